package assign

import (
	"slices"
	"sync"

	"doorletters/letters"
	"doorletters/letters/heading/cells"
	"doorletters/letters/heading/words"
)

// explain says of each column that is not read what it looks like.
func (s *set) explain() {
	s.isOfDoors = sync.OnceValue(func() bool { return !s.ofPeople() && s.countUnread() <= mostUnread })
	read := map[int]bool{}
	for _, places := range []map[letters.Column]int{s.places, s.second} {
		for _, i := range places {
			read[i] = true
		}
	}
	for _, x := range s.columns {
		if read[x.place] || s.taken[x.place] || s.goesOn(x.place) {
			continue
		}
		if _, told := s.unread[x.place]; told {
			continue
		}
		s.unread[x.place] = Unread{Looks: s.looks(x), Languages: x.holdsLanguages(), Parts: s.tellsApart(x)}
	}
}

// looks returns the part of an address that an unread column looks like: by its
// heading where its cells agree, or by cells that can hardly be anything else.
func (s *set) looks(x column) letters.Column {
	best, score := letters.Column(""), 0
	for _, part := range Parts {
		if x.scores[part] > score {
			best, score = part, x.scores[part]
		}
	}
	if best == "" && x.Known != "" && x.profile.Filled > 0 {
		best = x.Known // by its heading, whatever its cells are
	}
	if best != "" || x.profile.Filled == 0 || x.said.Foreign {
		return best
	}
	p := x.profile
	street, hasStreet := s.places[letters.ColumnStreet]
	switch {
	case p.All(p.Directions) && p.Distinct > 1 && !words.OfDoors(x.Heading):
		if hasStreet && x.place > street {
			return letters.ColumnPostDirection
		}
		return letters.ColumnDirection
	case p.All(p.Types) && p.Distinct > 1:
		return letters.ColumnType
	case p.Many(p.Units):
		return letters.ColumnUnit
	case p.Most(p.Addresses) && p.Fit(letters.ColumnAddress, true) != cells.Never:
		return letters.ColumnAddress
	}
	return ""
}

// Parting are the parts of an address by which two doors of one number and street
// differ.
func Parting(part letters.Column) bool {
	return slices.Contains([]letters.Column{letters.ColumnUnit, letters.ColumnUnitType, letters.ColumnBuilding, letters.ColumnFloor, letters.ColumnRoom, letters.ColumnNumber}, part) ||
		slices.Contains(ofStreet, part) || slices.Contains(ofNumber, part)
}

// holdsLanguages reports whether a column that is not read holds languages: all cells do
// as they stand, or most if its heading or their spelling is looser.
func (x *column) holdsLanguages() bool {
	if x.profile.Filled < 2 || len(x.scores) > 0 {
		return false
	}
	return x.profile.Most(x.profile.Languages) || x.profile.Many(x.profile.Languages) && cells.MostAreLanguages(x.Cells)
}
