package heading

import "doorletters/letters"

// giveToSecondLeader finds the columns of a second leader by where they stand, where
// the headings do not say it: "Leader, Phone, Leader, Phone". Whatever stands right
// of a leader is that leader's; else the second's number would be printed for the
// first where the first has none.
func (t *Table) giveToSecondLeader() {
	if place, ok := t.second[letters.ColumnLeader]; ok && !t.Has(letters.ColumnLeader2) && t.sameHeading(t.Columns[letters.ColumnLeader], place) {
		delete(t.second, letters.ColumnLeader)
		t.guess(letters.ColumnLeader2, place)
	}
	if !t.Has(letters.ColumnLeader) || !t.Has(letters.ColumnLeader2) {
		return
	}
	for _, column := range ofLeader {
		place, twice := t.second[column]
		if !twice || column == letters.ColumnLeader {
			continue
		}
		own := t.Columns[column]
		switch {
		case t.isSecondLeaders(own) && !t.isSecondLeaders(place):
			t.Columns[column], place = place, own
		case t.isSecondLeaders(own) == t.isSecondLeaders(place) && !t.sameHeading(own, place):
			continue // a telephone and a mobile of one person
		}
		delete(t.second, column)
		if column == letters.ColumnPhone && !t.Has(letters.ColumnPhone2) {
			t.guess(letters.ColumnPhone2, place)
		}
	}
}

// isSecondLeaders reports whether the nearest leader on the left of a place is the
// second.
func (t *Table) isSecondLeaders(place int) bool {
	leader, other := t.Columns[letters.ColumnLeader], t.Columns[letters.ColumnLeader2]
	return other < place && (leader < other || place < leader)
}

func (t *Table) sameHeading(a, b int) bool {
	return letters.Fold(t.texts[a]) == letters.Fold(t.texts[b])
}
