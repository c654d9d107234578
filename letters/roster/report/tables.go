package report

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// Tables are the tables of a list, mostly one; several where the sheets of a workbook
// are read as one list.
type Tables []heading.Table

// HaveNumbers reports whether a table has a column of house numbers.
func (x Tables) HaveNumbers() bool {
	return slices.ContainsFunc(x, func(t heading.Table) bool { return t.Has(letters.ColumnNumber) })
}

// Of returns the table of a sheet.
func (x Tables) Of(sheet string) *heading.Table { return &x[x.Index(sheet)] }

// Index returns the place of a sheet's table.
func (x Tables) Index(sheet string) int {
	for i := range x[1:] {
		if x[i+1].Sheet.Name == sheet {
			return i + 1
		}
	}
	return 0
}

// TableNote is a Problem of a whole table or one of its columns.
func TableNote(t *heading.Table, column letters.Column, severity letters.Severity, message, hint string) letters.Problem {
	p := letters.Problem{File: t.Sheet.File, Sheet: t.Sheet.Name, Row: t.Row, Severity: severity, Message: message, Hint: hint}
	if column != "" {
		p.Column = t.Heading(column)
	}
	return p
}
