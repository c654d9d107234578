package assign

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// settleType: a prefix that is a street's usual type in each row, where there is no
// other, is the type.
func (s *set) settleType() {
	front, ok := s.places[letters.ColumnPreType]
	if !ok || s.columns[front].Named {
		return
	}
	if kind, ok := s.places[letters.ColumnType]; ok && (s.columns[kind].Named || s.columns[kind].profile.Filled > 0) {
		return
	}
	if p := s.columns[front].profile; p.All(p.Types) && p.Filled == p.Rows && p.Distinct > 1 {
		delete(s.places, letters.ColumnPreType)
		s.places[letters.ColumnType] = front
	}
}

// reportWeak notes the columns that their headings say something of, and their cells
// the rest.
func (s *set) reportWeak() {
	for part, i := range s.places {
		x := s.columns[i]
		if !x.Named && x.Known != part && x.said.Of(part) < weak && x.profile.Filled > 0 && !slices.Contains(s.guessed, i) {
			s.guessed = append(s.guessed, i)
		}
	}
	slices.Sort(s.guessed)
}

// weak is the score below which a heading may mean many things.
const weak = 58

// longestUnit is how many bytes the cells of a unit have that is told by them alone.
const longestUnit = 12

// guessParting finds the column by which rows of one number and street differ, where
// their units or the number's suffixes have no column with a heading that says so:
// without it the doors would be taken for one.
func (s *set) guessParting() {
	if !s.has(letters.ColumnNumber) && !s.has(letters.ColumnAddress) && !s.has(letters.ColumnStreet) {
		return
	}
	for _, x := range s.columns {
		if s.used(x.place) || x.said.Foreign || s.elsewhere && x.party == words.Other || x.profile.All(x.profile.Directions) || !s.parts(x) {
			continue
		}
		number, numbered := s.places[letters.ColumnNumber]
		switch part := letters.ColumnUnit; {
		case numbered && !s.has(letters.ColumnHalf) && x.profile.Most(x.profile.Suffixes) && x.profile.Integers == 0 && x.place == number+1:
			s.places[letters.ColumnHalf] = x.place
		case !s.has(part) || s.columns[s.places[part]].profile.Filled == 0 && !s.columns[s.places[part]].Named:
			s.places[part] = x.place
		default:
			continue
		}
		s.guessed = append(s.guessed, x.place)
	}
}

// used reports whether it is decided what a column holds, or that it is not read.
func (s *set) used(place int) bool {
	_, decided := s.unread[place]
	decided = decided || s.isFurther(place) || s.goesOn(place)
	for _, places := range []map[letters.Column]int{s.places, s.second} {
		for _, i := range places {
			decided = decided || i == place
		}
	}
	return decided || s.columns[place].Heading == "" || s.taken[place]
}

// parts reports whether a column looks like that of units or suffixes by which rows
// differ that are otherwise one door: some of its cells are blank, the others short,
// and no door has one twice.
func (s *set) parts(x column) bool {
	p := x.profile
	if p.Filled < 2 || p.Filled == p.Rows || p.Longest > longestUnit || p.Numbers+p.Units+p.UnitWords+p.Suffixes < p.Filled {
		return false
	}
	values := map[string][]string{}
	differ := 0
	for row := range s.rows() {
		door, value := s.doorAt(row), x.cell(row)
		if slices.Contains(values[door], value) {
			return false
		}
		if len(values[door]) > 0 {
			differ++
		}
		values[door] = append(values[door], value)
	}
	return differ > 0
}

// doorAt is what a row says of its door, as it is compared.
func (s *set) doorAt(row int) string {
	var all []string
	for _, part := range Parts {
		all = append(all, s.at(part, row))
	}
	return letters.Fold(strings.Join(all, " | "))
}
