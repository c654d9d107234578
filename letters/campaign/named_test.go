package campaign_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/langname"
)

// faultsOf are the errors among problems.
func faultsOf(problems []letters.Problem) []letters.Problem {
	return slices.DeleteFunc(problems, func(p letters.Problem) bool { return p.Severity != letters.SeverityError })
}

// Languages are read as people write them: by their names, in a list or in one text, in
// campaign.toml and in a sheet.
func TestLanguagesByName(t *testing.T) {
	for _, test := range []struct{ written, want string }{
		{`["English"]`, "en"}, {`["English", "español", "Kreyòl"]`, "en es ht"}, {`["en, es & Haitian Creole"]`, "en es ht"},
		{`"English, Spanish & Haitian Creole"`, "en es ht"}, {`"English and Spanish"`, "en es"}, {`"inglés y español"`, "en es"}, {`"en es zh-TW"`, "en es zh-Hant"},
		{`"English / Simplified Chinese / Traditional Chinese"`, "en zh-Hans zh-Hant"}, {`"English; Cape Verdean Creole"`, "en kea"}, {`"English, Chinese (Traditional)"`, "en zh-Hant"},
		{`"Deutsch und Türkçe"`, "de tr"}, {`"français et anglais"`, "fr en"}, {`["العربية", "Tiếng Việt"]`, "ar vi"},
	} {
		c, problems := read(t, base+"languages = "+test.written+"\n")
		if got := strings.Join(c.Languages, " "); got != test.want || len(faultsOf(problems)) > 0 {
			t.Errorf("languages = %s are %s, %v; want %s", test.written, got, problems, test.want)
		}
		if !strings.HasPrefix(test.written, "[") {
			c, problems := campaign.ReadSheet(sheetOf("name | Riverside\ncountry | US\nlanguages | " + strings.Trim(test.written, `"`)))
			if got := strings.Join(c.Languages, " "); got != test.want || len(faultsOf(problems)) > 0 {
				t.Errorf("languages %s in a sheet are %s, %v; want %s", test.written, got, problems, test.want)
			}
		}
	}
}

// The campaign's own locale makes the name of its language known in its settings.
func TestLanguagesOfItsOwn(t *testing.T) {
	folder := fstest.MapFS{
		"group/campaign.toml": {Data: []byte(base + "languages = [\"English\", \"Tojol-ab'al\"]\n[instead]\nQuechua = \"Tojolabal\"\n")},
	}
	var names langname.Names
	names.AddLocale("toj", "Tojol-ab'al", "Tojolabal", "", "")
	c, problems, err := campaign.Read(folder, "group/campaign.toml", names)
	if err != nil || len(faultsOf(problems)) > 0 {
		t.Fatal(err, problems)
	}
	if got := fmt.Sprint(c.Languages, c.Instead); got != "[en toj] map[qu:toj]" {
		t.Error(got)
	}
	sheet := sheetOf("name | Riverside\ncountry | US\nlanguages | English, Tojolabal\nmessage toj | ...")
	sheet.Names = names
	if c, problems := campaign.ReadSheet(sheet); fmt.Sprint(c.Languages) != "[en toj]" || len(faultsOf(problems)) > 0 {
		t.Error(c.Languages, problems)
	}
}

// A country is known by its codes and its names in many languages.
func TestCountryByName(t *testing.T) {
	for code, names := range map[string][]string{
		"US": {"us", "USA", "U.S.", "U.S.A.", "United States", "the United States", "UNITED STATES OF AMERICA", "Estados Unidos", "EE. UU.", "États-Unis", "Etats-Unis", "Vereinigte Staaten", "Stati Uniti", "美国", "الولايات المتحدة"},
		"GB": {"UK", "U.K.", "United Kingdom", "Great Britain", "England", "Reino Unido", "Royaume-Uni", "GBR"},
		"MX": {"Mexico", "México", "MEX"}, "DE": {"Germany", "Deutschland", "Allemagne", "Alemania"}, "CA": {"Canada", "Canadá"}, "HT": {"Haiti", "Haïti"},
		"NL": {"Holland", "the Netherlands", "Nederland"}, "CI": {"Côte d’Ivoire", "Cote d'Ivoire"},
	} {
		for _, name := range names {
			c, problems := read(t, fmt.Sprintf("name = \"R\"\ncountry = %q\n", name))
			if c.Country != code || len(faultsOf(problems)) > 0 {
				t.Errorf("%s is %s, %v; want %s", name, c.Country, problems, code)
			}
		}
	}
}

func TestAnswers(t *testing.T) {
	want := letters.Answers{
		BlankStreet: letters.BlankStreetAbove,
		Rows:        map[letters.RowMark]letters.RowAnswer{"red": letters.RowSkip, letters.CrossedOut: letters.RowPrint},
		Languages:   map[string]string{"chinese": "zh-Hant", "the other one": "es"},
		Pods:        map[string]string{"green": "Greenway"},
	}
	c, problems := read(t, base+`languages = ["en", "es", "zh-Hant"]
[answers]
blank_street = "Above"
red_rows = "skip"
crossed_out_rows = "print"
[answers.languages]
"Chinese" = "Traditional Chinese"
"The other one" = "es"
[answers.pods]
GREEN = "Greenway"
`)
	if fmt.Sprint(c.Answers) != fmt.Sprint(want) || len(problems) > 0 {
		t.Errorf("%v, %v", c.Answers, problems)
	}
	c, problems = campaign.ReadSheet(sheetOf(`name | Riverside
country | US
languages | en, es, zh-Hant
answers blank street | above
answers red rows | skip
answers crossed out rows | print
answers languages Chinese | zh-Hant
answers languages the other one | Spanish
answers pods GREEN | Greenway`))
	if fmt.Sprint(c.Answers) != fmt.Sprint(want) || len(faultsOf(problems)) > 0 {
		t.Errorf("%v, %v", c.Answers, problems)
	}
}
