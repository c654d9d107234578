package compose

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
	"doorletters/letters/compose/tomllines"
	"doorletters/letters/compose/wording"
	"doorletters/letters/tomltext"
)

// layout is a template's front matter: everything about the page but the
// paper, which is the campaign's.
type layout struct {
	page   letters.PageStyle // without width and height
	styles map[string]letters.Style
	sheds  []string // what letters leave out, in this order, until they fit
}

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
	Largest  float64               `toml:"largest"`
	Smallest float64               `toml:"smallest"`
	Least    float64               `toml:"least"`
	Pages    int                   `toml:"pages"`
	Fold     bool                  `toml:"fold"`
	Floor    float64               `toml:"floor"`
	Sheds    []string              `toml:"sheds"`
	Style    map[string]frontStyle `toml:"style"`
}

type frontStyle struct {
	Size    float64 `toml:"size"`
	Least   float64 `toml:"least"`
	Leading float64 `toml:"leading"`
	Bold    bool    `toml:"bold"`
	Before  float64 `toml:"before"`
	After   float64 `toml:"after"`
	Tight   bool    `toml:"tight"`
	Align   string  `toml:"align"`
	Under   string  `toml:"under"`
}

// frontKeys are all keys of front matter.
var frontKeys = []string{
	"margins", "top", "end", "bottom", "start", "size", "largest", "smallest", "least", "pages", "fold", "floor", "sheds",
	"style", "leading", "bold", "before", "after", "tight", "align", "under",
}

// maxLength bounds every number of front matter, in its own unit: no paper is so
// large, and a size far beyond would be stepped down for hours.
const maxLength = 1000

// readLayout reads front matter whose first line is the template's first.
func readLayout(front, file string) (layout, []letters.Problem) {
	r := layoutReader{file: file, lines: tomllines.Find(front)}
	if excess := tomltext.FindExcess(front); excess != nil {
		r.fault(excess.Line, "", excess.Message, "a setting is written size = 12, a style as [style.small] with lines below it")
		return layout{}, r.problems
	}
	meta, err := toml.Decode(front, &r.front)
	if err != nil {
		line, key, message := tomllines.Fault(err)
		r.fault(max(line, 1), key, "the front matter cannot be read here: "+message,
			"a setting is written size = 12, a style as [style.small] with lines below it")
		return layout{}, r.problems
	}
	r.checkKeys(meta.Undecoded())
	r.checkSizes()
	margins := r.front.Margins
	return layout{
		page: letters.PageStyle{
			Top: r.length("margins.top", margins.Top) * letters.PointsPerMM, End: r.length("margins.end", margins.End) * letters.PointsPerMM,
			Bottom: r.length("margins.bottom", margins.Bottom) * letters.PointsPerMM, Start: r.length("margins.start", margins.Start) * letters.PointsPerMM,
			Size: r.front.Size, Largest: r.front.Largest, Smallest: r.front.Smallest, Least: r.front.Least,
			Pages: r.front.Pages, Fold: r.front.Fold, Floor: r.length("floor", r.front.Floor),
		},
		styles: r.styles(),
		sheds:  r.sheds(),
	}, r.problems
}

// sheds returns what letters leave out.
func (r *layoutReader) sheds() []string {
	if r.front.Sheds == nil {
		return usualSheds
	}
	for _, what := range r.front.Sheds {
		if !slices.Contains(allSheds, what) {
			r.fault(max(r.lines["sheds"], 1), "sheds", fmt.Sprintf("letters cannot leave out %q", what),
				wording.DidYouMean(what, allSheds)+"write those of "+strings.Join(allSheds, ", ")+" that they may")
		}
	}
	return r.front.Sheds
}

// layoutReader turns front matter into a layout.
type layoutReader struct {
	file     string
	front    frontMatter
	lines    tomllines.Lines
	problems []letters.Problem
}

func (r *layoutReader) fault(line int, key, message, hint string) {
	r.problems = append(r.problems, letters.Problem{
		File: r.file, Row: line, Column: key, Severity: letters.SeverityError, Message: message, Hint: hint,
	})
}

