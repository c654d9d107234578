package roster_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/answers"
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

// What is answered for crossed-out and hidden rows holds for all of them, and ends the
// question; a correction of a row beats it.
func TestRowsThatStandOutAreAnsweredFor(t *testing.T) {
	data := doorsBook(t, [][]any{{"Number", "Street"}, {12, "Alder St"}, {14, "Alder St"}, {16, "Alder St"}, {18, "Alder St"}}, func(book *excelize.File) {
		struck, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
		if err == nil {
			err = book.SetCellStyle("Doors", "A2", "B3", struck)
		}
		if err == nil {
			err = book.SetRowVisible("Doors", 4, false)
		}
		if err != nil {
			t.Fatal(err)
		}
	})
	corrections, _, err := answers.Read(strings.NewReader("As written,Skip\n14 Alder St,-\n"), "US")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		crossed, hidden letters.RowAnswer
		skips           []string
		asked           int
	}{
		{"", "", []string{"", "", "", ""}, 2},
		{letters.RowSkip, "", []string{"crossed out", "", "", ""}, 1},
		{letters.RowPrint, letters.RowSkip, []string{"", "", "hidden row", ""}, 0},
	} {
		households, problems, err := roster.AddressesBeside(bytes.NewReader(data), "doors.xlsx",
			heading.Options{Answers: letters.Answers{Rows: map[letters.RowMark]letters.RowAnswer{letters.CrossedOut: test.crossed, letters.HiddenRow: test.hidden}}}, roster.Beside{Corrections: corrections})
		if err != nil {
			t.Fatal(err)
		}
		var skips []string
		for _, h := range households {
			skips = append(skips, h.Skip)
		}
		asked := 0
		for _, p := range problems {
			if p.Kind == letters.KindCrossedOutRows || p.Kind == letters.KindHiddenRows {
				asked++
			}
		}
		if diff := cmp.Diff(test.skips, skips); diff != "" || asked != test.asked {
			t.Errorf("crossed out %q, hidden %q: %d asked, %s", test.crossed, test.hidden, asked, diff)
		}
	}
}

// What is answered for rows that stand out holds too where a sign under Skip says no, and
// says nothing more where it says yes.
func TestRowsThatStandOutBesideASign(t *testing.T) {
	for _, test := range []struct {
		country string
		cells   [4]string
		skips   []string
	}{
		{"US", [4]string{"✗", "✗", "✗", "✓"}, []string{"crossed out", "hidden row", "", "Skip"}},
		{"US", [4]string{"✗", "✗", "✗", ""}, []string{"Skip", "Skip", "Skip", ""}},
		{"US", [4]string{"○", "○", "○", "●"}, []string{"crossed out", "hidden row", "", "Skip"}},
		{"JP", [4]string{"×", "○", "×", "○"}, []string{"crossed out", "Skip", "", "Skip"}},
	} {
		c := test.cells
		data := doorsBook(t, [][]any{{"Number", "Street", "Skip"}, {12, "Alder St", c[0]}, {14, "Alder St", c[1]}, {16, "Alder St", c[2]}, {18, "Alder St", c[3]}}, func(book *excelize.File) {
			struck, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Strike: true}})
			if err == nil {
				err = book.SetCellStyle("Doors", "A2", "B2", struck)
			}
			if err == nil {
				err = book.SetRowVisible("Doors", 3, false)
			}
			if err != nil {
				t.Fatal(err)
			}
		})
		answered := letters.Answers{Rows: map[letters.RowMark]letters.RowAnswer{letters.CrossedOut: letters.RowSkip, letters.HiddenRow: letters.RowSkip}}
		households, _, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: test.country, Answers: answered})
		if err != nil {
			t.Fatal(err)
		}
		var skips []string
		for _, h := range households {
			skips = append(skips, h.Skip)
		}
		if diff := cmp.Diff(test.skips, skips); diff != "" {
			t.Errorf("%s %q: %s", test.country, c, diff)
		}
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
