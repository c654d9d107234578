package locale_test

import (
	"testing"
	"testing/fstest"

	"golang.org/x/text/encoding/unicode"

	"doorletters/letters/compose/locale"
	"doorletters/letters/langname"
)

// What a campaign's own locale calls its language is known, however its file was saved: as
// text of any encoding, or as a workbook. The program's own names are no campaign's.
func TestNames(t *testing.T) {
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("[locale.name]\nother = “Oʻzbekcha”\n[locale.english]\nother = “Uzbek of ours”\n")
	if err != nil {
		t.Fatal(err)
	}
	source, _ := locale.Reader{}.Parse([]byte("[locale.name]\nother = \"Qhichwa simi\"\n[headline]\nother = \"x\"\n"), "active.qu.toml")
	names := locale.Names(fstest.MapFS{
		"locales/active.toj.toml":    {Data: []byte("[locale]\nname = \"Tojol-ab'al\"\nenglish = \"Tojolabal\"\n")},
		"locales/active.uz.toml.txt": {Data: []byte(utf16)},
		"locales/active.qu.xlsx":     {Data: workbookOf(t, source, "qu", layoutOf(t, "qu"))},
		"locales/active.tw.toml":     {Data: []byte("[locale.name\n")},
		"locales/active.es.toml":     {Data: []byte("[honest]\nother = \"No podemos con todo.\"\n")},
		"locales/readme.txt":         {Data: []byte("no locale")},
	})
	for name, want := range map[string]string{"Tojol-ab’al": "toj", "tojolabal": "toj", "Uzbek of ours": "uz", "Qhichwa simi": "qu", "tw": "tw"} {
		if tag, understood := names.Parse(name); tag != want || understood != langname.One {
			t.Errorf("%s is %q, want %s", name, tag, want)
		}
	}
	for _, tag := range names.Tags() {
		if tag == "fr" {
			t.Error("French is no language of the campaign's own")
		}
	}
}
