package langname_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// said is a cell and the campaign's language that it asks for.
type said struct{ cell, tag string }

func TestForDoor(t *testing.T) {
	campaign := []string{"en", "es", "ht", "ar", "zh-Hans", "zh-Hant", "pt", "vi", "am", "bn"}
	for _, test := range []said{
		{"", ""}, {"English", "en"},
		{"SPANISH", "es"}, {"español", "es"}, {"Espanol", "es"}, {"es", "es"}, {"ES", "es"}, {"es-MX", "es"}, {"spa", "es"}, {"Spanish (Mexico)", "es"}, {"Spanish only", "es"}, {"Spanish speaking", "es"},
		{"Spanish / Español", "es"},
		{"Português (do Brasil)", "pt"}, {"Brazilian Port.", "pt"}, {"Português (Brasil)", "pt"}, {"Portuguese", "pt"}, {"pt_BR", "pt"},
		{"H. Creole", "ht"}, {"Kreyòl", "ht"}, {"kreyol", "ht"}, {"Haitian Creole", "ht"}, {"Haitian", "ht"}, {"Creole (Haitian)", "ht"},
		{"العربية", "ar"}, {"Tiếng Việt", "vi"}, {"tieng viet", "vi"}, {"አማርኛ", "am"}, {"বাংলা", "bn"}, {"Bangla", "bn"},
		{"cmn", "zh-Hans"}, {"zh-CN", "zh-Hans"}, {"Simplified Chinese", "zh-Hans"}, {"简体中文", "zh-Hans"}, {"Mandarin", "zh-Hans"},
		{"zh-TW", "zh-Hant"}, {"zh-HK", "zh-Hant"}, {"zh-Hant", "zh-Hant"}, {"Chinese (Traditional)", "zh-Hant"}, {"Cantonese", "zh-Hant"},
	} {
		if c := langname.ForDoor(test.cell, langname.Printed{Languages: campaign}); c.Tag != test.tag || c.Message != "" {
			t.Errorf("%q is %q, %s; want %q", test.cell, c.Tag, c.Message, test.tag)
		}
	}
}

func TestForDoorThatIsNotClear(t *testing.T) {
	for _, test := range []struct{ cell, message string }{
		{"Chinese", "more than one language"}, {"zh", "more than one language"}, {"中文", "more than one language"}, {"Creole", "more than one language"},
		{"Cr?ole", "more than one language"}, {"Chinese / English", "more than one language"},
		{"?", "does not say which language"}, {"???? ????", "does not say which language"}, {"Klingonese", "not a language"}, {"no", "not a language"}, {"mix", "not a language"},
	} {
		c := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es"}})
		if c.Tag != "" || !strings.Contains(c.Message, test.message) || !strings.Contains(c.Message, "first language") {
			t.Errorf("%q is %q, %s; want none, and %q", test.cell, c.Tag, c.Message, test.message)
		}
	}
}

// What must be meant is taken, and reported.
func TestForDoorWithASlip(t *testing.T) {
	for _, test := range []struct{ cell, tag, name string }{
		{"Spanish?", "es", "Spanish"}, {"mostly Spanish", "es", "Spanish"}, {"Spanish (some English)", "es", "Spanish"}, {"Spansh", "es", "Spanish"}, {"Spanihs", "es", "Spanish"},
		{"Portugese", "pt", "Portuguese"}, {"Vietnamise", "vi", "Vietnamese"}, {"Veitnameese", "vi", "Vietnamese"}, {"Vietnameze", "vi", "Vietnamese"}, {"Arabicc", "ar", "Arabic"}, {"Hatian Creol", "ht", "Haitian Creole"},
		{"Vietanmees", "vi", "Vietnamese"},
	} {
		c := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es", "ht", "pt", "vi", "ar"}})
		if c.Tag != test.tag || test.tag != "" && c.Message != test.cell+" is read as "+test.name {
			t.Errorf("%q is %q, %s; want %q", test.cell, c.Tag, c.Message, test.tag)
		}
	}
	for _, test := range []struct{ cell, why string }{
		{"Thia", "short"}, {"Chinees", "of two languages"}, {"Tomali", "of none"}, {"Spam", "of none"},
	} {
		if c := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es", "th", "zh-Hans", "so"}}); c.Tag != "" || c.Message == "" {
			t.Errorf("%q, %s, is %q, %q", test.cell, test.why, c.Tag, c.Message)
		}
	}
}

