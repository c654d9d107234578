package heading

import (
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading/assign"
	"doorletters/letters/sheet"
)

// Table is a sheet whose headings are known. It is not changed after [Find] has
// returned it.
type Table struct {
	Sheet sheet.Sheet
	// Row is the number of the last row of the headings.
	Row int
	// Columns are the places of the columns, from 0.
	Columns map[letters.Column]int
	// CountsRows: the column of numbers holds no house numbers, but those of the
	// rows or of districts. A row whose address has no number gets none from there.
	CountsRows bool
	// Notes say what was made of the headings where they leave it open, and which
	// sheets were passed over.
	Notes []letters.Problem

	texts []string // the headings as written
	// places are the columns from the left, empty where it is not known what one
	// holds.
	places []letters.Column
	// rows are the texts of the rows of the headings, where there are several.
	rows [][]string
	// explains: the last of the rows explains the headings.
	explains bool
	// known is how many headings are understood.
	known int
	// continues: the upper of two rows has headings enough for a list.
	continues bool
	// second are further columns of a meaning, read where the first is blank;
	// twice are their headings.
	second map[letters.Column]int
	twice  []string
	// further are the columns that go on with what another holds.
	further map[letters.Column][]int
	// guessed are columns that were understood by their headings' last words or by
	// what they hold.
	guessed []letters.Column
	// unread are the columns that are not read, by their places.
	unread map[int]assign.Unread
	// otherCode is the heading of a column that is only called Code and is not read.
	otherCode string
}

// Has reports whether there is one of the columns.
func (t *Table) Has(columns ...letters.Column) bool {
	return slices.ContainsFunc(columns, func(c letters.Column) bool { _, ok := t.Columns[c]; return ok })
}

// Index returns a column's place, from 0; -1 where there is none.
func (t *Table) Index(column letters.Column) int {
	if t.places != nil {
		return slices.Index(t.places, column)
	}
	if i, ok := t.Columns[column]; ok {
		return i
	}
	return -1
}

// ColumnAt returns the column at a place, empty where it is not known what it holds.
func (t *Table) ColumnAt(place int) letters.Column {
	if place < 0 || place >= len(t.places) {
		return ""
	}
	return t.places[place]
}

// Width returns how many cells the row of the headings has.
func (t *Table) Width() int { return len(t.texts) }

// LastHeading returns the place of the last column with a heading, -1 where none has.
func (t *Table) LastHeading() int {
	i := len(t.texts) - 1
	for i >= 0 && t.texts[i] == "" {
		i--
	}
	return i
}

// Heading returns the heading of a column as written, or the column's own name.
func (t *Table) Heading(column letters.Column) string {
	if i, ok := t.Columns[column]; ok {
		return t.texts[i]
	}
	return string(column)
}

// Cell returns a row's cell of a column: that of the second such column where the
// first is blank.
func (t *Table) Cell(row sheet.Row, column letters.Column) sheet.Cell {
	c := row.At(t.Index(column))
	if len(t.second) == 0 || c.Unsaved || letters.Tidy(c.Shown) != "" {
		return c
	}
	if i, ok := t.second[column]; ok {
		return row.At(i)
	}
	return c
}

// Further returns the places of the columns that go on with what a column holds: the
// lines of an address below its first, the parts of a unit in pairs of what each is and
// which.
func (t *Table) Further(column letters.Column) []int { return t.further[column] }

// Repeated reports whether a row is the headings again, as on each page of a
// printed list: at least two cells, and none that is not its column's heading.
func (t *Table) Repeated(row sheet.Row) bool {
	return t.same(row, t.texts) || slices.ContainsFunc(t.rows, func(texts []string) bool { return t.same(row, texts) })
}

func (t *Table) same(row sheet.Row, texts []string) bool {
	same := 0
	for i, c := range row.Cells {
		text := letters.Tidy(c.Shown)
		if text == "" || c.Filled {
			continue
		}
		if i >= len(texts) || letters.Fold(text) != letters.Fold(texts[i]) {
			return false
		}
		same++
	}
	return same >= 2 || same > 0 && same == len(t.Columns)
}

// below returns the rows of the sheet's head that stand below the headings.
func (t *Table) below() []sheet.Row {
	i := slices.IndexFunc(t.Sheet.Head, func(row sheet.Row) bool { return row.Number > t.Row })
	if i < 0 {
		return nil
	}
	return t.Sheet.Head[i:]
}

// indexed returns the table with its columns by their places too.
func (t Table) indexed() Table {
	t.places = make([]letters.Column, len(t.texts))
	for column, i := range t.Columns {
		t.places[i] = column
	}
	for column, further := range t.further {
		for _, i := range further {
			if i > t.Columns[column] { // the first of a column is its place
				t.places[i] = column
			}
		}
	}
	return t
}

// Without returns the table without a column. A second one of the same meaning
// takes its place.
func (t Table) Without(column letters.Column) Table {
	t.Columns, t.second = maps.Clone(t.Columns), maps.Clone(t.second)
	t.further = maps.Clone(t.further)
	delete(t.Columns, column)
	delete(t.further, column)
	if second, ok := t.second[column]; ok {
		t.Columns[column] = second
		delete(t.second, column)
	}
	return t.indexed()
}
