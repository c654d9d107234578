package heading

import (
	"doorletters/letters"
	"doorletters/letters/heading/assign"
	"doorletters/letters/heading/words"
	"doorletters/letters/sheet"
)

// Parting returns the places of unread columns that look like a part of an address
// by which two doors of one number and street differ, a unit, a suffix, a direction, or
// that may tell them apart: an entrance, a lot.
// Rows that say something else there are not one door for sure.
func (t *Table) Parting() []int {
	var places []int
	for i := range t.texts {
		why, unread := t.unread[i]
		if unread && !why.Said && !why.Elsewhere && (assign.Parting(why.Looks) || why.Parts && !t.Sheet.Features) {
			places = append(places, i)
		}
	}
	return places
}

// HeadingAt returns the heading at a place, as written.
func (t *Table) HeadingAt(place int) string {
	if place < 0 || place >= len(t.texts) {
		return ""
	}
	return t.texts[place]
}

// ColumnLine returns the line of [columns] by which a column would be read as what
// it looks like: unit = "UNITNUM". A list without units has those of a column that may
// tell doors apart.
func (t *Table) ColumnLine(place int) string {
	_, line := t.unreadText(place)
	if line == "" && !t.Has(letters.ColumnUnit) {
		return letters.ColumnUnit.Key() + " = " + quote(t.HeadingAt(place))
	}
	return line
}

// TextAt returns the text of a row's cell at a place, blank where it says that there
// is nothing.
func TextAt(row sheet.Row, place int) string {
	text := letters.Tidy(row.At(place).Shown)
	if IsBlankWord(text) {
		return ""
	}
	return text
}

// Unread returns the places of the columns with a heading that are not read, but for
// those of another address than the door's, of what another column says too, and of IDs.
func (t *Table) Unread() []int {
	var places []int
	for i, text := range t.texts {
		why := t.unread[i]
		if text != "" && t.ReadAs(i) == "" && !why.Said && !why.Elsewhere && !words.IsIdentifier(text) {
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
		if read := t.ReadAs(i); read == column || read == "" && text != "" && addressHeadings.lookup(text) == column {
			places = append(places, i)
		}
	}
	return places
}

// Unlisted returns the places of all columns with a heading that are not read.
func (t *Table) Unlisted() []int {
	var places []int
	for i, text := range t.texts {
		if text != "" && t.ReadAs(i) == "" {
			places = append(places, i)
		}
	}
	return places
}