// Letters that an encoding lacks became question marks: one language fits, or none is taken.
func TestForDoorWithLostLetters(t *testing.T) {
	printed := langname.Printed{Languages: []string{"en", "es", "ht", "pt", "fr", "vi", "so", "ig", "cs", "tr"}}
	for _, test := range []said{
		{"Portugu?s", "pt"}, {"PORTUGU?S", "pt"}, {"Portugu??s", "pt"}, {"Krey?l", "ht"}, {"Krey?l ayisyen", "ht"}, {"Espa?ol", "es"}, {"Espa\uFFFDol", "es"}, {"Fran?ais", "fr"},
		{"Ti?ng Vi?t", "vi"}, {"Ti???ng Vi???t", "vi"}, {"Igbo?", "ig"}, {"?e?tina", "cs"}, {"T?rk?e", "tr"}, {"Haitian / Krey?l", "ht"},
	} {
		if c := langname.ForDoor(test.cell, printed); c.Tag != test.tag || c.Message == "" && !strings.Contains(test.cell, "/") {
			t.Errorf("%q is %q, %q; want %q, and said", test.cell, c.Tag, c.Message, test.tag)
		}
	}
	if c := langname.ForDoor("?spanol", printed); c.Tag == "es" && c.Message == "" {
		t.Errorf("?spanol is %q without a word", c.Tag)
	}
}

// Of several languages in a cell the first that is printed is taken, and said.
func TestForDoorWithSeveralLanguages(t *testing.T) {
	printed := langname.Printed{Languages: []string{"en", "es", "pt", "zh-Hant"}, Instead: map[string]string{"kea": "pt"}}
	for _, test := range []struct{ cell, tag, message string }{
		{"Spanish / English", "es", "more than one language"}, {"English and Spanish", "en", "more than one language"},
		{"Russian, Spanish", "es", "in Spanish, the first of them that is printed"}, {"Kriolu/English", "pt", "more than one language"},
		{"Chinese/English", "", "could be more than one"}, {"Spanish/Chinese", "es", "more than one language"},
		{"Chinese, Cantonese", "zh-Hant", ""}, {"Spanish, and Portuguese", "es", "more than one"}, {"español e inglés", "es", "more than one"}, {"Spanish, 2 kids", "es", "is read as Spanish"},
	} {
		if c := langname.ForDoor(test.cell, printed); c.Tag != test.tag || !strings.Contains(c.Message, test.message) || test.message == "" && c.Message != "" {
			t.Errorf("%q is %q, %q", test.cell, c.Tag, c.Message)
		}
	}
	if c := langname.ForDoor("Russian / Polish", printed); c.Unprinted != "ru" {
		t.Errorf("Russian and Polish are %+v", c)
	}
}

func TestForDoorReadsTheCharactersOfChinese(t *testing.T) {
	printed := langname.Printed{Languages: []string{"en", "zh-Hans", "zh-Hant"}}
	for _, test := range []said{
		{"Cantonese/trad.", "zh-Hant"}, {"Chinese (traditional)", "zh-Hant"}, {"Mandarin - simplified", "zh-Hans"}, {"Mandarin, traditional characters", "zh-Hant"},
		{"Simplified (Chinese)", "zh-Hans"}, {"Chinese: Trad", "zh-Hant"}, {"Chino (tradicional)", "zh-Hant"}, {"Chinese (Taiwan)", "zh-Hant"}, {"chinois - simplifié", "zh-Hans"},
		{"Cantonese (simplified)", "zh-Hans"}, {"中文 - 繁體", "zh-Hant"}, {"Chinese simp./trad.", ""}, {"Chinois (Cantonais)", "zh-Hant"}, {"chino - mandarín", "zh-Hans"}, {"Mandarin, Cantonese", ""}, {"zh", ""}, {"zho", ""},
	} {
		if c := langname.ForDoor(test.cell, printed); c.Tag != test.tag || test.tag != "" && c.Message != "" {
			t.Errorf("%q is %q, %q; want %q", test.cell, c.Tag, c.Message, test.tag)
		}
	}
}

