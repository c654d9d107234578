package heading

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// partsBySample finds the columns of a street's direction and type by what they
// hold where their headings do not tell: without them the streets would lose a
// word. Such a column stands beside that of the streets' names.
func (h *Table) PartsBySample(s sheet.Sheet) {
	street, ok := h.Columns[ColumnStreet]
	if !ok {
		return
	}
	known := map[int]bool{}
	for _, columns := range []map[Column]int{h.Columns, h.second} {
		for _, i := range columns {
			known[i] = true
		}
	}
	beside := slices.DeleteFunc([]int{street - 1, street + 1, street + 2}, func(i int) bool {
		return i < 0 || i >= len(h.Texts) || known[i]
	})
	if len(beside) == 0 {
		return
	}
	filled, directions, types := map[int]int{}, map[int]int{}, map[int]int{}
	rows := 0
	for l, err := range s.Rows() {
		if err != nil || rows == sampledRows {
			break
		}
		if l.Number <= h.Row || l.Blank() {
			continue
		}
		rows++
		for _, i := range beside {
			switch text := letters.Tidy(l.At(i).Shown); {
			case text == "":
				continue
			case address.IsDirectionWord(text):
				directions[i]++
			case address.StreetTypeWord(text):
				types[i]++
			}
			filled[i]++
		}
	}
	for _, i := range beside {
		m := ColumnType
		switch {
		case filled[i] < fewestParts, directions[i] != filled[i] && (types[i] != filled[i] || i < street):
			continue
		case directions[i] > 0 && i < street:
			m = ColumnDirection
		case directions[i] > 0:
			m = ColumnPostDirection
		}
		if !h.Has(m) {
			h.Columns[m] = i
			h.Guessed = append(h.Guessed, m)
		}
	}
}

// fewestParts is how many cells say what a column without a known heading holds.
const fewestParts = 3
