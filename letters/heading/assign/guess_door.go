package assign

import (
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
	return !x.said.Foreign && p.Most(p.Words) && p.Distinct > 2 && (p.Many(p.Streets) || typed && x.place == kind-1)
}

// looksLikeNumber: house numbers that are in several streets and twice in none.
func (s *set) looksLikeNumber(x column) bool {
	p := x.profile
	if x.said.Foreign && x.said.Of(letters.ColumnNumber) == 0 || !p.Most(p.Numbers) || p.Integers*2 < p.Filled || p.Filled < p.Rows || p.Counts || p.Distinct < 3 || p.Distinct == p.Filled {
		return false
	}
	seen := map[string]bool{}
	for row := range s.rows() {
		door := s.doorAt(row) + " | " + x.cell(row)
		if seen[door] {
			return false
		}
		seen[door] = true
	}
	return true
}
