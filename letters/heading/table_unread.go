package heading

import (
	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// Unread returns the places of the columns with a heading that are not read, but for
// those of another address than the door's, of what another column says too, and of IDs.
func (t *Table) Unread() []int {
	var places []int
	for i, text := range t.texts {
		why := t.unread[i]
		if text != "" && t.readAs(i) == "" && !why.Said && !why.Elsewhere && !words.IsIdentifier(text) {
			places = append(places, i)
		}
	}
	return places
}

// FirstCells returns the texts of a column's first cells.
func (t *Table) FirstCells(place int) []string { return t.cells(place) }

// PlacesOf returns the places of the columns of doors that a column's cells may stand
// in: those that are read as it, and those that are not read and whose heading means it.
func (t *Table) PlacesOf(column letters.Column) []int {
	var places []int
	for i, text := range t.texts {
		if read := t.readAs(i); read == column || read == "" && text != "" && addressHeadings.lookup(text) == column {
			places = append(places, i)
		}
	}
	return places
}

// Unlisted returns the places of all columns with a heading that are not read.
func (t *Table) Unlisted() []int {
	var places []int
	for i, text := range t.texts {
		if text != "" && t.readAs(i) == "" {
			places = append(places, i)
		}
	}
	return places
}
