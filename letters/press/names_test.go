package press_test

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/locales"
)

// ownTranslation is the Spanish translation as that of another language, with its names.
func ownTranslation(t *testing.T, name, english string) string {
	t.Helper()
	spanish, err := fs.ReadFile(locales.Files, "active.es.toml")
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer(
		"[locale.name]\nother = \"Español\"", "[locale.name]\nother = \""+name+"\"",
		"[locale.english]\nother = \"Spanish\"", "[locale.english]\nother = \""+english+"\"",
		"[locale.english_spoken]\nother = \"\"", "[locale.english_spoken]\nother = \""+english+"\"",
	).Replace(string(spanish))
}

// A language that is not shipped is printed for all doors of those who read it, by
// whatever name or code they, the settings and the leaders have it.
func TestALanguageThatIsNotShippedByItsNames(t *testing.T) {
	long(t)
	t.Parallel()
	for _, test := range []struct {
		tag, name, english string
		setting            string
		cells              string
	}{
		{"kmr", "Kurmancî", "Kurmanji", "kmr", "Kurmanji;Kurdish (Kurmanji);kmr;ku;Northern Kurdish;Kurdish;kurmancî;KMR"},
		{"kmr", "Kurmancî", "Kurdish", "Kurdish (Kurmanji)", "Kurmanji;Kurdish (Kurmanji);ku;Kurdish"},
		{"ku", "Kurdî", "Kurdish", "Kurdish", "Kurmanji;kmr;ku;Northern Kurdish;Kurdî"},
		{"tw", "Twi", "Twi", "Asante Twi", "Twi;Asante Twi;Akan;ak;tw;twi"},
		{"ak", "Akan", "Akan", "ak", "Twi;Asante Twi;Akan;ak;tw;Fante"},
		{"nb", "Norsk", "Norwegian", "Norwegian", "Norsk;Bokmål;nb;Norwegian"},
		{"no", "Norsk", "Norwegian", "no", "Norsk;Bokmål;nb;Norwegian"},
		{"eo", "Esperanto", "Esperanto", "Esperanto", "Esperanto;eo;esperanto"},
		{"ig", "Igbo", "Igbo", "ig", "Igbo;ig;Ibo"},
		{"hmn", "Hmoob", "Hmong", "Hmong", "Hmong;White Hmong;mww;hnj;hmn"},
		{"mww", "Hmoob Dawb", "White Hmong", "mww", "Hmong;White Hmong;mww;hmn"},
		{"mh", "Kajin Majel", "Marshallese", "Marshallese", "Marshallese;mh"},
		{"lg", "Luganda", "Luganda", "Luganda", "Luganda;lg;Ganda"},
		{"uz", "Oʻzbek", "Uzbek", "Uzbek", "Uzbek;uz;Uzbek (Latin);uzn"},
		{"yue", "粵語", "Cantonese", "yue", "Cantonese;yue;粵語;Traditional Chinese"},
		{"pt-PT", "Português", "Portuguese", "pt-PT", "Portuguese;pt;pt-PT;European Portuguese;Portuguese (Portugal);português"},
		{"es-MX", "Español", "Spanish", "es-MX", "Spanish;es;es-MX;Mexican Spanish;Spanish (Mexico)"},
		{"nl", "Nederlands", "Dutch", "Dutch", "Dutch;nl;Nederlands"},
		{"bg", "Български", "Bulgarian", "bg", "Bulgarian;bg"},
		{"mai", "मैथिली", "Maithili", "Maithili", "Maithili;mai;मैथिली"},
	} {
		t.Run(test.tag+" as "+test.setting, func(t *testing.T) {
			t.Parallel()
			cells := strings.Split(test.cells, ";")
			var doors, pods strings.Builder
			doors.WriteString("Number,Street,Language,Pod\n")
			for i, cell := range cells {
				fmt.Fprintf(&doors, "%d,Alder St,%s,CP1\n", i+1, cell)
			}
			fmt.Fprintf(&pods, "Pod,Leader,Phone,Languages\nCP1,Ana Reyes,617 555 0112,\"English, %s\"\n", strings.Join(cells, ", "))
			text := strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["en", "`+test.setting+`"]`, 1)
			campaign := folder("campaign.toml", text, "locales/active."+test.tag+".toml", ownTranslation(t, test.name, test.english), "addresses.csv", doors.String(), "pods.csv", pods.String())
			report, err := press.Check(context.Background(), inFolder(campaign), nil)
			if err != nil || !report.Ready {
				t.Fatal(err, report.Problems)
			}
			printed := 0
			for _, tally := range report.Languages {
				if tally.Tag == test.tag {
					printed = tally.Letters
				}
			}
			if printed != len(cells) {
				t.Errorf("%d of %d doors have letters in it: %+v", printed, len(cells), report.Languages)
			}
			for _, p := range report.Problems {
				if p.Column == "Language" || p.Column == "Languages" || p.Column == "languages" {
					t.Error(p)
				}
			}
		})
	}
}

// Sorani is not Kurmanji, Serbian in the one script not that in the other, and a door
// that asks for another variant than the one that is printed is told so.
func TestALanguageThatIsNearlyTheOne(t *testing.T) {
	long(t)
	t.Parallel()
	for _, test := range []struct{ tag, cell, message string }{
		{"kmr", "Sorani", "Sorani Kurdish: 1 door"},
		{"kmr", "Kurdish (Sorani)", "Sorani Kurdish: 1 door"},
		{"uz", "Uzbek (Cyrillic)", "Uzbek (Cyrillic): 1 door"},
		{"uz", "uz-Cyrl", "uz-Cyrl is not a language that is known here"}, // and no silent Latin letters
		{"pt-PT", "Brazilian Portuguese", "Brazilian Portuguese: this letter is in European Portuguese"},
		{"pt-PT", "pt-BR", "pt-BR: this letter is in European Portuguese"},
		{"es-MX", "European Spanish", "European Spanish: this letter is in Mexican Spanish"},
		{"es-MX", "Spanish (Spain)", "Spanish (Spain): this letter is in Mexican Spanish"},
		{"nb", "nn", "nn is not a language that is known here"},
	} {
		text := strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["en", "`+test.tag+`"]`, 1)
		campaign := folder("campaign.toml", text, "locales/active."+test.tag+".toml", ownTranslation(t, "Lengua", "Tongue"),
			"addresses.csv", "Number,Street,Language,Pod\n1,Alder St,"+test.cell+",CP1\n", "pods.csv", "Pod,Leader,Phone\nCP1,Ana Reyes,617 555 0112\n")
		report, err := press.Check(context.Background(), inFolder(campaign), nil)
		if err != nil {
			t.Fatal(err)
		}
		said := fmt.Sprint(report.Problems)
		if !strings.Contains(said, test.message) {
			t.Errorf("%s with %q: %s; want %q", test.tag, test.cell, said, test.message)
		}
	}
}

// Of two variants that are printed each door gets its own.
func TestTwoVariants(t *testing.T) {
	long(t)
	t.Parallel()
	text := strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["en", "pt", "pt-PT"]`, 1)
	campaign := folder("campaign.toml", text, "locales/active.pt-PT.toml", ownTranslation(t, "Português europeu", "European Portuguese"),
		"addresses.csv", "Number,Street,Language,Pod\n1,Alder St,Portuguese,CP1\n2,Alder St,pt-PT,CP1\n3,Alder St,European Portuguese,CP1\n4,Alder St,pt-BR,CP1\n5,Alder St,Portuguese (Portugal),CP1\n6,Alder St,português,CP1\n",
		"pods.csv", "Pod,Leader,Phone\nCP1,Ana Reyes,617 555 0112\n")
	report, err := press.Check(context.Background(), inFolder(campaign), nil)
	if err != nil || !report.Ready {
		t.Fatal(err, report.Problems)
	}
	for _, tally := range report.Languages {
		if want := map[string]int{"en": 0, "pt": 3, "pt-PT": 3}[tally.Tag]; tally.Letters != want {
			t.Errorf("%s has %d letters, want %d; %v", tally.Tag, tally.Letters, want, report.Problems)
		}
	}
}

// Of a variant, a script or a code that there are no letters in, the settings are told of
// those that there are, and each that is named can be printed.
func TestALanguageNearOnesWithLetters(t *testing.T) {
	long(t)
	t.Parallel()
	for tag, want := range map[string][]string{
		"pt-PT": {"pt"}, "es-MX": {"es"}, "sr": {"sr-Latn"}, "yue": {"zh-Hans", "zh-Hant"}, "arz": {"ar"}, "pbt": {"ps"}, "swc": {"sw"}, "khk": {"mn"}, "am-Latn": {"am"},
	} {
		with := func(tag string) press.Campaign {
			text := strings.Replace(settings, `languages = ["en", "es", "ar"]`, `languages = ["en", "`+tag+`"]`, 1)
			return inFolder(folder("campaign.toml", text, "addresses.csv", "Number,Street,Language,Pod\n1,Alder St,English,CP1\n", "pods.csv", "Pod,Leader,Phone\nCP1,Ana Reyes,617 555 0112\n"))
		}
		report, err := press.Check(context.Background(), with(tag), nil)
		if err != nil || report.Ready {
			t.Errorf("%s: %v, ready: %v", tag, err, report.Ready)
		}
		hint := `write "` + strings.Join(want, `" or "`) + "\"; `doorletters languages new " + tag + "` begins a translation of its own"
		if !slices.ContainsFunc(report.Problems, func(p letters.Problem) bool { return p.Hint == hint }) {
			t.Errorf("%s: %v; want %s", tag, report.Problems, hint)
		}
		for _, near := range want {
			if report, err := press.Check(context.Background(), with(near), nil); err != nil || !report.Ready {
				t.Errorf("%s instead of %s: %v %v", near, tag, err, report.Problems)
			}
		}
	}
}
