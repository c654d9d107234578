package compose_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/sheet/sheettest"
)

// quechua is a campaign's folder with a language of its own as a workbook: Spanish words but
// for some.
func quechua(t testing.TB, words map[string]string) fstest.MapFS {
	t.Helper()
	set, err := locale.BuiltIn()
	sheettest.Must(t, err)
	var source locale.Source
	for _, key := range set["es"].Order {
		e := locale.Entry{Message: *set["es"].Messages[key].Message}
		if key == locale.KeyEnglish || key == locale.KeyName {
			e.Other = "Quechua"
		}
		if text, there := words[key]; there {
			e.Other = text
		}
		source.Entries = append(source.Entries, e)
	}
	var book bytes.Buffer
	layout := locale.Layout{English: set[locale.English], Forms: wording.PluralsOf("es").Forms}
	sheettest.Must(t, source.WriteWorkbook(&book, "qu", layout, nil))
	return fstest.MapFS{"locales/active.qu.xlsx": {Data: book.Bytes()}}
}

// A language of the group's own may be a workbook, and is printed as another. What is wrong
// or missing in it is told with its sheet and row; one that cannot be read is one problem.
func TestLocaleAsAWorkbook(t *testing.T) {
	campaign := riverside()
	campaign.Languages = append(campaign.Languages, "qu")
	c, problems, err := compose.New(campaign, quechua(t, map[string]string{"headline_all": "Allillanchu", "headline": "Yanapaykiku {{.FirstName}}"}))
	if err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	if got := dump(letterOf(t, c, marisol(), "qu")); !strings.Contains(got, "Yanapaykiku") {
		t.Errorf("the words of the workbook are not in\n%s", got)
	}

	_, problems, err = compose.New(campaign, quechua(t, map[string]string{"headline_all": "", "headline": "Yanapaykiku", "who_we_are": "{{.Leadr}}"}))
	sheettest.Must(t, err)
	var told []string
	for _, p := range problems {
		told = append(told, p.Error())
	}
	const at = "locales/active.qu.xlsx, sheet Translate, row "
	for _, want := range []string{
		at + "13, key who_we_are: {{.Leadr}} does not belong in this message",
		at + "11, key headline: {{.FirstName}} is missing",
		at + `12, key headline_all: the message "headline_all" is missing`,
	} {
		if !strings.Contains(strings.Join(told, "\n"), want) {
			t.Errorf("not told: %s", want)
		}
	}
	if len(problems) != 3 {
		t.Error(strings.Join(told, "\n"))
	}

	// Other letters are without a line that cannot be printed.
	c, _, err = compose.New(campaign, quechua(t, map[string]string{"tagline": "{{.Leadr}}"}))
	if sheettest.Must(t, err); c.HasTagline("qu") {
		t.Error("a line that cannot be printed stands on other letters")
	}

	if _, problems, err = compose.New(campaign, fstest.MapFS{"locales/active.qu.xlsx": {Data: []byte("PK\x03\x04")}}); err != nil || len(problems) != 1 {
		t.Error(problems, err)
	}
}
