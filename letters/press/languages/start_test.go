package languages_test

import (
	"strings"
	"testing"

	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/press/languages"
)

// A new file has every message of English, with nothing said in it but what the program
// knows of the language, and can be read as it is.
func TestStart(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	for tag, forms := range map[string][]string{"eo": {"one", "other"}, "ig": {"other"}, "cy": wording.AllForms, "lt": {"one", "few", "other"}} {
		data, messages, err := languages.Start(tag, languages.StartOptions{Format: languages.TOML})
		if err != nil {
			t.Fatal(err)
		}
		source, problems := locale.Reader{}.Parse(data, "active."+tag+".toml")
		if len(problems) > 0 || len(source.Entries) != len(set["en"].Order) || messages == 0 || messages > len(source.Entries) {
			t.Fatalf("%s: %d entries, %d messages, %v", tag, len(source.Entries), messages, problems)
		}
		for _, e := range source.Entries {
			if filled := strings.HasPrefix(e.ID, "locale."); e.IsTranslated() && !filled {
				t.Errorf("%s: %s says %q", tag, e.ID, e.Other)
			}
			if e.ID != "sent_to" {
				continue
			}
			for _, form := range wording.AllForms {
				if there, wanted := e.FormLines[form] > 0, strings.Contains(strings.Join(forms, " "), form); there != wanted {
					t.Errorf("%s: the form %s is there: %v", tag, form, there)
				}
			}
		}
	}
}

func TestNamed(t *testing.T) {
	for text, tag := range map[string]string{"eo": "eo", "Esperanto": "eo", "IW": "he", "zh-hant": "zh-Hant", "Haitian Creole": "ht", " Igbo ": "ig"} {
		if got, note, err := languages.Named(text, nil); got != tag || note != nil || err != nil {
			t.Errorf("%q: %s, %v", text, got, err)
		}
	}
	if got, note, err := languages.Named("Esparanto", nil); got != "eo" || note == nil || err != nil {
		t.Errorf("a slip is %s, %v, %v", got, note, err)
	}
	for _, text := range []string{"Chinese", "Klatchian", "", "es.toml"} {
		if got, _, err := languages.Named(text, nil); err == nil {
			t.Errorf("%q is %s", text, got)
		}
	}
}

// A file of one's own shows each form that stays where it is left empty, also after it has
// been written anew.
func TestOwnShowsEachForm(t *testing.T) {
	ours, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	data, _, err := languages.Start("pl", languages.StartOptions{Own: true, Format: languages.TOML})
	if err != nil {
		t.Fatal(err)
	}
	again, problems, err := languages.Renew(languages.File{Tag: "pl", Name: "active.pl.toml", Data: data, Format: languages.TOML}, nil)
	if err != nil || len(problems) > 0 || !again.Same {
		t.Errorf("written anew: %v, %v\n%s", problems, err, again.Data)
	}
	for _, form := range []string{"one", "few", "many", "other"} {
		want := "\n#. The program says, " + form + ": " + ours["pl"].Messages["sent_to"].Form(form) + "\n"
		if !strings.Contains(string(data), want) {
			t.Errorf("not in the file: %s", want)
		}
	}
}
