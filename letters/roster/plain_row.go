package roster

import (
	"strings"

	"doorletters/letters"
)

// plainTexts are the texts of some columns that came through the reading of an
// address as they stood, without anything said of the row. A city's list names
// its streets, units and places over and over: a row of nothing but such texts
// and a house number of digits is not looked into again.
type plainTexts map[meaning]map[string]string

// plainColumns are the columns whose texts are learned. A row that says
// something in one of the others of an address is read in full.
var (
	plainColumns = []meaning{colStreet, colUnit, colCity, colZIP}
	otherColumns = []meaning{colHalf, colDirection, colType, colPostDirection, colAddress}
)

// mostLearned bounds what a list without end may teach, by column.
const mostLearned = 1 << 16

func newPlainTexts() plainTexts {
	p := plainTexts{}
	for _, m := range plainColumns {
		p[m] = map[string]string{"": ""}
	}
	return p
}

// plainAddress gives the address of a row of plain texts; not ok for others.
func (r *addressReader) plainAddress(l line) (letters.Address, bool) {
	number := r.header.cell(l, colNumber)
	if r.counted || l.wide || !number.plain() || !isPlainNumber(number.shown) || !r.header.allBlank(l, otherColumns) {
		return letters.Address{}, false
	}
	a := letters.Address{NumberLast: !numberFirst[r.options.Country]}
	for i, to := range []*string{&a.Street, &a.Unit, &a.City, &a.ZIP} {
		c := r.header.cell(l, plainColumns[i])
		known, ok := r.plain[plainColumns[i]][c.shown]
		if !ok || !c.plain() {
			return letters.Address{}, false
		}
		*to = known
	}
	if a.Street == "" {
		return letters.Address{}, false
	}
	a.Number, r.remark = strings.Clone(number.shown), ""
	if a.City == "" {
		a.City = r.county(l)
	}
	return a, true
}

// learn takes in the texts of a row whose address says what its cells say.
func (r *addressReader) learn(l line, a letters.Address) {
	if a.Number != r.header.cell(l, colNumber).shown || !isPlainNumber(a.Number) {
		return
	}
	// A number in the street's cell may have to do with the house number, and
	// what stands behind a comma with the city.
	if strings.ContainsAny(a.Street, "0123456789,") || len(a.Street) < 2 || totalWord.MatchString(a.Street) {
		return
	}
	for i, text := range []string{a.Street, a.Unit, a.City, a.ZIP} {
		if shown := r.header.cell(l, plainColumns[i]).shown; shown != "" && shown != text {
			return
		}
	}
	for i, text := range []string{a.Street, a.Unit, a.City, a.ZIP} {
		if known := r.plain[plainColumns[i]]; len(known) < mostLearned && r.header.cell(l, plainColumns[i]).shown != "" {
			known[text] = text
		}
	}
}

// plain reports whether a cell stores the text that it shows, in its own row.
func (c cell) plain() bool { return c.raw == c.shown && !c.unsaved && !c.filled }

// isPlainNumber reports whether a house number is nothing but digits.
func isPlainNumber(text string) bool {
	return len(text) < 6 && isDigits(text) && text[0] != '0'
}

// allBlank reports whether a row says nothing in some columns.
func (h *header) allBlank(l line, ms []meaning) bool {
	for _, m := range ms {
		if c := h.cell(l, m); c.shown != "" || c.unsaved {
			return false
		}
	}
	return true
}
