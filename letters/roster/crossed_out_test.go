package roster_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A volunteer may have crossed a door out, and excelize reads it like any other.
func TestRowsThatAreCrossedOutAreTold(t *testing.T) {
	data := doorsBook(t, [][]any{{"Number", "Street", "Note"}, {12, "Alder St", "blue door"}, {14, "Alder St", "old bell"}, {16, "Alder St", ""}}, func(book *excelize.File) {
		struck, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
		if err != nil {
			t.Fatal(err)
		}
		for _, cells := range [][2]string{{"A2", "C2"}, {"C3", "C3"}, {"A4", "A4"}} {
			if err := book.SetCellStyle("Doors", cells[0], cells[1], struck); err != nil {
				t.Fatal(err)
			}
		}
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{})
	if err != nil || len(households) != 3 {
		t.Errorf("%+v %v", households, err)
	}
	if diff := cmp.Diff([]string{"warning 2 : this row is crossed out in the sheet; it is read like the others"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

// A workbook of an old Mac counts its days from another one.
func TestDatesSince1904(t *testing.T) {
	data := doorsBook(t, [][]any{{"Number", "Street"}, {46023, "Alder St"}}, func(book *excelize.File) {
		since := true
		style, err := book.NewStyle(&excelize.Style{NumFmt: 14})
		if err == nil {
			err = book.SetCellStyle("Doors", "A2", "A2", style)
		}
		if err == nil {
			err = book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &since})
		}
		if err != nil {
			t.Fatal(err)
		}
	})
	_, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US"})
	if err != nil || len(problems) != 1 || !strings.Contains(problems[0].Message, "it must have been 1-2 or 2-1;") {
		t.Errorf("%v %v", told(problems), err)
	}
}
