package assign

import (
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/cells"
	"doorletters/letters/heading/words"
)

// lines are the columns of one address that has a column for each of its lines.
type lines struct {
	first   int
	further []int
}

// joinLines finds the addresses that have a column for each line, where a line's place
// does not tell what it holds: one may have the flat, the house's name, the street or
// the town. The first column is then judged by all of them together, and the others
// are nothing by themselves.
func (s *set) joinLines(list []Column) []Column {
	if !address.LinesNamePlaces(s.country) || hasParts(list) {
		return list
	}
	list = slices.Clone(list)
	byParty := map[words.Party]*lines{}
	for line := 1; line <= words.MaxLine; line++ {
		for i, c := range list {
			party := words.Read(c.Heading).Party
			if s.taken[i] || c.Named || c.Heading == "" || lineOf(c, list, line) != line {
				continue
			}
			switch of := byParty[party]; {
			case line == 1 && of == nil:
				byParty[party] = &lines{first: i}
			case line > 1 && of != nil && len(of.further) < line-1:
				of.further = append(of.further, i)
			}
		}
	}
	for _, of := range byParty {
		if len(of.further) == 0 {
			continue
		}
		s.lines = append(s.lines, *of)
		list[of.first].Cells = joined(list, *of)
		list[of.first].Known, list[of.first].Loose = letters.ColumnAddress, false
	}
	return list
}

// hasParts reports whether a list has the house's number and its street in columns of
// their own, as typed lists call them.
func hasParts(list []Column) bool {
	has := func(part letters.Column) bool {
		return slices.ContainsFunc(list, func(c Column) bool { return c.Known == part })
	}
	return has(letters.ColumnNumber) && has(letters.ColumnStreet)
}

// lineOf returns which line of an address a column is, as far as it may be a certain
// one: one that is only called an address is the first of a second.
func lineOf(c Column, list []Column, line int) int {
	own := words.Line(c.Heading)
	if own == 0 && line == 1 && words.Line(c.Heading+" 1") == 1 {
		if !slices.ContainsFunc(list, func(c Column) bool { return words.Line(c.Heading) == 1 }) {
			return 1
		}
	}
	return own
}

// joined are the texts of lines in the rows, each as one.
func joined(list []Column, of lines) []string {
	texts := slices.Clone(list[of.first].Cells)
	for row := range texts {
		all := []string{texts[row]}
		for _, i := range of.further {
			if row < len(list[i].Cells) {
				all = append(all, list[i].Cells[row])
			}
		}
		texts[row], _ = address.JoinLines(all)
	}
	return texts
}

// isFurther reports whether a column is a line of an address below the first.
func (s *set) isFurther(place int) bool {
	return slices.ContainsFunc(s.lines, func(of lines) bool { return slices.Contains(of.further, place) })
}

// takeLines takes the further lines of the address that is read. They say all that is in
// an address but the town, which may have a column of its own.
func (s *set) takeLines() {
	for _, of := range s.lines {
		if first, ok := s.places[letters.ColumnAddress]; !ok || first != of.first {
			continue
		}
		s.further[letters.ColumnAddress] = of.further
		s.leave(letters.ColumnNumber, letters.ColumnStreet, letters.ColumnBuilding, letters.ColumnFloor, letters.ColumnRoom, letters.ColumnUnitType)
		s.leave(ofNumber...)
		s.leave(ofStreet...)
	}
}

// giveLineToTowns takes a second line of addresses that is read as the unit for the town,
// where the list has no other and the line holds nothing but names, most of them again
// and again.
func (s *set) giveLineToTowns() {
	place, ok := s.places[letters.ColumnUnit]
	if !ok || s.has(letters.ColumnCity) {
		return
	}
	x := s.columns[place]
	p := x.profile
	if x.Named || words.Line(x.Heading) < 2 || p.Filled < 3 || p.Filled*3 < p.Rows*2 || p.Distinct*3 > p.Filled*2 || slices.ContainsFunc(x.Cells, isNoTown) {
		return
	}
	delete(s.places, letters.ColumnUnit)
	s.places[letters.ColumnCity] = place
	s.guessed = append(s.guessed, place)
}

// isNoTown reports whether a text is plainly something else than a town.
func isNoTown(text string) bool {
	return text != "" && (len(text) < 3 || strings.ContainsAny(text, "0123456789#") || address.LooksLikeUnit(text) || cells.IsUnitWord(text))
}

// takeUnitParts takes the further columns of a unit that is told in pairs, what it is and
// which: NOM_COMP_ELEM1 and VAL_COMP_ELEM1, NOM_COMP_ELEM2 and VAL_COMP_ELEM2.
func (s *set) takeUnitParts() {
	kind, hasKind := s.places[letters.ColumnUnitType]
	unit, hasUnit := s.places[letters.ColumnUnit]
	if !hasKind || !hasUnit {
		return
	}
	for n := 2; n < 10; n++ {
		kind, unit := s.numberedLike(kind, n), s.numberedLike(unit, n)
		if kind < 0 || unit < 0 || s.isRead(kind) || s.isRead(unit) {
			return
		}
		s.further[letters.ColumnUnit] = append(s.further[letters.ColumnUnit], kind, unit)
	}
}

// numberedLike returns the place of the column that is called as another is, with a
// number instead of its 1; -1 for none, and where it is read as something else that the
// list names.
func (s *set) numberedLike(place, n int) int {
	stem, ok := strings.CutSuffix(s.columns[place].Heading, "1")
	if !ok {
		return -1
	}
	return slices.IndexFunc(s.columns, func(x column) bool {
		return x.Heading == stem+strconv.Itoa(n) && !x.Named && !s.taken[x.place]
	})
}

// goesOn reports whether a column is read as the going on of another.
func (s *set) goesOn(place int) bool {
	for _, further := range s.further {
		if slices.Contains(further, place) {
			return true
		}
	}
	return false
}
