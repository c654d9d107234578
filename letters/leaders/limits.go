package leaders

import (
	"fmt"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// maxRows is how many rows a pods table has at most that are not blank: a pod has thirty
// doors and more, and no group has half a million.
const maxRows = 10_000

// maxCell is how many characters a cell of the table has at most, but for the streets,
// which may be as many as a spreadsheet's cell holds: a name or a number is short.
const maxCell = 1000

// tooManyRows is the problem of a table that is no pods table.
func tooManyRows(t *heading.Table, row int) letters.Problem {
	p := letters.FileFault(t.Sheet.File, fmt.Sprintf("the table has more than %d rows, and none of pods has as many", maxRows),
		"look whether it is the table that you meant; it has a row for each pod")
	p.Sheet, p.Row = t.Sheet.Name, row
	return p
}

// reportLong reports the cells with far more characters than can be meant. A name or a
// number of which the beginning alone is printed would be a wrong one.
func (r *rowReader) reportLong() bool {
	long := false
	for i, c := range r.Row.Cells {
		characters := max(c.TooLong, utf8.RuneCountInString(c.Shown))
		column := r.Table.ColumnAt(i)
		if column == "" || characters <= maxCell || column == letters.ColumnStreets && c.TooLong == 0 {
			continue
		}
		long = true
		r.Problem(column, letters.SeverityError, fmt.Sprintf("the cell has %d characters, which cannot be meant; the row is not read", characters), "shorten it")
	}
	return long
}
