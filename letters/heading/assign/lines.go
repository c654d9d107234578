package assign

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/words"
)

// lines are the columns of one address that has a column for each of its lines.
type lines struct {
	first   int
	further []int
}

// findLines finds the addresses that have a column for each line, where a line's place
// does not tell what it holds: one may have the flat, the house's name, the street or
// the town. The house's own stands first, and that of its owner last.
func findLines(list []Column, taken map[int]bool, country string) []lines {
	if !address.LinesNamePlaces(country) || hasParts(list) {
		return nil
	}
	var all []lines
	for _, party := range []words.Party{words.Property, words.Unsaid, words.Other} {
		if of := linesOf(party, list, taken); len(of.further) > 0 {
			all = append(all, of)
		}
	}
	return all
}

// linesOf finds the lines of a party's address: none below a line that is missing.
func linesOf(party words.Party, list []Column, taken map[int]bool) lines {
	of := lines{first: -1}
	for line := 1; line <= words.MaxLine; line++ {
		for i, c := range list {
			if taken[i] || c.Named || c.Heading == "" || partyOf(c) != party || lineOf(c, list) != line {
				continue
			}
			switch {
			case line == 1 && of.first < 0:
				of.first = i
			case line > 1 && of.first >= 0 && len(of.further) < line-1:
				of.further = append(of.further, i)
			}
		}
	}
	return of
}

// partyOf returns whose address a column is of.
func partyOf(c Column) words.Party {
	if c.Owners {
		return words.Other
	}
	return words.Read(c.Heading).Party
}

// hasParts reports whether a list has the house's number and its street in columns of
// their own, as typed lists call them.
func hasParts(list []Column) bool {
	has := func(part letters.Column) bool {
		return slices.ContainsFunc(list, func(c Column) bool { return c.Known == part })
	}
	return has(letters.ColumnNumber) && has(letters.ColumnStreet)
}

// lineOf returns which line of an address a column is: one that is only called an
// address is the first, where the party has no other first line.
func lineOf(c Column, list []Column) int {
	own := words.Line(c.Heading)
	if own == 0 && words.Line(c.Heading+" 1") == 1 {
		if !slices.ContainsFunc(list, func(other Column) bool { return words.Line(other.Heading) == 1 && partyOf(other) == partyOf(c) }) {
			return 1
		}
	}
	return own
}

// joined returns the columns with the lines together in the first, which is then an
// address, so that all of them are judged at once.
func (of lines) joined(list []Column) []Column {
	list = slices.Clone(list)
	first := &list[of.first]
	first.Cells = slices.Clone(first.Cells)
	for row := range first.Cells {
		all := []string{first.Cells[row]}
		for _, i := range of.further {
			if row < len(list[i].Cells) {
				all = append(all, list[i].Cells[row])
			}
		}
		first.Cells[row], _ = address.JoinLines(all)
	}
	first.Known, first.Loose = letters.ColumnAddress, false
	return list
}

// isFurther reports whether a column is a line of an address below the first.
func (s *set) isFurther(place int) bool { return slices.Contains(s.lines.further, place) }

// takeLines takes the further lines of the address, if it is read. Not ok: it is not, or
// a column beside it has what tells the door and the lines do not say.
func (s *set) takeLines() (ok bool) {
	if len(s.lines.further) == 0 {
		return true
	}
	if first, ok := s.places[letters.ColumnAddress]; !ok || first != s.lines.first || s.linesLackStreet() || !s.settleLinesNumber() {
		return false
	}
	s.further[letters.ColumnAddress] = s.lines.further
	s.leave(letters.ColumnStreet)
	s.leave(ofStreet...)
	for _, part := range []letters.Column{letters.ColumnBuilding, letters.ColumnFloor, letters.ColumnRoom, letters.ColumnUnitType} {
		if s.linesSay(part) {
			s.leave(part)
		}
	}
	return true
}

// settleLinesNumber leaves out a column of numbers that has others than the lines have
// themselves, of the rows perhaps. Not ok: some lines have their own and others want it, or
// its suffix.
func (s *set) settleLinesNumber() (ok bool) {
	other, wanting := 0, 0
	for row := range s.rows() {
		number, whole := s.at(letters.ColumnNumber, row), s.at(letters.ColumnAddress, row)
		if number == "" || whole == "" {
			continue
		}
		switch own := address.Split(whole, s.country).Number; {
		case own == "":
			wanting++
		case s.at(letters.ColumnHalf, row) != "" && !strings.HasSuffix(letters.Fold(own), letters.Fold(s.at(letters.ColumnHalf, row))):
			return false
		case !containsWords(own, number) && !containsWords(number, own):
			other++
		}
	}
	if other > wanting {
		s.leave(letters.ColumnNumber)
		s.leave(ofNumber...)
		return true
	}
	return other == 0
}

// linesLackStreet reports whether columns of the street have what the lines do not say.
func (s *set) linesLackStreet() bool {
	for row := range s.rows() {
		if whole := s.at(letters.ColumnAddress, row); whole != "" && !containsKey(whole, s.composed(row), letters.ColumnStreet) {
			return true
		}
	}
	return false
}

// linesSay reports whether the lines say a part in all rows, and rows that differ in it
// differ in their lines. A register's floors, which change from one survey of a home to
// the next, need not be said where the lines have the unit.
func (s *set) linesSay(part letters.Column) bool {
	ofRegister := part == letters.ColumnFloor && s.has(part) && s.columns[s.places[part]].Known == ""
	said, filled, differ := map[string]string{}, 0, 0
	for row := range s.rows() {
		whole, own := s.at(letters.ColumnAddress, row), letters.Fold(s.at(part, row))
		if own == "" || ofRegister && strings.HasSuffix(s.at(part, row), "!") { // NODATA!
			continue
		}
		if !containsWords(whole, own) && !(ofRegister && address.Split(whole, s.country).Unit != "") {
			return false
		}
		if before, met := said[whole]; met && before != own {
			differ++
		}
		filled++
		said[whole] = own
	}
	return differ == 0 || ofRegister && differ*10 <= filled
}
