package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// partsBySample finds the columns of a street's direction and type by what they
// hold where their headings do not tell: without them the streets would lose a
// word. Such a column stands beside that of the streets' names.
func (h *header) partsBySample(s sheet.Sheet) {
	street, ok := h.columns[colStreet]
	if !ok {
		return
	}
	known := map[int]bool{}
	for _, columns := range []map[meaning]int{h.columns, h.second} {
		for _, i := range columns {
			known[i] = true
		}
	}
	beside := slices.DeleteFunc([]int{street - 1, street + 1, street + 2}, func(i int) bool {
		return i < 0 || i >= len(h.texts) || known[i]
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
		if l.Number <= h.row || l.Blank() {
			continue
		}
		rows++
		for _, i := range beside {
			switch text := letters.Tidy(l.At(i).Shown); {
			case text == "":
				continue
			case address.IsDirectionWord(text):
				directions[i]++
			case letters.StreetTypeWord(text):
				types[i]++
			}
			filled[i]++
		}
	}
	for _, i := range beside {
		m := colType
		switch {
		case filled[i] < fewestParts, directions[i] != filled[i] && (types[i] != filled[i] || i < street):
			continue
		case directions[i] > 0 && i < street:
			m = colDirection
		case directions[i] > 0:
			m = colPostDirection
		}
		if !h.has(m) {
			h.columns[m] = i
			h.guessed = append(h.guessed, m)
		}
	}
}

// fewestParts is how many cells say what a column without a known heading holds.
const fewestParts = 3