// checkKeys reports keys that no template has; of a table that there is not, only
// the table.
func (r *layoutReader) checkKeys(unknown []toml.Key) {
	for i, key := range unknown {
		if slices.ContainsFunc(unknown[:i], func(table toml.Key) bool { return len(table) < len(key) && slices.Equal(table, key[:len(table)]) }) {
			continue
		}
		last := key[len(key)-1]
		message, hint := fmt.Sprintf("there is no setting %q", last), wording.DidYouMean(last, frontKeys)+"the paper is the campaign's"
		if slices.Contains(frontKeys, last) {
			message = fmt.Sprintf("the setting %q does not belong into this section", last)
			hint = "page settings stand above the first line in square brackets, sizes and spaces of text below [style.body] or another style"
		}
		r.fault(r.lines.Of(key), key.String(), message, hint)
	}
}

func (r *layoutReader) checkSizes() {
	front := &r.front
	size, smallest := r.length("size", front.Size), r.length("smallest", front.Smallest)
	largest, least := size, smallest
	if front.Largest != 0 {
		largest = r.length("largest", front.Largest)
	}
	if front.Least != 0 {
		least = r.length("least", front.Least)
	}
	front.Largest, front.Least = largest, least
	if least <= 0 || smallest < least || size < smallest || largest < size {
		r.fault(max(r.lines["size"], r.lines["smallest"], r.lines["largest"], r.lines["least"], 1), "size",
			"the template needs a size, and a smallest size that is no larger",
			"largest = 16, size = 14, smallest = 12 and least = 10: points, of body text; largest and least may be left out")
	}
}

// aligns are the words for where lines stand in their place.
var aligns = map[string]letters.Align{
	"": letters.AlignStart, "start": letters.AlignStart, "centre": letters.AlignCentre, "end": letters.AlignEnd,
}

func (r *layoutReader) align(key, written string) letters.Align {
	align, known := aligns[written]
	if !known {
		r.fault(r.lines.Of(strings.Split(key, ".")), key, fmt.Sprintf("there is no alignment %q", written),
			wording.DidYouMean(written, []string{"start", "centre", "end"})+"write start, centre or end")
	}
	return align
}

// length checks a number, and returns it, or 0 where it cannot be a length.
func (r *layoutReader) length(key string, value float64) float64 {
	if !(math.Abs(value) < maxLength) {
		r.fault(r.lines.Of(strings.Split(key, ".")), key, fmt.Sprintf("%v is no length on paper", value),
			fmt.Sprintf("write a number below %d", maxLength))
		return 0
	}
	return value
}

// styles returns the styles by name, with the one of body text that every template has.
func (r *layoutReader) styles() map[string]letters.Style {
	read := map[string]letters.Style{"body": {Size: r.front.Size}}
	for _, name := range slices.Sorted(maps.Keys(r.front.Style)) {
		style, key := r.front.Style[name], "style."+name
		if slices.Contains(divNames, name) {
			r.fault(r.lines.Of(toml.Key{"style", name}), name, fmt.Sprintf("a style cannot be called %q", name),
				"these names are taken: "+strings.Join(divNames, ", "))
		}
		if style.Size == 0 {
			style.Size = r.front.Size
		}
		if _, found := r.front.Style[style.Under]; style.Under != "" && !found {
			r.fault(r.lines.Of(toml.Key{"style", name, "under"}), key+".under", fmt.Sprintf("there is no style %q", style.Under),
				wording.DidYouMean(style.Under, slices.Sorted(maps.Keys(r.front.Style)))+"under names a style that is always the larger one")
		}
		read[name] = letters.Style{
			Size: r.length(key+".size", style.Size), Least: r.length(key+".least", style.Least), Leading: r.length(key+".leading", style.Leading),
			Strong: style.Bold, Tight: style.Tight, Align: r.align(key+".align", style.Align), Under: style.Under,
			Before: r.length(key+".before", style.Before), After: r.length(key+".after", style.After),
		}
	}
	return read
}

// on returns the page style on a page of a size.
func (l layout) on(size letters.Size) letters.PageStyle {
	page := l.page
	page.Width, page.Height = size.Width*letters.PointsPerMM, size.Height*letters.PointsPerMM
	return page
}
