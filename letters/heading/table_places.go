package heading

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// called are headings of what somebody wrote about a place that was drawn on a map.
var called = letters.WordSet("name,title,label,description,desc,popup,place name,caption")

// guessByPlaces finds the addresses in a list of places on a map that has no column
// of its own for them: whoever drew them wrote the address as the place's name, or
// into its description. The other of the two is a note.
func (t *Table) guessByPlaces(s sheet.Sheet, n named) {
	if !t.Has(letters.ColumnCoordinates, letters.ColumnLatitude) || t.Has(letters.ColumnAddress, letters.ColumnStreet) || n.has(letters.ColumnAddress) || n.has(letters.ColumnStreet) {
		return
	}
	best, most, other := -1, 0, -1
	for i, text := range t.texts {
		if !called[letters.Fold(text)] || t.holds(i) {
			continue
		}
		if addresses := countAddresses(s, t.Row, i); addresses > most {
			best, most, other = i, addresses, best
		} else if other < 0 {
			other = i
		}
	}
	if best < 0 {
		return
	}
	t.guess(letters.ColumnAddress, best)
	if other >= 0 && !t.Has(letters.ColumnNote) && !n.has(letters.ColumnNote) {
		t.guess(letters.ColumnNote, other)
	}
}

// countAddresses counts the first cells of a column that have a number and a
// street; none if they are fewer than half of those that are not blank.
func countAddresses(s sheet.Sheet, above, place int) int {
	filled, addresses := 0, 0
	for _, row := range s.Head {
		text := letters.Tidy(row.At(place).Shown)
		if row.Number <= above || text == "" {
			continue
		}
		filled++
		if a := address.Split(address.PlainWidth(text), ""); a.Number != "" && strings.ContainsFunc(a.Street, address.IsWordRune) {
			addresses++
		}
	}
	if 2*addresses < filled {
		return 0
	}
	return addresses
}
