package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// maxPart is how many characters a cell of an address, a language or a code has at
// most. One that lists the flats of a tower has some hundred; what looks for the
// parts of an address holds many of its words against each other.
const maxPart = 2000

// shorten leaves of cells that are longer than any address their beginnings, so that
// nothing that reads cells need ask for how long it will take. Remarks, and outlines
// on a map, may be as long as a cell can be.
func (r *rowReader) shorten() {
	r.long = false
	for i := range r.Row.Cells {
		c := &r.Row.Cells[i]
		if len(c.Shown) > maxPart && !r.mayBeLong(i) {
			*c = c.Within(maxPart)
		}
		r.long = r.long || c.TooLong > 0
	}
}

func (r *rowReader) mayBeLong(place int) bool {
	switch r.Table.ColumnAt(place) {
	case letters.ColumnNote, letters.ColumnSkip, letters.ColumnCoordinates:
		return true
	}
	return slices.Contains(r.remarks, place)
}

// reportLong reports an address that is longer than any, whose row is lost.
func (r *rowReader) reportLong() bool {
	if !r.long {
		return false
	}
	columns := append(slices.Clone(addressColumns), letters.ColumnHalf, letters.ColumnCity, letters.ColumnZIP)
	for _, part := range r.parts {
		columns = append(columns, part.column)
	}
	for _, column := range columns {
		if c := r.Table.Cell(r.Row, column); c.TooLong > 0 {
			r.Varies(column, letters.SeveritySkipped, "the cell has far more characters than an address"+letters.NoLetter,
				"the cell has "+sheet.Figure(c.TooLong)+" characters, and no address is that long"+letters.NoLetter,
				"write a row for each door, and what else is to be said into a column Note")
			return true
		}
	}
	return false
}