// What a cell may mean is asked with lines that can be pasted, and of languages that are
// printed alone.
func TestForDoorAsks(t *testing.T) {
	for _, test := range []struct {
		cell, value string
		printed     []string
		lines       []string
		choices     []string // the answers that a page offers
	}{
		{"Chinese", "Chinese", []string{"en", "zh-Hans", "zh-Hant"}, []string{`Chinese = "zh-Hans" under [answers.languages]`, `Chinese = "zh-Hant" under [answers.languages]`}, []string{"zh-Hans", "zh-Hant"}},
		{"Chinese / English", "Chinese", []string{"en", "zh-Hant"}, []string{`Chinese = "zh-Hant" under [answers.languages]`}, []string{"zh-Hans", "zh-Hant"}},
		{"中文", "中文", []string{"en", "zh-Hant"}, []string{`"中文" = "zh-Hant" under [answers.languages]`}, []string{"zh-Hans", "zh-Hant"}},
		{"Creole", "Creole", []string{"en", "ht"}, []string{`Creole = "ht" under [answers.languages]`}, []string{"ht", "kea"}},
		{"Elvish", "Elvish", []string{"en", "es"}, []string{`Elvish = "en" under [answers.languages]`}, []string{"en", "es"}},
	} {
		c := langname.ForDoor(test.cell, langname.Printed{Languages: test.printed})
		if !slices.Equal(c.Choices, test.choices) {
			t.Errorf("%q may mean %q, want %q", test.cell, c.Choices, test.choices)
		}
		if c.Kind != letters.KindLanguage || len(c.Values) != 1 || c.Values[0] != test.value {
			t.Errorf("%q asks %q of %q", test.cell, c.Kind, c.Values)
		}
		if got := strings.Count(c.Hint, "under [answers.languages]"); got != len(test.lines) {
			t.Errorf("%q has %d lines to paste: %s", test.cell, got, c.Hint)
		}
		for _, line := range test.lines {
			if !strings.Contains(c.Hint, line) {
				t.Errorf("%q: %s; want %s", test.cell, c.Hint, line)
			}
		}
	}
	answered := langname.Printed{Languages: []string{"en", "zh-Hant", "es"}, Answers: map[string]string{"chinese": "zh-Hant", "elvish": "es"}}
	for _, test := range []said{{"Chinese", "zh-Hant"}, {"CHINESE ", "zh-Hant"}, {"Chinese/English", "zh-Hant"}, {"Elvish", "es"}} {
		if c := langname.ForDoor(test.cell, answered); c.Tag != test.tag || c.Kind != "" {
			t.Errorf("%q, which is answered, is %+v", test.cell, c)
		}
	}
}

func TestForDoorReturnsTheCampaignsTag(t *testing.T) {
	for _, test := range []said{{"Spanish", "es-MX"}, {"es", "es-MX"}, {"pt-BR", "pt-BR"}, {"Portuguese", "pt-BR"}, {"hmn", "hmn"}} {
		if c := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es-MX", "pt-BR", "hmn"}}); c.Tag != test.tag || c.Message != "" {
			t.Errorf("%q is %q, %s; want %q", test.cell, c.Tag, c.Message, test.tag)
		}
	}
}

// Without languages of the campaign, as in a table of pods, every one will do.
func TestParse(t *testing.T) {
	for _, test := range []struct {
		text, tag string
		want      langname.Understanding
	}{
		{"Spanish", "es", langname.One}, {" Kreyòl ", "ht", langname.One}, {"zh_TW", "zh-Hant", langname.One}, {"yue", "zh-Hant", langname.One}, {"fil", "tl", langname.One},
		{"Irish", "ga", langname.One}, {"Chinese", "", langname.Ambiguous}, {"Creole", "", langname.Ambiguous},
	} {
		if tag, u := langname.Parse(test.text); tag != test.tag || u != test.want {
			t.Errorf("%q is %q, understood as %d", test.text, tag, u)
		}
	}
	if tag, u := langname.Parse("Elvish"); u == langname.One || u == langname.Ambiguous {
		t.Errorf("Elvish is %q", tag)
	}
}

