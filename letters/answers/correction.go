package answers

import (
	"doorletters/letters"
)

// AsWritten heads the column with the text by which rows are found.
const AsWritten = "As written"

// columns are those that a correction may set, in the order of the file.
var columns = []letters.Column{
	letters.ColumnNumber, letters.ColumnStreet, letters.ColumnUnit, letters.ColumnCity, letters.ColumnZIP, letters.ColumnLanguage, letters.ColumnPod, letters.ColumnSkip,
}

// Correction is what a line says of the rows with its text. The zero value says nothing.
type Correction struct {
	// Line is where it stands in the file.
	Line int
	// values are what it sets; empty for a cell that is cleared.
	values map[letters.Column]string
}

// Value returns what the correction sets a column to, empty where it clears it; not ok
// where it leaves the row's own.
func (c Correction) Value(column letters.Column) (text string, ok bool) {
	text, ok = c.values[column]
	return text, ok
}

// Sets reports whether it sets one of some columns.
func (c Correction) Sets(some ...letters.Column) bool {
	for _, column := range some {
		if _, ok := c.values[column]; ok {
			return true
		}
	}
	return false
}

// SetsAddress reports whether it sets a part of the address.
func (c Correction) SetsAddress() bool {
	return c.Sets(letters.ColumnNumber, letters.ColumnStreet, letters.ColumnUnit, letters.ColumnCity, letters.ColumnZIP)
}

// Skips reports whether it says why no letter goes to the row's door.
func (c Correction) Skips() bool { return c.values[letters.ColumnSkip] != "" }

// same reports whether two lines say the same.
func (c Correction) same(other Correction) bool {
	for _, column := range columns {
		text, ok := c.values[column]
		if again, okAgain := other.values[column]; ok != okAgain || text != again {
			return false
		}
	}
	return true
}
