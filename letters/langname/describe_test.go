package langname_test

import (
	"testing"

	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// A translator's file begins with what is known of the language.
func TestDescribe(t *testing.T) {
	for _, want := range []langname.Language{
		{"kmr", "Northern Kurdish (Kurmanji)", "Kurmancî", "Kurmanji"}, {"ku", "Kurdish", "Kurdî", "Kurdish"},
		{"tw", "Twi", "Twi", "Twi"}, {"ak", "Akan", "Akan", "Akan"}, {"fat", "Fante", "Fante", "Fante"},
		{"eo", "Esperanto", "esperanto", "Esperanto"}, {"ig", "Igbo", "Igbo", "Igbo"}, {"mh", "Marshallese", "Kajin M̧ajeļ", "Marshallese"},
		{"hmn", "Hmong", "Hmoob", "Hmong"}, {"mww", "Hmong", "Hmoob Dawb", "Hmong"}, {"lg", "Ganda", "Luganda", "Luganda"},
		{"uz-Cyrl", "Uzbek (Cyrillic)", "ўзбекча", "Uzbek"}, {"sr", "Serbian (Cyrillic)", "српски", "Serbian"}, {"mai", "Maithili", "मैथिली", "Maithili"},
		{"pt-PT", "European Portuguese", "português europeu", "Portuguese"}, {"zh-Hant", "Traditional Chinese", "繁體中文", "Chinese"}, {"yue", "Cantonese", "粵語", "Cantonese"},
		{"kmr-Arab", "Northern Kurdish (Kurmanji, Arabic)", "", "Kurmanji"}, {"ht-US", "Haitian Creole (United States)", "Kreyòl ayisyen", "Haitian Creole"},
		{"dv", "Divehi", "ދިވެހިބަސް", "Divehi"}, {"pbt", "Pashto", "پښتو", "Pashto"},
	} {
		if got := langname.Describe(want.Tag); got != want {
			t.Errorf("%+v\nwant %+v", got, want)
		}
	}
	if got := langname.Describe("TW_gh"); got.Tag != "tw-GH" || got.English != "Twi (Ghana)" {
		t.Errorf("%+v", got)
	}
}

// Every language that has a name is read by it, in English and in itself, and nobody is
// told to ask for a script.
func TestEveryNameIsRead(t *testing.T) {
	// Languages of one name, as there are several: CLDR calls two of them Komi or Tshiluba.
	alike := map[string]bool{"bkm": true, "lu": true, "mas": true}
	for _, base := range display.Values.BaseLanguages() {
		tag := base.String()
		if _, err := letters.CanonicalTag(tag); err != nil || alike[tag] {
			continue
		}
		known := langname.Describe(tag)
		if script := langname.ScriptNamed(known.Spoken); script != "" {
			t.Errorf("%s is asked for as %q", tag, known.Spoken)
		}
		for _, name := range []string{known.English, known.Own} {
			if m := langname.ForCommand(name, langname.Names{}); name != "" && !letters.SameLanguage(m.Tag, tag) && !(m.Tag == "" && letters.SameLanguage(tag, "zh")) {
				t.Errorf("%s: %q is %+v", tag, name, m)
			}
		}
	}
}
