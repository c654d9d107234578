package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/assign"
	"doorletters/letters/heading/words"
)

// called are headings of what somebody wrote about a place that was drawn on a map.
var called = letters.WordSet("name,title,label,description,desc,popup,place name,caption")

// guessByPlaces finds the addresses in a list of places on a map that has no column
// of its own for them: whoever drew them wrote the address as the place's name, or
// into its description. The other of the two is a note. It returns the places of both.
func (t *Table) guessByPlaces(list []assign.Column, taken map[int]bool, n named) (guessed []int) {
	if !t.Has(letters.ColumnCoordinates, letters.ColumnLatitude) || n.has(letters.ColumnAddress) || n.has(letters.ColumnStreet) || slices.ContainsFunc(list, saysStreet) {
		return nil
	}
	best, most, other := -1, 0, -1
	for i, text := range t.texts {
		if !called[letters.Fold(text)] || taken[i] && t.Index(letters.ColumnNote) != i {
			continue
		}
		if addresses := countAddresses(t.cells(i)); addresses > most {
			best, most, other = i, addresses, best
		} else if other < 0 {
			other = i
		}
	}
	if best < 0 {
		return nil
	}
	list[best].Known, list[best].Loose, guessed = letters.ColumnAddress, false, []int{best}
	if other >= 0 && !t.Has(letters.ColumnNote) && !n.has(letters.ColumnNote) {
		t.Columns[letters.ColumnNote], taken[other] = other, true
		guessed = append(guessed, other)
	}
	return guessed
}

// saysStreet reports whether a heading says of itself that it is a street or an
// address.
func saysStreet(c assign.Column) bool {
	if c.Known == letters.ColumnStreet || c.Known == letters.ColumnAddress {
		return true
	}
	said := words.Read(c.Heading)
	return !called[letters.Fold(c.Heading)] && max(said.Of(letters.ColumnStreet), said.Of(letters.ColumnAddress)) >= words.Sure
}

// countAddresses counts the cells of a column that have a number and a street: beside
// the pins of doors a map has others.
func countAddresses(cells []string) int {
	addresses := 0
	for _, text := range cells {
		if a := address.Split(address.PlainWidth(text), ""); a.Number != "" && strings.ContainsFunc(a.Street, address.IsWordRune) {
			addresses++
		}
	}
	return addresses
}