// The codes of the campaign's own languages are understood as they stand there.
func TestForDoorByCode(t *testing.T) {
	printed := langname.Printed{Languages: []string{"en", "en-GB", "sr-Latn", "id", "zh-Hant"}}
	for _, cell := range []string{"en", "en-GB", "sr-Latn", "id", "zh-Hant", "SR-latn", "en_GB"} {
		want, err := letters.CanonicalTag(cell)
		if c := langname.ForDoor(cell, printed); err != nil || c.Tag != want || c.Message != "" {
			t.Errorf("%q is %q, %s", cell, c.Tag, c.Message)
		}
	}
}

// A language without letters has the one that the campaign chose, and says so.
func TestForDoorInstead(t *testing.T) {
	printed := langname.Printed{Languages: []string{"en", "pt"}, Instead: map[string]string{"kea": "pt"}}
	for cell, want := range map[string]string{"Cape Verdean Creole": "pt", "kea": "pt", "Kabuverdianu": "pt"} {
		c := langname.ForDoor(cell, printed)
		if c.Tag != want || !c.Settled || !strings.Contains(c.Message, "gets the one in Portuguese") {
			t.Errorf("%q is %+v", cell, c)
		}
	}
	if c := langname.ForDoor("Russian", printed); c.Tag != "" || c.Settled || c.Unprinted != "ru" {
		t.Errorf("Russian is %+v", c)
	}
}

// A language that is not printed is known all the same, and what is offered instead is
// printed or can be.
func TestUnprinted(t *testing.T) {
	for _, test := range []struct {
		cell      string
		languages []string
		message   string
		hint      string
	}{
		{"Twi", []string{"en", "es"}, "Twi: 8 doors, no translation yet; they get English", "locales/active.tw.toml"},
		{"Quechua", []string{"en", "es"}, "Quechua: 8 doors, no translation yet; they get English. Spanish instead?", `qu = "es" under [instead]`},
		{"Mam", []string{"en", "es"}, "Mam: 8 doors, no translation yet; they get English. Spanish instead?", `mam = "es" under [instead]`},
		{"K'iche'", []string{"en", "fr"}, "K’iche’: 8 doors, no translation yet; they get English. Spanish instead?", `add "es" to languages in campaign.toml, and write quc = "es" under [instead]`},
		{"Q'anjob'al", []string{"es", "en"}, "8 doors, no translation yet; they get Spanish", "locales/active.kjb.toml"},
		{"Karen", []string{"en", "my"}, "Karen: 8 doors, no translation yet; they get English. Burmese instead?", `ksw = "my" under [instead]`},
		{"Hmoob", []string{"en", "es"}, "Hmong: 8 doors", "active.hmn"}, {"mww", []string{"en", "es"}, "Hmong: 8 doors", "active.hmn"},
		{"Malti", []string{"en", "es"}, "Maltese: 8 doors", "active.mt"}, {"Cymraeg", []string{"en", "es"}, "Welsh: 8 doors", "active.cy"},
		{"Euskara", []string{"en", "es"}, "Basque: 8 doors, no translation yet; they get English. Spanish instead?", `eu = "es" under [instead]`},
		{"Russian", []string{"en", "es"}, "Russian: 8 doors, and it is not among the campaign's languages; they get English", `add "ru" to languages`},
		{"Cape Verdean", []string{"en", "pt"}, "Cape Verdean Creole: 8 doors, and it is not among", `add "kea" to languages`},
		{"Russain", []string{"en", "es"}, "Russian: 8 doors", `add "ru"`},
		{"Norwegian", []string{"en", "es"}, "Norwegian: 8 doors", "active.nb"},
	} {
		printed := langname.Printed{Languages: test.languages}
		c := langname.ForDoor(test.cell, printed)
		message, hint := printed.Unprinted(c.Unprinted, 8)
		if c.Tag != "" || c.Message != "" || !strings.Contains(message, test.message) || !strings.Contains(hint, test.hint) {
			t.Errorf("%q is %+v: %s (%s); want %s", test.cell, c, message, hint, test.message)
		}
		if strings.Contains(message, "instead?") != strings.Contains(test.message, "instead?") && strings.HasSuffix(test.message, "English") {
			t.Errorf("%q: %s", test.cell, message)
		}
	}
	if message, _ := (langname.Printed{Languages: []string{"en"}}).Unprinted("tw", 1); message != "Twi: 1 door, no translation yet; it gets English" {
		t.Error(message)
	}
}
