package heading

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/assign"
	"doorletters/letters/heading/values"
	"doorletters/letters/heading/words"
)

// countsRows reports whether the column of numbers holds something else than
// house numbers, the rows' own or those of districts: where most of the first
// addresses begin with another number, at least three of them, or two of three rows
// where the column plainly counts.
func (t *Table) countsRows(country string) bool {
	where := t.Index(letters.ColumnAddress)
	if where < 0 {
		where = t.Index(letters.ColumnStreet)
	}
	if where < 0 || !t.Has(letters.ColumnNumber) {
		return false
	}
	rows, other := 0, 0
	for _, row := range t.below() {
		number, _ := values.Numeral(row.At(t.Index(letters.ColumnNumber)))
		text := address.PlainWidth(letters.Tidy(row.At(where).Shown))
		if number == "" || text == "" {
			continue
		}
		if rows++; hasOtherNumber(text, number, country) {
			other++
		}
		if rows == sampledRows {
			break
		}
	}
	return other*2 > rows && (other >= 3 || rows >= 3 && words.Counter(t.Heading(letters.ColumnNumber)) && assign.CountsUp(t.cells(t.Index(letters.ColumnNumber))))
}

// hasOtherNumber reports whether an address in one cell begins with another
// number than one.
func hasOtherNumber(text, number, country string) bool {
	door, _ := address.WithoutPlaceName(text, country)
	first := address.Split(door, country)
	if first.Number == "" || first.Street == "" || first.NumberLast {
		return false
	}
	return address.BuildingKey(letters.Address{Number: first.Number}) != address.BuildingKey(letters.Address{Number: address.TidyNumber(number)})
}
