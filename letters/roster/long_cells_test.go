package roster_test

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A cell that is longer than any address loses its row with a word, and no row below
// it takes its street; what is said beside an address is kept as far as its beginning.
func TestLongCells(t *testing.T) {
	long := strings.Repeat("no dogs ", 5000)
	for _, test := range []struct {
		row, column, message string
		severity             letters.Severity
		doors                int
	}{
		{"14," + long + ",,,,\n16,\",,,,", "Street", "the cell has 40,000 characters, and no address is that long; no letter for this row", letters.SeveritySkipped, 2},
		{"14,Birch Ave," + long + ",,,", "Unit", "the cell has 40,000 characters, and no address is that long; no letter for this row", letters.SeveritySkipped, 2},
		{"14,Birch Ave,," + long + ",,", "City", "the cell has 40,000 characters, and no address is that long; no letter for this row", letters.SeveritySkipped, 2},
		{"14,Birch Ave,,," + long + ",", "Language", "the cell has 40,000 characters, which cannot be meant; only its beginning is read: no dogs no dogs no dogs no dogs no dogs no dogs no dogs no d…", letters.SeverityWarning, 3},
		{"14,Birch Ave,,,," + long, "Note", "the cell has 40,000 characters, which cannot be meant; only its beginning is read: no dogs no dogs no dogs no dogs no dogs no dogs no dogs no d…", letters.SeverityWarning, 3},
	} {
		households, problems := list(t, "Number,Street,Unit,City,Language,Note\n12,Alder St,,,,\n"+test.row+"\n18,Cedar St,,,,\n", heading.Options{Country: "US", Languages: []string{"en"}})
		at := slices.IndexFunc(problems, func(p letters.Problem) bool { return p.Message == test.message })
		if at < 0 || problems[at].Row != 3 || problems[at].Column != test.column || problems[at].Severity != test.severity {
			t.Errorf("%s: %v", test.column, told(problems))
		}
		if len(households) != test.doors {
			t.Errorf("%s: %d doors, want %d: %v", test.column, len(households), test.doors, told(problems))
		}
	}
}

// Notes and outlines may be long.
func TestWordyNotes(t *testing.T) {
	note := strings.Repeat("rings twice, ", 2000) + "end"
	households, problems := list(t, "Number,Street,Note\n12,Alder St,\""+note+"\"\n", heading.Options{Country: "US", Languages: []string{"en"}})
	if len(households) != 1 || households[0].Note != note {
		t.Errorf("the note is not kept: %v", told(problems))
	}
}
