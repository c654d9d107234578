package heading

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/words"
)

// sampledRows is how many rows below the headings are looked at to learn what a
// column holds.
const sampledRows = 60

// minParts is how many cells say what a column without a known heading holds.
const minParts = 3

// partColumn is what the cells of a column hold that may be a part of the street.
type partColumn struct{ place, filled, directions, types int }

// inferParts finds the columns of a street's direction and type by what they hold
// where their headings do not say it: without them the streets would lose a word.
// Such a column stands next to that of the streets' names.
func (t *Table) inferParts() {
	street, ok := t.Columns[letters.ColumnStreet]
	if !ok {
		return
	}
	for _, place := range []int{street - 1, street + 1, street + 2} {
		if place < 0 || place >= len(t.texts) || t.holds(place) || words.Read(t.texts[place]).Foreign || words.OfDoors(t.texts[place]) || words.Stranger(t.texts[place]) {
			continue
		}
		if column := t.samplePart(place).column(place < street); column != "" && !t.Has(column) {
			t.guess(column, place)
		}
	}
}

// holds reports whether it is known what a column holds.
func (t *Table) holds(place int) bool {
	for _, columns := range []map[letters.Column]int{t.Columns, t.second} {
		for _, i := range columns {
			if i == place {
				return true
			}
		}
	}
	why := t.unread[place]
	return why.Said || why.Elsewhere
}

// samplePart looks at the first cells of a column.
func (t *Table) samplePart(place int) partColumn {
	p := partColumn{place: place}
	rows := t.below()
	for _, row := range rows[:min(len(rows), sampledRows)] {
		text := letters.Tidy(row.At(place).Shown)
		if text == "" {
			continue
		}
		p.filled++
		switch {
		case address.IsDirectionWord(text):
			p.directions++
		case address.StreetTypeWord(text):
			p.types++
		}
	}
	return p
}

// column returns the part of the street that a column holds, before or after the
// street's name; empty for none.
func (p partColumn) column(before bool) letters.Column {
	switch {
	case p.filled < minParts:
		return ""
	case p.directions == p.filled && before:
		return letters.ColumnDirection
	case p.directions == p.filled:
		return letters.ColumnPostDirection
	case p.types == p.filled && !before:
		return letters.ColumnType
	}
	return ""
}
