package assign

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/cells"
	"doorletters/letters/heading/words"
)

// giveLineToTowns takes a second line of addresses that is read as the unit for the town,
// where the list has no other and the line holds nothing but names, most of them again
// and again.
func (s *set) giveLineToTowns() {
	place, ok := s.places[letters.ColumnUnit]
	if !ok || s.has(letters.ColumnCity) {
		return
	}
	x := s.columns[place]
	p := x.profile
	if x.Named || words.Line(x.Heading) < 2 || p.Filled < 3 || p.Filled*3 < p.Rows*2 || p.Distinct*3 > p.Filled*2 || slices.ContainsFunc(x.Cells, isNoTown) || s.partsHouses(x) {
		return
	}
	delete(s.places, letters.ColumnUnit)
	s.places[letters.ColumnCity] = place
	s.guessed = append(s.guessed, place)
}

// partsHouses reports whether rows of one number and street differ in a column.
func (s *set) partsHouses(x column) bool {
	texts := map[string]string{}
	for row := range s.rows() {
		house := letters.Fold(s.at(letters.ColumnAddress, row) + " | " + s.at(letters.ColumnNumber, row) + " | " + s.composed(row))
		text := letters.Fold(x.cell(row))
		if before, met := texts[house]; met && before != text {
			return true
		}
		texts[house] = text
	}
	return false
}

// isNoTown reports whether a text is plainly something else than a town.
func isNoTown(text string) bool {
	return text != "" && (len(text) < 3 || strings.ContainsAny(text, "0123456789#") || address.LooksLikeUnit(text) || cells.IsUnitWord(text))
}
