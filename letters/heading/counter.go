package heading

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// sampledRows is how many rows below the headings are looked at to learn what a
// column holds.
const sampledRows = 60

// countsRows finds out whether the column of numbers holds something else than
// house numbers, the rows' own or those of districts: where most of the first
// addresses begin with another number. A row whose address has none must not
// get one from there.
func (h Table) CountsRows(s sheet.Sheet, country string) bool {
	where := h.Index(ColumnAddress)
	if where < 0 {
		where = h.Index(ColumnStreet)
	}
	if where < 0 || !h.Has(ColumnNumber) {
		return false
	}
	rows, other := 0, 0
	for l, err := range s.Rows() {
		if err != nil || rows == sampledRows {
			break
		}
		number, _ := Numeral(l.At(h.Index(ColumnNumber)))
		text := address.PlainWidth(letters.Tidy(l.At(where).Shown))
		if l.Number <= h.Row || number == "" || text == "" {
			continue
		}
		rows++
		door, _ := address.WithoutPlaceName(text, country)
		first := address.Split(door, country)
		if first.Number != "" && first.Street != "" && !first.NumberLast &&
			address.BuildingKey(letters.Address{Number: first.Number}) != address.BuildingKey(letters.Address{Number: address.TidyNumber(number)}) {
			other++
		}
	}
	return other >= 3 && other*2 > rows
}
