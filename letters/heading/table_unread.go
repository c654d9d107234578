package heading

import "doorletters/letters/heading/words"

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
