package campaign_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/sheet/sheettest"
)

// opened makes a workbook with a sheet of settings, and reads that.
func opened(t *testing.T, rows [][]any, fill func(*excelize.File)) (campaign.Sheet, []letters.Problem) {
	t.Helper()
	data := sheettest.Workbook(t, map[string][][]any{"campaign": rows, "Pods": {{"Pod", "Leader"}}}, []string{"Pods", "campaign"}, fill)
	found, problems, err := campaign.OpenSheet(bytes.NewReader(data), "block.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	return found, problems
}

func TestOpenSheet(t *testing.T) {
	found, problems := opened(t, [][]any{
		{"The settings of our street", "2026"},
		{"What it is", "Setting ", "VALUE"},
		{"the group", "name", "  Riverside  Mutual Aid "},
		{"a section"},
		{"", "Forms"},
		{"", "phone", "+1 617 555 0100"},
		{"", "group phone", 6175550100},
		{"", "podsize min", 30},
		{"", "", "astray"},
	}, nil)
	want := campaign.Sheet{
		File: "block.xlsx",
		Name: "campaign", Setting: "Setting", Value: "VALUE", Headings: 2, SettingPlace: 1, ValuePlace: 2, Sheets: []string{"Pods", "campaign"},
		Rows: []campaign.Row{
			{Row: 3, Setting: "name", Value: "Riverside Mutual Aid"}, {Row: 5, Setting: "Forms", Value: ""}, {Row: 6, Setting: "phone", Value: "+1 617 555 0100"},
			{Row: 7, Setting: "group phone", Value: "6175550100"}, {Row: 8, Setting: "podsize min", Value: "30"}, {Row: 9, Setting: "", Value: "astray"},
		},
	}
	if diff := cmp.Diff(want, found); diff != "" || len(problems) > 0 {
		t.Errorf("problems %v, -want +got:\n%s", problems, diff)
	}
}

// Of words that are printed every mark stays, and a name or a path has none that
// cannot be seen.
func TestOpenSheetKeepsWords(t *testing.T) {
	const hours, message = "9h\u202f–\u00a020h « tous les jours »", "ជួប\u200bគ្នា\u200bថ្ងៃ\u200bអង្គារ"
	found, _ := opened(t, [][]any{
		{"Setting", "Value"}, {"name", "River\u200bside"}, {"country", "FR"}, {"languages", "fr, km"}, {"addresses", "Pods"},
		{"group fr hours", hours}, {"message km", " " + message + "\n" + message}, {"message fr", "Bonjour"},
	}, nil)
	c, problems := campaign.ReadSheet(found)
	for _, p := range problems {
		t.Error(p)
	}
	if c.Name != "Riverside" || c.GroupIn["fr"].Hours != hours || c.Message["km"] != message+" "+message {
		t.Errorf("%q, %q and %q", c.Name, c.GroupIn["fr"].Hours, c.Message["km"])
	}
}

func TestOpenSheetWithoutHeadings(t *testing.T) {
	found, _ := opened(t, [][]any{{"name", "Riverside"}, {"country", "US"}}, nil)
	want := []campaign.Row{{Row: 1, Setting: "name", Value: "Riverside"}, {Row: 2, Setting: "country", Value: "US"}}
	if diff := cmp.Diff(want, found.Rows); diff != "" || found.Value != "B" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// What a spreadsheet program has made of a value is not passed over.
func TestOpenSheetBroken(t *testing.T) {
	found, problems := opened(t, [][]any{
		{"Setting", "Value"}, {"date", 46082}, {"name", nil}, {"country", "#REF!"}, {"group phone", 617555010012.0},
	}, func(book *excelize.File) {
		shown := "mmm-yy"
		month, err := book.NewStyle(&excelize.Style{CustomNumFmt: &shown})
		sheettest.Must(t, err)
		sheettest.Must(t, book.SetCellStyle("campaign", "B2", "B2", month), book.SetCellFormula("campaign", "B3", "A1"))
	})
	var got []string
	for _, p := range problems {
		got = append(got, string(p.Severity)+" "+p.Error())
	}
	want := []string{
		"warning block.xlsx, sheet campaign, row 2, column Value: date: the cell holds a number or a date, which is printed as it is shown: Mar-26",
		"error block.xlsx, sheet campaign, row 3, column Value: name: the cell has a formula but no value",
		"error block.xlsx, sheet campaign, row 4, column Value: country: the cell shows the error #REF!",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	rows := []campaign.Row{{Row: 2, Setting: "date", Value: "Mar-26"}, {Row: 5, Setting: "group phone", Value: "617555010012"}}
	if diff := cmp.Diff(rows, found.Rows); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestOpenSheetNoSheet(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number", "Street"}}, nil)
	for name, data := range map[string][]byte{"has no sheet Campaign": data, "not an Excel workbook": []byte("Number,Street\n"), "empty": nil} {
		_, _, err := campaign.OpenSheet(bytes.NewReader(data), "block.xlsx")
		var p letters.Problem
		if !errors.As(err, &p) || !strings.Contains(p.Message, name) || p.Hint == "" {
			t.Errorf("got %v, want a Problem with %q", err, name)
		}
	}
}
