package compose_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/templates"
)

// A locale and a template are read as an editor saved them, and what was guessed is said.
func TestFilesAsEditorsSaveThem(t *testing.T) {
	template, err := fs.ReadFile(templates.Files, "door-letter.md")
	if err != nil {
		t.Fatal(err)
	}
	const locale = "[headline]\nother = “{{.FirstName}} y unos vecinos, señora”\n"
	for name, test := range map[string]struct {
		encoding encoding.Encoding
		said     string
	}{
		"UTF-8 with a mark": {unicode.UTF8BOM, ""},
		"UTF-16":            {unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "is saved in UTF-16; it is read all the same"},
		"Windows-1252":      {charmap.Windows1252, "is not saved as UTF-8; it is read as Windows-1252"},
	} {
		as := func(text string) *fstest.MapFile {
			data, err := encoding.ReplaceUnsupported(test.encoding.NewEncoder()).String(text)
			if err != nil {
				t.Fatal(err)
			}
			return &fstest.MapFile{Data: []byte(data)}
		}
		source := strings.Replace(string(template), "{{.Group}}", "Grupo del Río {{.Group}}", 1)
		made, problems, err := compose.New(riverside(), fstest.MapFS{"locales/active.es.toml": as(locale), "templates/door-letter.md.txt": as(source)})
		if err != nil {
			t.Fatal(err)
		}
		told := map[string]string{}
		for _, p := range problems {
			if p.Severity != letters.SeverityNote {
				t.Errorf("%s: %v", name, p)
			}
			told[p.File] += p.Message + "\n"
		}
		if says := told["locales/active.es.toml"]; !strings.Contains(says, test.said) || !strings.Contains(says, "has curly quotes; they are read as straight ones: {{.FirstName}} y unos vecinos, señora") {
			t.Errorf("%s: of the locale: %s", name, says)
		}
		if says := told["templates/door-letter.md.txt"]; !strings.Contains(says, test.said) || !strings.Contains(says, "is called door-letter.md.txt; it is read all the same") {
			t.Errorf("%s: of the template: %s", name, says)
		}
		found := false
		eachText(letterOf(t, made, marisol(), "es"), func(text letters.Text, _ string) {
			for _, span := range text {
				found = found || strings.Contains(span.Text, "señora")
			}
		})
		if !found {
			t.Errorf("%s: the words of the locale are not in the letter", name)
		}
	}
}
