package languages_test

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/press/languages"
	"doorletters/locales"
)

// checker checks one file of Esperanto.
func checker(t *testing.T, file string) *languages.Checker {
	t.Helper()
	folder := fstest.MapFS{"locales/active.eo.toml": {Data: []byte(file)}}
	c, err := languages.NewChecker(languages.CheckerOptions{Folder: folder, Library: faces.Embedded()})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Nothing is wrong with the languages of the program, and their letters fit.
func TestShipped(t *testing.T) {
	c, err := languages.NewChecker(languages.CheckerOptions{Library: faces.Embedded()})
	if err != nil {
		t.Fatal(err)
	}
	tags, least := c.Tags(true), 57
	if testing.Short() { // some are enough to be checked side by side
		tags, least = tags[:4], 4
	}
	reports, err := c.CheckAll(context.Background(), 2, tags, nil)
	if err != nil || len(reports) < least {
		t.Fatal(len(reports), err)
	}
	for _, r := range reports {
		if len(r.Problems) > 0 || r.There != r.Asked || r.Fit == languages.FitNot || r.Face == "" {
			t.Errorf("%s: %d of %d messages, fits: %s, face %q, %v", r.Language.Tag, r.There, r.Asked, r.Fit, r.Face, r.Problems)
		}
	}
}

// Faults are found at their lines, each once.
func TestCheckFindsFaults(t *testing.T) {
	const file = `[headline]
other = "Voku {{.FirstNam}}"

[sent_to]
one = "{{.Doors}} domo"
few = "{{.Doors}} domoj"
other = "{{.Doors}} domoj"

#. English: Ring us.
[headline_all]
other = "Voku nin."

[help_heading]
other = "We can help with these things"

[offer_pets]
other = "Bestoj 𓀀𓀁"

[sent]
other = "x"
`
	r, err := checker(t, file).Check("eo")
	if err != nil || !r.Stops() {
		t.Fatal(r, err)
	}
	count := map[string]int{}
	for _, p := range r.Problems {
		if p.Kind != languages.KindMissing {
			count[fmt.Sprintf("%d %s %s", p.Row, p.Column, p.Kind)]++
			if p.File != "locales/active.eo.toml" || p.Message == "" || p.Hint == "" {
				t.Errorf("%+v", p)
			}
		}
	}
	for _, want := range []string{
		"2 headline placeholder-misspelt", "6 sent_to plural-extra", "11 headline_all changed", "14 help_heading half-translated", "17 offer_pets glyph", "19 sent unknown",
	} {
		if count[want] == 0 {
			t.Errorf("%s is not found: %v", want, count)
		}
	}
}

// Files that are made to do harm end in a problem of their own.
func TestHostile(t *testing.T) {
	controls := ""
	for _, r := range []rune{1, 7, 0x7f, 0x85, 0x202e, 0x2066, 0xfffe, 0xe000, 0xf0000} {
		controls += fmt.Sprintf(`\U%08X`, r)
	}
	for name, file := range map[string]string{
		"recursive": `[headline]` + "\n" + `other = "{{define \"x\"}}{{template \"x\"}}{{end}}{{template \"x\"}}"`,
		"endless":   `[headline]` + "\n" + `other = "{{range 1000000000}}x{{end}}"`,
		"megabyte":  `[headline]` + "\n" + `other = "` + strings.Repeat("vorto ", 170_000) + `"`,
		"long":      `[headline]` + "\n" + `other = "` + strings.Repeat("vorto ", 30_000) + `"`,
		"marks":     `[headline]` + "\n" + `other = "e` + strings.Repeat("\u0301", 100_000) + `"`,
		"markdown":  `[headline]` + "\n" + `other = "` + strings.Repeat("**_[", 50_000) + `"`,
		"controls":  `[headline]` + "\n" + `other = "` + controls + `"`,
		"brackets":  `a = ` + strings.Repeat("[", 100_000),
		"binary":    strings.Repeat("\x00\xff", 50_000),
		"key":       `[` + strings.Repeat("a.", 50_000) + "b]\nother = 'x'",
	} {
		t.Run(name, func(t *testing.T) {
			r, err := checker(t, file).Check("eo")
			if err != nil || !r.Stops() || r.Fit != languages.FitUntried {
				t.Fatalf("%v, %v", r, err)
			}
			told := false
			for _, p := range r.Problems {
				told = told || p.Severity == letters.SeverityError && p.Kind != languages.KindMissing
				if len(p.Message)+len(p.Hint) > 2000 {
					t.Errorf("a problem of %d bytes", len(p.Message)+len(p.Hint))
				}
			}
			if !told {
				t.Error(r.Problems)
			}
		})
	}
}

// A letter that is too full for its page is told of, with how many lines are too many and
// which messages are longest.
func TestOverflow(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing runs side by side here")
	}
	spanish, err := fs.ReadFile(locales.Files, "active.es.toml")
	if err != nil {
		t.Fatal(err)
	}
	const honest = "No podemos con todo, y se lo diremos con franqueza. "
	for _, test := range []struct {
		times int
		want  string
		stops bool
	}{
		{1, "", false}, {14, "lines too long for a page of US Letter", false}, {36, "the letter does not fit a page of US Letter in any size", true},
	} {
		file := strings.NewReplacer("\"Español\"", "\"Esperanto\"", "\"Spanish\"", "\"Esperanto\"").Replace(string(spanish))
		file = strings.Replace(file, "other = \""+strings.TrimSpace(honest), "other = \""+strings.Repeat(honest, test.times), 1)
		r, err := checker(t, file).Check("eo")
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(r.Problems, func(p letters.Problem) bool { return p.Kind == languages.KindFit })
		switch {
		case (at >= 0) != (test.want != "") || r.Stops() != test.stops:
			t.Errorf("%d times: %v", test.times, r.Problems)
		case at >= 0 && (!strings.Contains(r.Problems[at].Message, test.want) || !strings.Contains(r.Problems[at].Hint, "honest (line ")):
			t.Errorf("%d times: %+v", test.times, r.Problems[at])
		}
	}
}
