package assign

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// doubtUnit leaves a column unread whose heading means a unit and something else as
// often, if it has a value in each row and tells no two doors apart: it is a
// district's number, perhaps.
func (s *set) doubtUnit() {
	x := s.columns[s.places[letters.ColumnUnit]]
	sure := x.Known == letters.ColumnUnit && !x.Loose || x.said.Of(letters.ColumnUnit) >= words.Sure
	if x.Named || sure && !x.Loose || x.profile.Filled == 0 || x.profile.Filled < x.profile.Rows {
		return
	}
	units := map[string]string{}
	for row := range s.rows() {
		door := letters.Fold(strings.Join([]string{s.at(letters.ColumnNumber, row), s.at(letters.ColumnHalf, row), s.composed(row), s.at(letters.ColumnAddress, row), s.at(letters.ColumnCity, row)}, "|"))
		unit := s.at(letters.ColumnUnit, row)
		if before, again := units[door]; again && before != unit {
			return
		}
		units[door] = unit
	}
	s.drop(letters.ColumnUnit, Unread{Looks: letters.ColumnUnit})
}
