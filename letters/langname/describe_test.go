package langname_test

import (
	"testing"

	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// A translator's file begins with what is known of the language.
func TestDescribe(t *testing.T) {
	const ltr, rtl = letters.LeftToRight, letters.RightToLeft
	for _, want := range []langname.Language{
		{"kmr", "Northern Kurdish (Kurmanji)", "Kurmancî", "Kurmanji", "Latn", ltr}, {"ku", "Kurdish", "Kurdî", "Kurdish", "Latn", ltr},
		{"tw", "Twi", "Twi", "Twi", "Latn", ltr}, {"ak", "Akan", "Akan", "Akan", "Latn", ltr}, {"fat", "Fante", "Fante", "Fante", "Latn", ltr},
		{"eo", "Esperanto", "esperanto", "Esperanto", "Latn", ltr}, {"ig", "Igbo", "Igbo", "Igbo", "Latn", ltr}, {"mh", "Marshallese", "Kajin M̧ajeļ", "Marshallese", "Latn", ltr},
		{"hmn", "Hmong", "Hmoob", "Hmong", "Latn", ltr}, {"mww", "Hmong", "Hmoob Dawb", "Hmong", "Latn", ltr}, {"lg", "Ganda", "Luganda", "Luganda", "Latn", ltr},
		{"uz-Cyrl", "Uzbek (Cyrillic)", "ўзбекча", "Uzbek", "Cyrl", ltr}, {"sr", "Serbian (Cyrillic)", "српски", "Serbian", "Cyrl", ltr}, {"mai", "Maithili", "मैथिली", "Maithili", "Deva", ltr},
		{"pt-PT", "European Portuguese", "português europeu", "Portuguese", "Latn", ltr}, {"zh-Hant", "Traditional Chinese", "繁體中文", "Chinese", "Hant", ltr}, {"yue", "Cantonese", "粵語", "Cantonese", "Hant", ltr},
		{"kmr-Arab", "Northern Kurdish (Kurmanji, Arabic)", "", "Kurmanji", "Arab", rtl}, {"ht-US", "Haitian Creole (United States)", "Kreyòl ayisyen", "Haitian Creole", "Latn", ltr},
		{"dv", "Divehi", "ދިވެހިބަސް", "Divehi", "Thaa", rtl}, {"pbt", "Pashto", "پښتو", "Pashto", "Arab", rtl},
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
