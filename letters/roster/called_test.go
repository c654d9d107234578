package roster_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A sheet is found by its name as people type it, and one that is not there
// is answered with the name that is nearest and with all there are.
func TestASheetByItsName(t *testing.T) {
	rows := func(street string) [][]any { return [][]any{{"Number", "Street"}, {12, street}} }
	data := workbook(t, map[string][][]any{"North side": rows("Alder St"), "South side": rows("Birch Ave")}, []string{"North side", "South side"}, nil)
	for _, test := range []struct{ sheet, street, message string }{
		{"North side", "Alder St", ""},
		{" south SIDE ", "Birch Ave", ""},
		{"South  side", "Birch Ave", ""},
		{"South-side", "Birch Ave", ""},
		{"Nort side", "", `there is no sheet called Nort side; did you mean "North side"?`},
		{"East", "", "there is no sheet called East"},
		{"-", "", "there is no sheet called -"},
	} {
		households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US", Sheet: test.sheet})
		if err != nil {
			t.Fatal(err)
		}
		if test.message == "" {
			if len(households) != 1 || households[0].Address.Street != test.street || len(problems) > 0 {
				t.Errorf("%q: %+v %v", test.sheet, households, told(problems))
			}
			continue
		}
		if len(problems) != 1 || problems[0].Severity != letters.SeverityError || problems[0].Message != test.message || problems[0].Hint != "the sheets are: North side, South side" {
			t.Errorf("%q: %+v", test.sheet, problems)
		}
	}
}

// Sheets that are no tables do not keep the list from being read.
func TestSheetsOfOtherKinds(t *testing.T) {
	doors := [][]any{{"Number", "Street"}, {12, "Alder St"}, {14, "Alder St"}}
	for name, test := range map[string]struct {
		doors [][]any
		fill  func(book *excelize.File) error
		told  string
	}{
		"a chart": {doors, func(book *excelize.File) error {
			return book.AddChartSheet("Graph", &excelize.Chart{Type: excelize.Col, Series: []excelize.ChartSeries{{Values: "Doors!$A$2:$A$3"}}})
		}, ""},
		"the list is hidden": {doors, func(book *excelize.File) error {
			if _, err := book.NewSheet("Remarks"); err != nil {
				return err
			}
			book.SetActiveSheet(1)
			return book.SetSheetVisible("Doors", false, true)
		}, "note 0 : the list of addresses is on a hidden sheet; it is read"},
		"headings alone, and an empty sheet": {doors[:1], func(book *excelize.File) error {
			_, err := book.NewSheet("Sheet2")
			return err
		}, "warning 1 : there are no rows below the headings"},
	} {
		data := doorsBook(t, test.doors, func(book *excelize.File) { must(t, test.fill(book)) })
		households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US"})
		if err != nil || len(households) != len(test.doors)-1 || strings.Join(told(problems), "|") != test.told {
			t.Errorf("%s: %d doors, %v %v", name, len(households), told(problems), err)
		}
	}
}
