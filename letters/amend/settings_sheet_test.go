package amend_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/campaign"
	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
	"doorletters/letters/starter"
)

// settingsBook is a workbook with the settings in its second sheet.
func settingsBook(t *testing.T, fill func(*excelize.File)) []byte {
	return sheettest.Workbook(t, map[string][][]any{
		"Addresses": {{"Number", "Street"}, {12, "Elm St"}},
		"Campaign": {
			{"Our settings"}, {"Setting", "What to write", "Value"}, {"Name", "the name", "Riverside"}, {"group phone", "", 211}, {"languages", "", "en"}, {"Hours", "when"},
			{"resources 1 name", "", "Pantry"}, {"resources 1 phone", "", "211"}, {"resources 2 name", "", "Library"}, {"resources 2 link", "", "library.example.org"},
		},
	}, []string{"Addresses", "Campaign"}, fill)
}

func TestSettingsSheet(t *testing.T) {
	data := settingsBook(t, nil)
	got, err := amend.SettingsSheet(data,
		set("name", "Riverside & Co"), set("group.phone", "617-555-0100"), set("group.hours", "9 to 5"), set("languages", []string{"en", "es"}),
		set("links.es.needs", "https://es.example.org"), set("answers.languages.Chinese", "zh-Hant"), set("podsize.min", 20), set("letter.slips", true), set("trust.at", nil),
		amend.Setting{Key: []string{"resources"}, Item: 1}, amend.Setting{Key: []string{"resources", "phone"}, Item: 1, Value: "311"})
	sheettest.Must(t, err)
	want := [][]string{
		{"Our settings"}, {"Setting", "What to write", "Value"}, {"Name", "the name", "Riverside & Co"}, {"group phone", "", "617-555-0100"}, {"languages", "", "en, es"}, {"Hours", "when", "9 to 5"},
		{"resources 1 name", "", "Library"}, {"resources 1 phone", "", "311"}, {"resources 2 name"}, {"resources 2 link"},
		{"links es needs", "", "https://es.example.org"}, {"answers languages Chinese", "", "zh-Hant"}, {"podsize min", "", "20"}, {"letter slips", "", "true"}, {"resources 1 link", "", "library.example.org"},
	}
	if diff := cmp.Diff(want, sheettest.Rows(t, got, "Campaign")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if patch.IsCopy(bytes.NewReader(got)) {
		t.Error("the workbook is taken for a copy that the program made")
	}
	again, err := amend.SettingsSheet(got, set("links.es.needs", "https://2.example.org"))
	sheettest.Must(t, err)
	if rows := sheettest.Rows(t, again, "Campaign"); len(rows) != len(want) || rows[10][2] != "https://2.example.org" {
		t.Errorf("the second time: %q", rows)
	}
}

// A whole campaign that the program began is read with what was written into it.
func TestSettingsSheetOfStarter(t *testing.T) {
	var b bytes.Buffer
	var settings []starter.Setting
	for _, row := range campaign.StarterRows() {
		settings = append(settings, starter.Setting{Section: row.Section, Setting: row.Setting, Value: row.Value, Note: row.Note})
	}
	sheettest.Must(t, starter.WriteWorkbook(&b, settings))
	got, err := amend.SettingsSheet(b.Bytes(), set("name", "Riverside"), set("columns.street", "St Name"), set("answers.blank_street", "above"), set("languages", []string{"en", "es", "zh-Hant"}), set("message.es", "Hola.\nVenid."))
	sheettest.Must(t, err)
	found, problems, err := campaign.OpenSheet(bytes.NewReader(got), "c.xlsx")
	sheettest.Must(t, err)
	c, more := campaign.ReadSheet(found)
	for _, p := range append(problems, more...) {
		if p.Severity == letters.SeverityError {
			t.Error(p)
		}
	}
	if c.Name != "Riverside" || c.Columns["street"] != "St Name" || c.Answers.BlankStreet != letters.BlankStreetAbove || len(c.Languages) != 3 || c.Message["es"] != "Hola. Venid." {
		t.Errorf("%+v", c)
	}
}

func TestSettingsSheetRefused(t *testing.T) {
	formula := settingsBook(t, func(book *excelize.File) { sheettest.Must(t, book.SetCellFormula("Campaign", "C3", `"A"&"B"`)) })
	var p letters.Problem
	if got, err := amend.SettingsSheet(formula, set("name", "C")); !errors.As(err, &p) || p.Row != 3 || got != nil {
		t.Errorf("over a formula: %v", err)
	}
	if got, err := amend.SettingsSheet([]byte("name = 1"), set("name", "C")); !errors.As(err, &p) || got != nil {
		t.Errorf("no workbook: %v", err)
	}
}
