package assign

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

// settleWhole chooses between a whole address in one cell and its parts: the parts,
// unless the address has more of the street than they have.
func (s *set) settleWhole() {
	whole, hasWhole := s.places[letters.ColumnAddress]
	if !hasWhole || s.columns[whole].Named {
		return
	}
	hasNumbers := s.columns[whole].profile.Filled > 0 && s.hasNumbers(whole)
	switch {
	case !s.has(letters.ColumnStreet):
	case !s.has(letters.ColumnNumber):
		if hasNumbers && !s.hasNumbers(s.places[letters.ColumnStreet]) {
			s.leave(letters.ColumnStreet)
			s.leave(ofStreet...)
			s.leave(ofNumber...)
		}
	case hasNumbers && s.partsLack():
		s.leave(letters.ColumnNumber, letters.ColumnStreet)
		s.leave(ofStreet...)
		s.leave(ofNumber...)
	case s.columns[whole].profile.Filled > 0 && hasNumbers && !s.someOnlyWhole():
		s.leave(letters.ColumnAddress)
	}
}

// someOnlyWhole reports whether rows have a whole address and neither number nor street:
// it is read there.
func (s *set) someOnlyWhole() bool {
	for row := range s.rows() {
		if s.at(letters.ColumnAddress, row) != "" && s.at(letters.ColumnNumber, row) == "" && s.at(letters.ColumnStreet, row) == "" {
			return true
		}
	}
	return false
}

// partsLack reports whether the streets of whole addresses have words that the
// columns of their parts have not, in more than a few rows.
func (s *set) partsLack() bool {
	rows, lacking := 0, 0
	for row := range s.rows() {
		own := address.StreetKey(address.Split(s.at(letters.ColumnAddress, row), s.country).Street)
		parts := address.StreetKey(s.composed(row))
		if own == "" || parts == "" {
			continue
		}
		if rows++; own != parts && containsWords(own, parts) && !containsWords(parts+" "+s.at(letters.ColumnCity, row), own) {
			lacking++
		}
	}
	return lacking*10 > rows*2
}

// composed puts the columns of a street together.
func (s *set) composed(row int) string {
	var parts []string
	for _, part := range []letters.Column{
		letters.ColumnPreModifier, letters.ColumnDirection, letters.ColumnPreType, letters.ColumnSeparator, letters.ColumnStreet, letters.ColumnType,
		letters.ColumnPostDirection, letters.ColumnPostModifier,
	} {
		if text := s.at(part, row); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

// containsWords reports whether all words of the second text are in the first.
func containsWords(text, words string) bool {
	all := strings.Fields(letters.Fold(text))
	return !slices.ContainsFunc(strings.Fields(letters.Fold(words)), func(word string) bool { return !slices.Contains(all, word) })
}

// leaveOutSaid leaves out the parts that a street or number in full has already.
func (s *set) leaveOutSaid() {
	for _, whole := range []struct {
		column letters.Column
		parts  []letters.Column
	}{{letters.ColumnStreet, ofStreet}, {letters.ColumnNumber, ofNumber}, {letters.ColumnUnit, []letters.Column{letters.ColumnUnitType, letters.ColumnBuilding, letters.ColumnFloor, letters.ColumnRoom}}} {
		if !s.has(whole.column) {
			continue
		}
		for _, part := range whole.parts {
			if s.saidIn(whole.column, part) {
				s.leave(part)
			}
		}
	}
}

// saidIn reports whether the cells of a column have those of a part of it, in all
// rows in which there is one, or where the heading says so in as many words.
func (s *set) saidIn(whole, part letters.Column) bool {
	if !s.has(part) {
		return false
	}
	rows, said := 0, 0
	for row := range s.rows() {
		text, own := s.at(part, row), s.at(whole, row)
		if text == "" || own == "" {
			continue
		}
		rows++
		if containsKey(own, text, whole) {
			said++
		}
	}
	if rows == 0 {
		return s.columns[s.places[whole]].said.Full && !s.columns[s.places[part]].said.Full
	}
	return said == rows
}

func containsKey(whole, part string, column letters.Column) bool {
	if column == letters.ColumnStreet {
		return containsWords(whole, part) || containsWords(address.StreetKey("x "+whole), address.StreetKey("x "+part))
	}
	return strings.Contains(letters.Fold(whole), letters.Fold(part)) && letters.Fold(whole) != letters.Fold(part)
}

// settleUnit: a list that tells floors, rooms or buildings and no units has them
// for units, unless the lines of the address may have them.
func (s *set) settleUnit() {
	if s.has(letters.ColumnUnit) {
		s.doubtUnit()
		return
	}
	if len(s.lines.further) > 0 {
		return
	}
	for _, part := range []letters.Column{letters.ColumnRoom, letters.ColumnFloor, letters.ColumnBuilding} {
		if i, ok := s.places[part]; ok && s.columns[i].Known == letters.ColumnUnit {
			delete(s.places, part)
			s.places[letters.ColumnUnit] = i
			return
		}
	}
}
