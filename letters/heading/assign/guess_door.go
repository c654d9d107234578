package assign

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// guessDoor finds the columns without which there is no door, where no heading says
// which they are and the cells of one column alone look like it.
func (s *set) guessDoor() {
	street, hasStreet := s.places[letters.ColumnStreet]
	switch {
	case !hasStreet && !s.has(letters.ColumnAddress):
		if !s.guessOne(letters.ColumnAddress, s.looksLikeAddress) && s.has(letters.ColumnNumber) {
			s.guessOne(letters.ColumnStreet, s.looksLikeStreet)
		}
	case hasStreet && !s.has(letters.ColumnNumber) && !s.has(letters.ColumnAddress) && s.columns[street].profile.Filled > 0 && !s.hasNumbers(street):
		s.guessOne(letters.ColumnNumber, s.looksLikeNumber)
	}
}

// guessOne takes the one column that looks like a part; two are as good as none.
func (s *set) guessOne(part letters.Column, looks func(column) bool) bool {
	found := -1
	if slices.Contains(s.reserved, part) { // the campaign says which it is
		return false
	}
	for _, x := range s.columns {
		if s.used(x.place) || x.party == words.Other || !looks(x) {
			continue
		}
		if found >= 0 {
			return false
		}
		found = x.place
	}
	if found >= 0 {
		s.places[part] = found
		s.guessed = append(s.guessed, found)
	}
	return found >= 0
}

func (s *set) looksLikeAddress(x column) bool {
	return !x.said.Foreign && x.profile.Most(x.profile.Addresses) && x.profile.Distinct > 1
}

// looksLikeStreet: most cells are streets, or they stand before a column of types.
func (s *set) looksLikeStreet(x column) bool {
	p := x.profile
	kind, typed := s.places[letters.ColumnType]
	return !x.said.Foreign && p.Most(p.Words) && (p.Distinct > 1 || p.All(p.Streets)) && (p.Many(p.Streets) || typed && x.place == kind-1)
}

// looksLikeNumber: house numbers that are in several streets and twice in none.
func (s *set) looksLikeNumber(x column) bool {
	p := x.profile
	if x.said.Foreign || !p.Most(p.Numbers) || p.Integers*2 < p.Filled || p.Filled < p.Rows || p.Counts || p.Distinct < 3 || p.Distinct == p.Filled {
		return false
	}
	doors := map[string]bool{}
	for row := range s.rows() {
		doors[s.doorAt(row)+" | "+x.cell(row)] = true
	}
	return len(doors)*10 >= s.rows()*7 // units may have no column that is read yet
}

// guessType finds the column of the streets' types by its cells, where the names have
// none and stand in a column of their own.
func (s *set) guessType() {
	street, ok := s.places[letters.ColumnStreet]
	if !ok || s.has(letters.ColumnType) || s.columns[street].profile.Many(s.columns[street].profile.Streets) {
		return
	}
	s.guessOne(letters.ColumnType, func(x column) bool {
		p := x.profile
		return !x.said.Foreign && p.All(p.Types) && !p.All(p.Directions) && p.Distinct > 1 && p.Filled > 2
	})
}

// dropLoneParts leaves out what stands beside a number or street, where there is none.
func (s *set) dropLoneParts() {
	for whole, parts := range map[letters.Column][]letters.Column{letters.ColumnNumber: ofNumber, letters.ColumnStreet: ofStreet} {
		if _, ok := s.places[whole]; ok {
			continue
		}
		for _, part := range parts {
			if s.has(part) {
				s.drop(part, Unread{Looks: part})
			}
		}
	}
}
