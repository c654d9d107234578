package heading

import (
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/cells"
	"doorletters/letters/sheet"
)

// holdsDoor reports whether a row that may be headings is a door: a cell is an
// address, several are numbers, or one is and what reads like headings may be parts
// of a street as well, as ST and N.
func (t *Table) holdsDoor(country string) bool {
	numbers, years, firm := 0, 0, 0
	for _, text := range t.texts {
		p := cells.Look([]string{text}, country)
		switch {
		case text == "" || len(text) > maxHeading || t.isLabel(text):
		case p.Addresses > 0 && holdsAddress(text, country):
			return true
		case isYear(text):
			years++
		case p.Numbers > 0 && hasDigit(text) && p.Suffixes == 0 && !isNamed(text):
			numbers++
		case p.Directions+p.Types+p.UnitWords == 0:
			firm++
		}
	}
	return numbers > 1 || numbers+years > 0 && firm == 0 || numbers == 1 && firm < manyHeadings && t.known <= firm
}

// isNamed reports whether a text of letters and a digit is a name, as headings may
// have: CP4, TYP1. A house's number has one letter in front.
func isNamed(text string) bool { return len(text) > 2 && isLetter(text[0]) && isLetter(text[1]) }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isLabel reports whether a text says neither way: a letter with a digit beside known
// headings, as X1, or what has no letters and is no number, as 3/4.
func (t *Table) isLabel(text string) bool {
	if strings.IndexFunc(text, unicode.IsLetter) == 0 {
		return hasDigit(text) && len(text) <= len("X12") && len(t.Columns) > 1
	}
	return hasDigit(text) && strings.Contains(text, "/") && !strings.ContainsFunc(text, unicode.IsLetter)
}

// holdsAddress reports whether a text is a number and a street.
func holdsAddress(text, country string) bool {
	a := address.Split(text, country)
	return a.Number != "" && address.LooksLikeStreet(a.Street)
}

// isYear reports whether a text is a year, of which headings may be.
func isYear(text string) bool {
	return len(text) == 4 && letters.IsDigits(text) && (text[:2] == "19" || text[:2] == "20")
}

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
