package roster

import (
	"strings"

	"doorletters/letters/address"
)

// directionMover settles whose a direction is that stands between a street and its city
// with no comma: "12 Alder St East Hartford". The cities that other rows name with a
// comma, or in a column, tell.
type directionMover struct {
	records *recordList
	cities  map[string]bool // as streets are compared, so that E Hartford is East Hartford
	moved   map[streetAndCity]streetAndCity
}

// streetAndCity are two texts of the store.
type streetAndCity struct{ street, city uint32 }

func newDirectionMover(x *recordList) directionMover {
	m := directionMover{x, map[string]bool{}, map[streetAndCity]streetAndCity{}}
	met := map[uint32]bool{}
	for i := range x.count {
		if s := x.stored(i); s.city != 0 && !s.cityRunsIn && !met[s.city] {
			met[s.city] = true
			m.cities[address.StreetKey(x.texts.list[s.city])] = true
		}
	}
	return m
}

// settle moves the direction of a record to where the list says that it belongs.
func (m directionMover) settle(s *storedRecord) {
	if !s.cityRunsIn || s.city == 0 {
		return
	}
	from := streetAndCity{s.street, s.city}
	to, known := m.moved[from]
	if !known {
		t := &m.records.texts
		street, city := m.move(t.list[s.street], t.list[s.city])
		to = streetAndCity{t.id(street), t.id(city)}
		m.moved[from] = to
	}
	s.street, s.city = to.street, to.city
}

func (m directionMover) move(street, city string) (toStreet, toCity string) {
	if m.cities[address.StreetKey(city)] {
		return street, city
	}
	if first, rest, found := strings.Cut(city, " "); found && address.IsDirectionWord(first) && m.cities[address.StreetKey(rest)] {
		return street + " " + first, rest
	}
	if at := strings.LastIndexByte(street, ' '); at > 0 && address.IsDirectionWord(street[at+1:]) && m.cities[address.StreetKey(street[at+1:]+" "+city)] {
		return street[:at], street[at+1:] + " " + city
	}
	return street, city
}
