package compose_test

import (
	"errors"
	"io/fs"
	"math"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
	"doorletters/templates"
)

// Whatever a template says, it becomes a letter that can be set, or a problem that
// names the template and the line.
func FuzzTemplate(f *testing.F) {
	ours, err := fs.ReadFile(templates.Files, "door-letter.md")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		"", "+++\n", string(ours), front, front + "a\n\n# b\n\n::: small\n{{.Leader}}\\\n**{{t \"honest\"}}**\n:::\n",
		front + "::: columns\n::: column {share=0}\na\n:::\n::: column\n:::\n:::\n\n::: columns\n:::\n\n::: list {columns=9999}\n- x\n- y\n:::\n",
		front + "::: columns\n::: column {share=2}\n![{{t \"scan\"}}](qr:needs){side=40}\n:::\n:::\n",
		front + "::: list {columns=2 bulleted=no}\n{{range .Offers}}\n- {{.}}\n{{- end}}\n:::\n",
		front + "::: window {x=1 y=2 width=3 height=4}\n{{.Address}} {{.Code}}\n:::\n\n::: footer\n---\n:::\n",
		front + "::: slot {lines=2}\n{{with .Website}}[{{.}}](x){{end}}\n:::\n", front + "{{if .Nothing}}\n{{template \"x\"}}",
		front + "{{range $i, $o := .Taglines}}{{$i}} {{$o}}\n{{else}}none{{end}}{{define \"x\"}}{{$.Pod}}{{end}}{{template \"x\" .}}",
		front + "1. a\n\n> b\n\n    c\n\n<b>d</b> &amp; `e` [f]: g\n\n- h\n\n  i\n", front + "::: {.small x=\"1 2\"}\n:::: panel\n:::\n::::\n", front + "\uE000\uE0011\uE001\uE0022\uE003",
		front + "{{range 9000}}{{end}}", front + "{{range 30}}{{range 30}}x {{end}}{{end}}", front + "{{$x := \"xxxxxxxx\"}}{{range 90}}{{$x = print $x $x}}{{end}}",
	} {
		f.Add(seed)
	}
	c := composer(f, riverside(), nil).WithDoors(compose.Doors{All: 412})
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	f.Fuzz(func(t *testing.T, text string) {
		changed, problems, err := c.WithDoor(fstest.MapFS{"templates/door-letter.md": {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		lines := 1 + strings.Count(strings.TrimSuffix(text, "\n")+"\n", "\n") // what is not closed is missed at the end
		for _, p := range problems {
			if p.Severity != letters.SeverityNote { // of how the whole file is saved
				wantPlace(t, p, lines)
				return
			}
		}
		for _, tag := range []string{"en", "ar"} {
			letter, err := changed.Letter(marisol(), tag, compose.Variant{})
			var p letters.Problem
			switch {
			case errors.As(err, &p):
				wantPlace(t, p, lines)
			case err != nil:
				t.Errorf("%s: an error that is no Problem: %v", tag, err)
			default:
				wantWhole(t, letter)
				wantOnPaper(t, setter, letter)
			}
		}
	})
}

// wantPlace checks that a problem names the template, or a locale, and the line.
func wantPlace(t *testing.T, p letters.Problem, lines int) {
	t.Helper()
	if p.File != "templates/door-letter.md" || p.Row < 1 || p.Row > lines || p.Message == "" || p.Severity != letters.SeverityError {
		t.Errorf("of %d lines: %v | %s", lines, p, p.Hint)
	}
}

// wantWhole checks that a letter has the styles that it names and none of the runes
// that carry values.
func wantWhole(t *testing.T, letter letters.Letter) {
	t.Helper()
	eachText(letter, func(text letters.Text, _ string) {
		if strings.ContainsFunc(text.String(), func(r rune) bool { return r >= 0xE000 && r <= 0xE003 }) {
			t.Errorf("a token is printed: %q", text)
		}
	})
	for _, name := range styles(append(letter.Blocks, letter.Footer...)) {
		if _, ok := letter.Styles[name]; !ok {
			t.Errorf("no style %q", name)
		}
	}
}

// wantOnPaper sets a letter. It may be too tall, but what is set has a place.
func wantOnPaper(t *testing.T, setter *typeset.Setter, letter letters.Letter) {
	t.Helper()
	pages, err := setter.Typeset(letter)
	if err != nil {
		return
	}
	for _, page := range pages {
		for _, r := range page.Runs() {
			if !(math.Abs(r.X) < 1e5 && math.Abs(r.Y) < 1e5 && r.Size > 0) {
				t.Errorf("a run of %g points at %g, %g", r.Size, r.X, r.Y)
			}
		}
	}
}

// styles lists the styles that blocks name.
func styles(blocks []letters.Block) []string {
	var names []string
	for _, block := range blocks {
		switch b := block.(type) {
		case letters.Paragraph:
			names = append(names, b.Style)
		case letters.Slot:
			names = append(names, b.Paragraph.Style)
		case letters.List:
			names = append(names, b.Style)
		case letters.QR:
			names = append(names, b.Style)
		case letters.Panel:
			names = append(names, styles(b.Blocks)...)
		case letters.Window:
			names = append(names, styles(b.Blocks)...)
		case letters.Columns:
			for _, column := range b.Columns {
				names = append(names, styles(column.Blocks)...)
			}
		}
	}
	return names
}
