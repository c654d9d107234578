package compose

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
)

// layout is a template's front matter: everything about the page but the
// paper, which is the campaign's.
type layout struct {
	page   letters.PageStyle // without width and height
	styles map[string]letters.Style
}

const pointsPerMM = 72 / 25.4

// frontMatter is what stands between the +++ lines. Margins in millimetres,
// everything else in points.
type frontMatter struct {
	Margins struct {
		Top    float64 `toml:"top"`
		End    float64 `toml:"end"`
		Bottom float64 `toml:"bottom"`
		Start  float64 `toml:"start"`
	} `toml:"margins"`
	Size     float64               `toml:"size"`
	Smallest float64               `toml:"smallest"`
	Pages    int                   `toml:"pages"`
	Style    map[string]frontStyle `toml:"style"`
}

type frontStyle struct {
	Size    float64 `toml:"size"`
	Bold    bool    `toml:"bold"`
	Before  float64 `toml:"before"`
	After   float64 `toml:"after"`
	Centred bool    `toml:"centred"`
}

// readLayout reads front matter whose first line is the template's first.
func readLayout(front, file string) (layout, []letters.Problem) {
	lines := keyLines(front)
	fault := func(line int, key, message, hint string) letters.Problem {
		return letters.Problem{
			File: file, Row: line, Column: key, Severity: letters.SeverityError, Message: message, Hint: hint,
		}
	}
	var read frontMatter
	meta, err := toml.Decode(front, &read)
	if err != nil {
		line, key, message := tomlFault(err)
		return layout{}, []letters.Problem{fault(max(line, 1), key, "the front matter cannot be read here: "+message,
			"a setting is written size = 12, a style as [style.small] with lines below it")}
	}
	var problems []letters.Problem
	for _, key := range meta.Undecoded() {
		last := key[len(key)-1]
		problems = append(problems, fault(lines[key.String()], key.String(), fmt.Sprintf("there is no setting %q", last),
			hintNearest(last, []string{
				"margins", "top", "end", "bottom", "start", "size", "smallest", "pages", "style", "bold", "before", "after", "centred",
			})+"the paper is the campaign's"))
	}
	if read.Size <= 0 || read.Smallest <= 0 || read.Smallest > read.Size {
		problems = append(problems, fault(max(lines["size"], lines["smallest"], 1), "size",
			"the template needs a size, and a smallest size that is no larger",
			"size = 12 and smallest = 10: points, of body text"))
	}
	l := layout{
		page: letters.PageStyle{
			Top: read.Margins.Top * pointsPerMM, End: read.Margins.End * pointsPerMM,
			Bottom: read.Margins.Bottom * pointsPerMM, Start: read.Margins.Start * pointsPerMM,
			Size: read.Size, Smallest: read.Smallest, Pages: read.Pages,
		},
		styles: map[string]letters.Style{"body": {Size: read.Size}},
	}
	for _, name := range slices.Sorted(maps.Keys(read.Style)) {
		style := read.Style[name]
		line := lines["style."+name]
		if slices.Contains(divNames, name) {
			problems = append(problems, fault(line, name, fmt.Sprintf("a style cannot be called %q", name),
				"these names are taken: "+strings.Join(divNames, ", ")))
		}
		if style.Size == 0 {
			style.Size = read.Size
		}
		l.styles[name] = letters.Style{
			Size: style.Size, Strong: style.Bold, Before: style.Before, After: style.After, Centred: style.Centred,
		}
	}
	return l, problems
}

// on returns the page style on a paper.
func (l layout) on(paper string) (letters.PageStyle, bool) {
	if paper == "" {
		paper = "letter"
	}
	size, found := letters.PaperNamed(paper)
	page := l.page
	page.Width, page.Height = size.Points()
	return page, found
}
