package heading

import (
	"slices"

	"doorletters/letters/heading/cells"
	"doorletters/letters/sheet"
)

// fewDoors is how many rows that look like doors are enough, whatever else a sheet has.
const fewDoors = 3

// holdsDoors reports whether rows of a sheet without headings look like doors: several
// of the first ones, or half of those of a short sheet.
func (f *finder) holdsDoors(s sheet.Sheet) bool {
	doors, filled := 0, 0
	for _, row := range s.Head {
		if row.Number > sampledRows || row.Blank() {
			continue
		}
		filled++
		if looksLikeDoor(texts(row), f.options.Country) {
			doors++
		}
	}
	return doors >= fewDoors || doors > 0 && doors*2 >= filled
}

// looksLikeDoor reports whether a cell of a row is a number and a street, or one is a
// number and another a street.
func looksLikeDoor(row []string, country string) bool {
	if slices.ContainsFunc(row, func(text string) bool { return holdsAddress(text, country) }) {
		return true
	}
	p := cells.Look(row, country)
	return p.Numbers > 0 && p.Streets > 0
}
