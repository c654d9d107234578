package cells_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading/cells"
)

// What cells can be, and what they cannot.
func TestFit(t *testing.T) {
	for _, test := range []struct {
		cells    []string
		can, not letters.Column
	}{
		{[]string{"12", "14 1/2", "16A"}, letters.ColumnNumber, letters.ColumnStreet},
		{[]string{"12 Larch Ter", "Hall, 14 Poplar Way, Riverside"}, letters.ColumnAddress, letters.ColumnNumber},
		{[]string{"Larch", "Poplar", "5th"}, letters.ColumnStreet, letters.ColumnAddress},
		{[]string{"", "SW", "NE"}, letters.ColumnPostDirection, letters.ColumnType},
		{[]string{"Ter", "Way", "Dr"}, letters.ColumnType, letters.ColumnHalf},
		{[]string{"", "A", "1/2"}, letters.ColumnHalf, letters.ColumnZIP},
		{[]string{"1", "2", "B"}, letters.ColumnUnit, letters.ColumnHalf},
		{[]string{"02139", "2139", "02139-1234"}, letters.ColumnZIP, letters.ColumnCity},
		{[]string{"JR", "", "III"}, letters.ColumnUnit, letters.ColumnHalf},
	} {
		p := cells.Look(test.cells, "US")
		if p.Fit(test.can, true) == cells.Never || p.Fit(test.not, true) != cells.Never {
			t.Errorf("%q: as %s %d, as %s %d", test.cells, test.can, p.Fit(test.can, true), test.not, p.Fit(test.not, true))
		}
	}
}
