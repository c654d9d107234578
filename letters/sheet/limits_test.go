package sheet_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// What no spreadsheet can hold ends the reading at its row, and the rows before it are
// not taken for the list.
func TestLimitsOfRows(t *testing.T) {
	for _, test := range []struct{ name, row, message string }{
		{"columns", strings.Repeat(",", 20000), "the row has 20,001 cells, and a spreadsheet has at most 16,384 columns"},
		{"nothing but separators", strings.Repeat(",", 20<<20), "the row has more than 2,097,152 cells, and a spreadsheet has at most 16,384 columns"},
		{"no line ends", strings.Repeat("12 Alder St ", 2<<20), "the row is longer than 16 MB, so that this is no list, or its lines have no ends"},
		{"a mark that is not closed", `"` + strings.Repeat("12 Alder St ", 2<<20), "the row is longer than 16 MB, so that this is no list, or its lines have no ends"},
	} {
		sheets, err := sheet.Open(strings.NewReader("Number,Street\n12,Alder St\n"+test.row+"\n14,Alder St\n"), "doors.csv", sheet.Options{IsHeading: never, IsLanguage: never})
		if err != nil {
			t.Fatal(err)
		}
		var last error
		rows := 0
		for _, err := range sheets[0].Rows() {
			rows, last = rows+1, err
		}
		if p, worded := last.(letters.Problem); !worded || rows != 3 || p.File != "doors.csv" || p.Row != 3 || p.Message != test.message || p.Hint == "" {
			t.Errorf("%s: %d rows, then %+v", test.name, rows, last)
		}
	}
}

// Lines that are longer than what is read at once, and lines with many marks, do not
// shift the rows of which a mark is told.
func TestMarksBelowLongLines(t *testing.T) {
	long := strings.Repeat("x", 200<<10)
	many := strings.Repeat(`,"a`, 3000)
	sheets, err := sheet.Open(strings.NewReader("Number,Street\n12,"+long+"\n13"+many+"\n14,\"Alder St\n15,Alder St\n16,Alder St\n"), "doors.csv", sheet.Options{IsHeading: never, IsLanguage: never})
	if err != nil {
		t.Fatal(err)
	}
	var unclosed []int
	count := 0
	for row, err := range sheets[0].Rows() {
		if err != nil {
			t.Fatal(err)
		}
		if count++; row.Unclosed {
			unclosed = append(unclosed, row.Number)
		}
	}
	if count != 6 || len(unclosed) != 2 || unclosed[0] != 3 || unclosed[1] != 4 {
		t.Errorf("%d rows, marks in rows %v", count, unclosed)
	}
}

func never(string) bool { return false }
