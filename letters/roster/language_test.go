package roster_test

import (
	"strings"
	"testing"

	"doorletters/letters/heading"
)

func TestLanguageCells(t *testing.T) {
	campaign := []string{"en", "es", "ht", "ar", "zh-Hans", "zh-Hant", "pt", "vi", "am", "bn"}
	for cell, want := range map[string]string{
		"": "", "English": "en", "SPANISH": "es", "español": "es", "Espanol": "es", "es": "es", "ES": "es", "es-MX": "es", "spa": "es", "Spanish (Mexico)": "es", "Spanish only": "es", "Spanish speaking": "es", "Português (do Brasil)": "pt", "Brazilian Port.": "pt", "H. Creole": "ht", "cmn": "zh-Hans",
		"Kreyòl": "ht", "kreyol": "ht", "Haitian Creole": "ht", "Haitian": "ht", "Creole (Haitian)": "ht",
		"Português (Brasil)": "pt", "Portuguese": "pt", "pt_BR": "pt", "العربية": "ar", "Tiếng Việt": "vi", "tieng viet": "vi", "አማርኛ": "am", "বাংলা": "bn", "Bangla": "bn",
		"zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "zh-Hant": "zh-Hant", "Chinese (Traditional)": "zh-Hant", "Simplified Chinese": "zh-Hans", "简体中文": "zh-Hans", "Mandarin": "zh-Hans", "Cantonese": "zh-Hant",
		"Spanish / Español": "es",
	} {
		households, problems := list(t, "Number,Street,Language\n1,Alder St,"+cell+"\n", heading.Options{Languages: campaign})
		if len(households) != 1 || households[0].Language != want || len(problems) > 0 {
			t.Errorf("%q is read as %+v %v, want %q", cell, households, told(problems), want)
		}
	}
}

func TestLanguageCellsThatAreNotClear(t *testing.T) {
	for cell, want := range map[string]string{
		"Chinese": "more than one language", "zh": "more than one language", "中文": "more than one language", "Creole": "more than one language",
		"Spanish / English": "names more than one language", "English and Spanish": "names more than one language",
		"?": "does not say which language", "Klingonese": "not a language", "no": "not a language",
		"Russian": "not among the campaign's languages", "ru": "not among the campaign's languages",
	} {
		households, problems := list(t, "Number,Street,Language\n1,Alder St,"+cell+"\n", heading.Options{Languages: []string{"en", "es"}})
		text := strings.Join(told(problems), "\n")
		if len(households) != 1 || households[0].Language != "" || len(problems) != 1 {
			t.Errorf("%q is read as %+v %s", cell, households, text)
		}
		if !strings.HasPrefix(text, "warning 2 Language: ") || !strings.Contains(text, want) || !strings.Contains(text, "first language") {
			t.Errorf("%q: problems %q, want %q", cell, text, want)
		}
	}
}

// What must be meant is taken, and told.
func TestLanguagesWithASlip(t *testing.T) {
	for cell, want := range map[string]string{
		"Spanish?": "es", "mostly Spanish": "es", "Spanish (some English)": "es", "Spansh": "es", "Spanihs": "es", "Portugese": "pt", "Vietnamise": "vi", "Arabicc": "ar", "Hatian Creol": "ht",
	} {
		households, problems := list(t, "Number,Street,Language\n1,Alder St,"+cell+"\n", heading.Options{Languages: []string{"en", "es", "ht", "pt", "vi", "ar"}})
		if len(households) != 1 || households[0].Language != want || len(problems) != 1 || problems[0].Message != cell+" is read as "+want {
			t.Errorf("%q is read as %+v %v, want %q", cell, households, told(problems), want)
		}
	}
	for _, cell := range []string{"Thia", "Russain", "Chinees", "Tomali", "Spam"} { // short, not the campaign's, of two languages, of none
		households, problems := list(t, "Number,Street,Language\n1,Alder St,"+cell+"\n", heading.Options{Languages: []string{"en", "es", "th", "zh-Hans", "so"}})
		if len(households) != 1 || households[0].Language != "" || len(problems) != 1 {
			t.Errorf("%q is read as %+v %v", cell, households, told(problems))
		}
	}
}

func TestLanguagesAreTheCampaignsTags(t *testing.T) {
	for cell, want := range map[string]string{"Spanish": "es-MX", "es": "es-MX", "pt-BR": "pt-BR", "Portuguese": "pt-BR", "hmn": "hmn"} {
		households, problems := list(t, "Number,Street,Language\n1,Alder St,"+cell+"\n", heading.Options{Languages: []string{"en", "es-MX", "pt-BR", "hmn"}})
		if len(households) != 1 || households[0].Language != want || len(problems) > 0 {
			t.Errorf("%q is read as %+v %v, want %q", cell, households, told(problems), want)
		}
	}
}
