package locale_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// A file whose name says another language than the names in it stops that language: its
// words would stand on the wrong doors.
func TestAFileThatSaysAnotherLanguage(t *testing.T) {
	name := func(key, text string) string { return "[locale." + key + "]\nother = \"" + text + "\"\n" }
	for _, tt := range []struct {
		tag, says, message string // empty where nothing is wrong
	}{
		{"fr", name("english", "Spanish") + name("name", "Español"), "by locale.english that it is Spanish"},
		{"fr", name("name", "Español"), "by locale.name that it is Spanish"},
		{"eo", name("spoken", "Polish"), "by locale.spoken that it is Polish"},
		{"fr", name("english", "French") + name("name", "Español"), ""}, // a slip, and no other file
		{"fr", name("english", ""), ""},
		{"fr", name("english", "our own words"), ""},
		{"pt-BR", name("english", "Portuguese"), ""},
		{"en-GB", name("english", "English"), ""},
		{"sr-Latn", name("english", "Serbian"), ""},
		{"zh-Hant", name("english", "Chinese") + name("spoken", "Mandarin"), ""},
		{"kmr", name("english", "Kurdish"), ""},
		{"hyw", name("english", "Armenian"), ""},
		{"mxb", name("english", "Mixtec"), ""},
	} {
		file := fstest.MapFS{"locales/active." + tt.tag + ".toml": {Data: []byte(oneMessage + tt.says)}}
		_, problems, err := locale.Reader{}.Folder(file)
		if err != nil {
			t.Fatal(err)
		}
		said := ""
		for _, p := range problems {
			if p.Severity == letters.SeverityError {
				said = p.Message
				if p.Row != 4 || !strings.Contains(p.Hint, "name it active.") {
					t.Errorf("%s: %+v", tt.tag, p)
				}
			}
		}
		if tt.message == "" && said != "" || !strings.Contains(said, tt.message) {
			t.Errorf("%s %q: says %q", tt.tag, tt.says, said)
		}
	}
}

// No language of the program calls itself as another is called.
func TestShippedFilesSayWhatTheyAre(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for tag, l := range set {
		var s locale.Source
		for _, key := range l.Order {
			s.Entries = append(s.Entries, locale.Entry{Message: *l.Messages[key].Message})
		}
		if another, by := s.Says(tag); another != "" {
			t.Errorf("%s is said to be %s by %s", tag, another, by.ID)
		}
	}
}
