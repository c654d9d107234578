package resolve

import (
	"strings"

	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// directionMover settles whose a direction is that stands between a street and its city
// with no comma: "12 Alder St East Hartford". The cities that other rows name with a
// comma, or in a column, tell.
type directionMover struct {
	records *records.List
	cities  map[string]bool // as streets are compared, so that E Hartford is East Hartford
	moved   map[streetAndCity]streetAndCity
}

// streetAndCity are two texts of the store.
type streetAndCity struct{ street, city uint32 }

func newDirectionMover(x *records.List) directionMover {
	m := directionMover{x, map[string]bool{}, map[streetAndCity]streetAndCity{}}
	met := map[uint32]bool{}
	for i := range x.Len() {
		if s := x.Stored(i); s.City != 0 && !s.CityRunsIn && !met[s.City] {
			met[s.City] = true
			m.cities[address.StreetKey(x.Text(s.City))] = true
		}
	}
	return m
}

// settle moves the direction of a record to where the list says that it belongs.
func (m directionMover) settle(s *records.Stored) {
	if !s.CityRunsIn || s.City == 0 {
		return
	}
	from := streetAndCity{s.Street, s.City}
	to, known := m.moved[from]
	if !known {
		street, city := m.move(m.records.Text(s.Street), m.records.Text(s.City))
		to = streetAndCity{m.records.ID(street), m.records.ID(city)}
		m.moved[from] = to
	}
	s.Street, s.City = to.street, to.city
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
