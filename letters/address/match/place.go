package match

import (
	"cmp"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// A Place is what a row says of where its street is.
type Place struct {
	City, ZIP string
	State     string // as lexicon.StateCode returns it
}

// placeKey is a place as it is compared.
type placeKey struct{ zip, city, state string }

// Places sorts places by what they name, whatever their order: those of one ZIP are one
// place; where one has no ZIP its city tells, and one without either is the only place
// that there is. Cities of one name in different states are two places. Group has a number for
// each place; equal numbers are one. Open has the groups that may be several of the
// others, with these.
func Places(places []Place) (group []int, open map[int][]int) {
	s := placeSort{groups: map[placeKey]int{}, into: map[int]int{}, open: map[int][]int{}}
	group = make([]int, len(places))
	for i, p := range places {
		group[i] = s.add(p)
	}
	byLevel := map[int][]int{}
	for g, has := range s.has {
		byLevel[has.level()] = append(byLevel[has.level()], g)
	}
	for level := range levels {
		s.join(byLevel[level], level)
	}
	for i, g := range group {
		group[i] = s.root(g)
	}
	return group, s.open
}

// placeSort is a sort of places under way.
type placeSort struct {
	groups map[placeKey]int
	has    []placeGroup
	into   map[int]int   // groups that are another one
	open   map[int][]int // groups that may be several
}

// placeGroup is what the places of a group say.
type placeGroup struct {
	placeKey
	cities, states map[string]bool // that stand with its ZIP, empty for no city
	zipState       string          // that its ZIP is of
}

// levels is how many kinds of places there are by how much they say; see level.
const levels = 5

// level is 0 for those that say most: ZIP, city and state, city, state, nothing.
func (g placeGroup) level() int {
	level := 3
	switch {
	case g.zip != "":
		return 0
	case g.city != "":
		level = 1
	}
	if g.state == "" {
		level++
	}
	return level
}

// add returns the group of a place. Beside a ZIP its city and state do not count.
func (s *placeSort) add(p Place) int {
	said := placeKey{zipKey(p.ZIP), letters.Fold(p.City), p.State}
	key := said
	if key.zip != "" {
		key = placeKey{zip: key.zip}
	}
	g, known := s.groups[key]
	if !known {
		g = len(s.has)
		s.groups[key] = g
		s.has = append(s.has, placeGroup{placeKey: key, cities: map[string]bool{}, states: map[string]bool{}, zipState: lexicon.ZIPState(p.ZIP)})
	}
	s.has[g].cities[said.city] = true
	if said.state != "" {
		s.has[g].states[said.state] = true
	}
	s.has[g].zipState = cmp.Or(s.has[g].zipState, lexicon.ZIPState(p.ZIP)) // one may have lost its zero
	return g
}

// join puts the groups of a level into the only one of those above that each fits; where
// one fits several, it stays open. Groups that differ do not join one that says too little
// to tell which of them it is: that stays open instead.
func (s *placeSort) join(groups []int, level int) {
	joins := map[int][]int{}
	for _, g := range groups {
		var fits []int
		for other, has := range s.has {
			if _, joined := s.into[other]; !joined && has.level() < level && s.fits(s.has[g], has) {
				fits = append(fits, other)
			}
		}
		switch len(fits) {
		case 0:
		case 1:
			joins[fits[0]] = append(joins[fits[0]], g)
		default:
			s.open[g] = fits
		}
	}
	for to, groups := range joins {
		if !s.oneCity(to, groups) {
			s.open[to] = slices.Sorted(slices.Values(append(s.open[to], groups...)))
			continue
		}
		for _, g := range groups {
			s.into[g] = to
			maps.Copy(s.has[to].cities, s.has[g].cities)
			maps.Copy(s.has[to].states, s.has[g].states)
		}
	}
}

// oneCity reports whether groups that would join another can do so together: a ZIP
// without a city is in one city alone, and whatever is in two states is two.
func (s *placeSort) oneCity(to int, groups []int) bool {
	first := s.has[groups[0]]
	for _, g := range groups[1:] {
		has := s.has[g]
		if has.city != first.city && !s.has[to].cities[has.city] || has.state != first.state {
			return false
		}
	}
	return true
}

// fits reports whether a group with less to say may be one with more.
func (s *placeSort) fits(less, more placeGroup) bool {
	switch {
	case less.state == "":
	case len(more.states) > 1, len(more.states) == 1 && !more.states[less.state], len(more.states) == 0 && more.zipState != "" && more.zipState != less.state:
		return false
	}
	switch {
	case less.city == "":
		return true
	case more.zip == "":
		return less.city == more.city
	}
	return more.cities[less.city] || more.cities[""] && len(more.cities) == 1
}

// root returns the group that a group is put into in the end.
func (s *placeSort) root(g int) int {
	for {
		to, joined := s.into[g]
		if !joined {
			return g
		}
		g = to
	}
}
