package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// tables are the tables of a list, mostly one; several where the sheets of a workbook
// are read as one list.
type tables []heading.Table

// haveNumbers reports whether a table has a column of house numbers.
func (x tables) haveNumbers() bool {
	return slices.ContainsFunc(x, func(t heading.Table) bool { return t.Has(letters.ColumnNumber) })
}

// of returns the table of a sheet.
func (x tables) of(sheet string) *heading.Table { return &x[x.index(sheet)] }

// index returns the place of a sheet's table.
func (x tables) index(sheet string) int {
	for i := range x[1:] {
		if x[i+1].Sheet.Name == sheet {
			return i + 1
		}
	}
	return 0
}
