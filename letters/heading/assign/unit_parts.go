package assign

import (
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

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
