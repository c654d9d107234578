package assign

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// settleNumber chooses among columns of numbers where the likeliest is not the
// house's own: the key of its street in a register, or a number that has the unit
// in front, 2/14, where another column has it without. A prefix without a number is
// the number.
func (s *set) settleNumber() {
	if prefix, ok := s.places[letters.ColumnNumberPrefix]; ok && !s.has(letters.ColumnNumber) && s.columns[prefix].profile.Most(s.columns[prefix].profile.Numbers) {
		delete(s.places, letters.ColumnNumberPrefix)
		s.places[letters.ColumnNumber] = prefix
		return
	}
	own, ok := s.places[letters.ColumnNumber]
	if !ok || s.columns[own].Named || !s.isStreetKey(s.columns[own]) && !s.hasUnitInFront() {
		return
	}
	best, score := -1, words.Sure-1
	for _, x := range s.columns {
		if x.place != own && x.scores[letters.ColumnNumber] > score && x.profile.Filled == x.profile.Rows && !s.used(x.place) && !s.isStreetKey(x) {
			best, score = x.place, x.scores[letters.ColumnNumber]
		}
	}
	if best >= 0 {
		s.places[letters.ColumnNumber] = best
	}
}

// isStreetKey reports whether a column has the same in all rows of a street, of
// which some have several.
func (s *set) isStreetKey(x column) bool {
	values, again := map[string]string{}, false
	for row := range s.rows() {
		street, value := letters.Fold(s.composed(row)), x.cell(row)
		if street == "" || value == "" {
			continue
		}
		before, met := values[street]
		if met && before != value {
			return false
		}
		again, values[street] = again || met, value
	}
	return again
}

// hasUnitInFront reports whether the number has the unit's cell in front of it in
// each row that has one.
func (s *set) hasUnitInFront() bool {
	rows := 0
	for row := range s.rows() {
		unit := s.at(letters.ColumnUnit, row)
		if unit == "" {
			continue
		}
		if rows++; !strings.HasPrefix(s.at(letters.ColumnNumber, row), unit+"/") {
			return false
		}
	}
	return rows > 0
}

// dropMarks leaves out a column of buildings that has one text at several houses,
// which marks something about them and tells no two apart.
func (s *set) dropMarks() {
	i, ok := s.places[letters.ColumnBuilding]
	if !ok || s.columns[i].profile.Distinct != 1 {
		return
	}
	houses := map[string]bool{}
	for row := range s.rows() {
		if s.at(letters.ColumnBuilding, row) != "" {
			houses[letters.Fold(s.at(letters.ColumnNumber, row)+" "+s.composed(row)+" "+s.at(letters.ColumnAddress, row))] = true
		}
	}
	if len(houses) > 2 {
		s.drop(letters.ColumnBuilding, Unread{})
	}
}
