package langname_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// What people write for a language where one is asked for is its tag, without a word.
func TestForCommand(t *testing.T) {
	for typed, want := range map[string]string{
		"Kurdish (Kurmanji)": "kmr", "Kurmanji": "kmr", "Northern Kurdish": "kmr", "kurmancî": "kmr", "kmr": "kmr", "KMR": "kmr",
		"Kurdish": "ku", "ku": "ku", "Kurdish (Sorani)": "ckb", "Sorani": "ckb", "Farsi": "fa", "Kriolu": "kea", "Dari": "prs",
		"Twi": "tw", "Asante Twi": "tw", "Akan": "tw", "twi": "tw", "ak": "ak", "Fante": "fat",
		"Esperanto": "eo", "eo": "eo", "Igbo": "ig", "Asụsụ Igbo": "ig", "Luganda": "lg", "Chichewa": "ny", "Kikongo": "kg", "Māori": "mi",
		"pt": "pt", "pt-PT": "pt-PT", "PT_br": "pt-BR", "Brazilian Portuguese": "pt", "es-419": "es-419", "en_GB": "en-GB",
		"zh-TW": "zh-Hant", "Traditional Chinese": "zh-Hant", "yue": "yue", "Cantonese": "zh-Hant", "fil": "tl", "nb": "nb", "no": "no", "Norsk": "nb",
		"uz-Cyrl": "uz-Cyrl", "Uzbek (Cyrillic)": "uz-Cyrl", "Uzbek (Latin)": "uz", "Kurdish (Arabic script)": "ku-Arab", "Serbian (Cyrillic)": "sr", "sh": "sr-Latn",
		"Esperanto (eo)": "eo", "Twi (tw)": "tw", "European Portuguese (pt-PT)": "pt-PT", "Serbian (Cyrillic) (sr)": "sr", "Northern Kurdish (Kurmanji) (kmr)": "kmr", "kmr (Kurmanji)": "kmr", "eo (Esperanto)": "eo", "Igbo (Nigeria)": "ig", "Twi (Ghana)": "tw",
		"Kirundi": "rn", "Azeri": "az", "Slovene": "sl", "Iraqi Arabic": "acm", "Ўзбекча": "uz-Cyrl", "Edo": "bin", "CV Kriolu": "kea", "Hokkien": "nan", "Acholi": "ach", "Pular": "ff",
		"Ga": "gaa", "ga": "ga", "ASL": "ase", "mww": "mww", "Hmoob": "hmn", " Irish ": "ga", "Asu": "asa",
	} {
		if m := langname.ForCommand(typed, langname.Names{}); m != (langname.Meaning{Tag: want}) {
			t.Errorf("%q is %+v; want %s", typed, m, want)
		}
	}
}

// A guess is said; what is no language, or may be several, is told what to write.
func TestForCommandThatIsNotPlain(t *testing.T) {
	for _, test := range []struct{ typed, tag, message string }{
		{"Esperantoo", "eo", "read as Esperanto"}, {"Kurmanjii", "kmr", "read as Northern Kurdish (Kurmanji)"}, {"Portugese", "pt", "read as Portuguese"}, {"Krey?l", "ht", "read as Haitian Creole"},
		{"European Portuguese", "pt", "for its readers everywhere"}, {"French (Canada)", "fr", "for its readers everywhere"}, {"European Portuguese", "pt", `"pt-PT"`}, {"Canadian French", "fr", "for its readers everywhere"}, {"Flemish", "nl", "for its readers everywhere"}, {"Mexican Spanish", "es", "for its readers everywhere"},
		{"Chinese", "", "more than one language"}, {"zh", "", "more than one language"}, {"Creole", "", "more than one language"},
		{"Spanish / English", "", "names more than one language"}, {"Elvish", "", "not a language that is known"}, {"?", "", "not a language"}, {"", "", "no language is named"},
		{"x-foo", "", "stands for no language"}, {"und", "", "stands for no language"}, {"und-Latn", "", "stands for no language"}, {"xx", "", "stands for no language"}, {"qaa", "", "stands for no language"}, {"mul", "", "stands for no language"},
		{strings.Repeat("Spanish", 20), "", "no language's name"},
	} {
		m := langname.ForCommand(test.typed, langname.Names{})
		if m.Tag != test.tag || !strings.Contains(m.Message+m.Hint, test.message) || m.Hint == "" {
			t.Errorf("%q is %+v", test.typed, m)
		}
	}
}

// No hint leads into another: every name and tag that one offers is read without a word.
func TestHintsOfForCommandAreTaken(t *testing.T) {
	offered := regexp.MustCompile(`"([^"]+)"|(Haitian Creole|Simplified Chinese|Traditional Chinese)|\b(es|zh-Hant)\b`)
	typed := []string{"Elvish", "x-foo", "xx", "und", "", "Chinese", "Creole", "Kurmanjii", "Esperantoo", "Uzbeck (Cyrillic)", "Twi?", "mostly Kurmanji", "European Portuguese", "Mexican Spanish", "Canadian French", "Swiss German"}
	for _, base := range display.Values.BaseLanguages() {
		if name := langname.EnglishName(base.String()); len(name) > 7 {
			typed = append(typed, name+"x", name[:3]+name[4:])
		}
	}
	for _, text := range typed {
		m := langname.ForCommand(text, langname.Names{})
		for _, word := range offered.FindAllStringSubmatch(m.Hint, -1) {
			name := word[1] + word[2] + word[3]
			if again := langname.ForCommand(name, langname.Names{}); again.Tag == "" || again.Message != "" || m.Tag != "" && !letters.SameLanguage(again.Tag, m.Tag) {
				t.Errorf("%q: %s leads to %+v", text, m.Hint, again)
			}
		}
	}
}

// What a campaign's own locale calls its language goes before all other names.
func TestForCommandWithNamesOfTheCampaignsOwn(t *testing.T) {
	var names langname.Names
	names.AddLocale("toj", "Tojol-ab’al (Maya)", "Tojolabal", "", "")
	names.AddLocale("pt-PT", "Português", "Portuguese", "", "")
	names.AddLocale("kmr", "Kurmancî", "Kurdish", "", "")
	names.AddLocale("gaa", "Gã", "Ga", "", "")
	for typed, want := range map[string]string{
		"Tojolabal": "toj", "tojol ab'al": "toj", "Maya": "toj", "gã": "gaa", "ga": "gaa", "European Portuguese": "pt-PT", "português europeu": "pt-PT",
		"Portuguese": "pt", "Kurdish": "ku", // which the readers of pt-PT and kmr can read, or have to
	} {
		if m := langname.ForCommand(typed, names); m != (langname.Meaning{Tag: want}) {
			t.Errorf("%q is %+v; want %s", typed, m, want)
		}
	}
	if m := langname.ForCommand("Tojolaball", names); m.Tag != "toj" || m.Hint != `write "toj", or "Tojolabal"` {
		t.Errorf("%+v", m)
	}
}
