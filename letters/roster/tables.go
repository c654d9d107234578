package roster

import "doorletters/letters/heading"

// tables are the tables of a list, mostly one; several where the sheets of a workbook
// are read as one list.
type tables []heading.Table

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
