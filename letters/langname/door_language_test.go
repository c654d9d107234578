package langname_test

import (
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
		if tag, message, _, _ := langname.ForDoor(test.cell, langname.Printed{Languages: campaign}); tag != test.tag || message != "" {
			t.Errorf("%q is %q, %s; want %q", test.cell, tag, message, test.tag)
		}
	}
}

func TestForDoorThatIsNotClear(t *testing.T) {
	for _, test := range []struct{ cell, message string }{
		{"Chinese", "more than one language"}, {"zh", "more than one language"}, {"中文", "more than one language"}, {"Creole", "more than one language"},
		{"Spanish / English", "names more than one language"}, {"English and Spanish", "names more than one language"},
		{"?", "does not say which language"}, {"Klingonese", "not a language"}, {"no", "not a language"},
		{"Russian", "not among the campaign's languages"}, {"ru", "not among the campaign's languages"},
	} {
		tag, message, _, _ := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es"}})
		if tag != "" || !strings.Contains(message, test.message) || !strings.Contains(message, "first language") {
			t.Errorf("%q is %q, %s; want none, and %q", test.cell, tag, message, test.message)
		}
	}
}

// What must be meant is taken, and reported.
func TestForDoorWithASlip(t *testing.T) {
	for _, test := range []said{
		{"Spanish?", "es"}, {"mostly Spanish", "es"}, {"Spanish (some English)", "es"}, {"Spansh", "es"}, {"Spanihs", "es"},
		{"Portugese", "pt"}, {"Vietnamise", "vi"}, {"Arabicc", "ar"}, {"Hatian Creol", "ht"},
	} {
		tag, message, _, _ := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es", "ht", "pt", "vi", "ar"}})
		if tag != test.tag || message != test.cell+" is read as "+test.tag {
			t.Errorf("%q is %q, %s; want %q", test.cell, tag, message, test.tag)
		}
	}
	for _, test := range []struct{ cell, why string }{
		{"Thia", "short"}, {"Russain", "not the campaign's"}, {"Chinees", "of two languages"}, {"Tomali", "of none"}, {"Spam", "of none"},
	} {
		if tag, message, _, _ := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es", "th", "zh-Hans", "so"}}); tag != "" || message == "" {
			t.Errorf("%q, %s, is %q, %q", test.cell, test.why, tag, message)
		}
	}
}

func TestForDoorReturnsTheCampaignsTag(t *testing.T) {
	for _, test := range []said{{"Spanish", "es-MX"}, {"es", "es-MX"}, {"pt-BR", "pt-BR"}, {"Portuguese", "pt-BR"}, {"hmn", "hmn"}} {
		if tag, message, _, _ := langname.ForDoor(test.cell, langname.Printed{Languages: []string{"en", "es-MX", "pt-BR", "hmn"}}); tag != test.tag || message != "" {
			t.Errorf("%q is %q, %s; want %q", test.cell, tag, message, test.tag)
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
		if tag, message, _, _ := langname.ForDoor(cell, printed); err != nil || tag != want || message != "" {
			t.Errorf("%q is %q, %s", cell, tag, message)
		}
	}
}

// A language without letters has the one that the campaign chose, and says so.
func TestForDoorInstead(t *testing.T) {
	printed := langname.Printed{Languages: []string{"en", "pt"}, Instead: map[string]string{"kea": "pt"}}
	for cell, want := range map[string]string{"Cape Verdean Creole": "pt", "kea": "pt", "Kabuverdianu": "pt"} {
		tag, message, _, chosen := langname.ForDoor(cell, printed)
		if tag != want || !chosen || !strings.Contains(message, "gets the one in Portuguese") {
			t.Errorf("%q is %q, %s", cell, tag, message)
		}
	}
	if tag, message, _, chosen := langname.ForDoor("Russian", printed); tag != "" || chosen || message == "" {
		t.Errorf("Russian is %q, %s", tag, message)
	}
}
