package sheet

import (
	"slices"

	"doorletters/letters"
)

// Row is one row of a sheet.
type Row struct {
	Number int // from 1
	Hidden bool
	// Guessed names the encoding by which characters are read that are not UTF-8.
	Guessed string
	// Unclosed: a quotation mark that was not closed was left out of it.
	Unclosed bool
	// Curly: cells stand between curly quotation marks, which are read as straight ones.
	Curly bool
	// RowInside: a line of one of its cells has as many separators in it as a row of its
	// own would.
	RowInside bool
	// Fill is the plain name of the colour in which most of its cells that hold
	// something are filled: "red"; empty for none, and for white.
	Fill string
	// StartsMerged: its first cell is merged with the ones to its right.
	StartsMerged bool
	// Unread names a property of a feature that no column has.
	Unread string
	Cells  []Cell
}

// At returns the cell of a column, from 0; an empty one where there is none.
func (r Row) At(column int) Cell {
	if column < 0 || column >= len(r.Cells) {
		return Cell{}
	}
	return r.Cells[column]
}

// Blank reports whether the row has nothing of its own in it.
func (r Row) Blank() bool { return r.first() < 0 }

// first returns the first column that is not blank, -1 where all are.
func (r Row) first() int {
	return slices.IndexFunc(r.Cells, func(c Cell) bool { return !c.Filled && (c.Unsaved || letters.Tidy(c.Shown) != "") })
}

// clone returns the row with cells of its own.
func (r Row) clone() Row {
	r.Cells = slices.Clone(r.Cells)
	return r
}
