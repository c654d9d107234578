package pods

import (
	"cmp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

// doorKey is an address taken apart for comparing.
type doorKey struct {
	*buildingKey
	unit string // in natural order as a string
}

// buildingKey is what the keys of a building's doors share.
type buildingKey struct {
	street   string // address.StreetKey
	place    string // the ZIP or city that tells apart two streets of one name
	block    string // street and place, in natural order as a string
	number   int    // 0 where the house number has none
	suffix   string // "1/2", "a", "-14"
	building string // the same for all units of a building, in natural order as a string
}

func compareDoorKeys(a, b *doorKey) int {
	if a.buildingKey == b.buildingKey {
		return cmp.Compare(a.unit, b.unit)
	}
	if c := cmp.Compare(a.block, b.block); c != 0 {
		return c
	}
	if c := cmp.Compare(a.number, b.number); c != 0 {
		return c
	}
	if c := cmp.Compare(a.suffix, b.suffix); c != 0 {
		return c
	}
	if c := cmp.Compare(a.building, b.building); c != 0 {
		return c
	}
	return cmp.Compare(a.unit, b.unit)
}

// keymaker takes the addresses of many doors apart. What doors have in common, a
// street, a building, the name of a unit, it works out only the first time.
type keymaker struct {
	ring      *address.Index
	streets   map[address.StreetID]blockKey
	buildings map[buildingID]*buildingKey
	units     map[string]string // by their spellings
	zips      map[address.StreetID]string
}

type buildingID struct {
	street   address.StreetID
	building address.BuildingID
}

func newKeymaker() *keymaker {
	return &keymaker{
		address.NewIndex(), map[address.StreetID]blockKey{}, map[buildingID]*buildingKey{}, map[string]string{"": ""}, map[address.StreetID]string{},
	}
}

// severalZIPs stands for the ZIP of streets of one name that have different ones.
const severalZIPs = "-"

// learn finds the ZIP of each street that has one only: a row that leaves it out
// is of the same street, and of no other beside it.
func (m *keymaker) learn(households []letters.Household) {
	for i := range households {
		a := &households[i].Address
		if a.ZIP == "" {
			continue
		}
		street := m.ring.Street(letters.Address{Street: a.Street})
		switch known := m.zips[street]; {
		case known == "":
			m.zips[street] = a.ZIP
		case m.ring.Street(letters.Address{ZIP: known}) != m.ring.Street(letters.Address{ZIP: a.ZIP}):
			m.zips[street] = severalZIPs
		}
	}
}

func (m *keymaker) key(a letters.Address) doorKey {
	if a.ZIP == "" {
		if zip := m.zips[m.ring.Street(letters.Address{Street: a.Street})]; zip != severalZIPs {
			a.ZIP = zip
		}
	}
	id := buildingID{m.ring.Street(a), m.ring.Building(a)}
	building, known := m.buildings[id]
	if !known {
		building = m.building(id.street, a)
		m.buildings[id] = building
	}
	unit, known := m.units[a.Unit]
	if !known {
		// An address that is nothing but a unit has its key.
		unit = unitOrder(strings.TrimPrefix(address.DoorKey(letters.Address{Unit: a.Unit}), address.DoorKey(letters.Address{})))
		m.units[a.Unit] = unit
	}
	return doorKey{building, unit}
}

// blockKey is what the keys on a street share.
type blockKey struct {
	buildingKey
	natural string // its name in natural order
}

func (m *keymaker) building(id address.StreetID, a letters.Address) *buildingKey {
	street, known := m.streets[id]
	if !known {
		street.street = address.StreetKey(a.Street)
		street.natural = natural(street.street)
		street.place = strings.TrimPrefix(address.Key(a), address.DoorKey(a)+"|")
		street.block = street.natural + "|" + street.street + "|" + street.place
		m.streets[id] = street
	}
	k := street.buildingKey
	k.number, k.suffix, _ = address.House(a)
	number := address.BuildingKey(letters.Address{Number: a.Number})
	k.building = street.natural + natural(number) + "|" + k.street + number + "|" + k.place
	return &k
}

// floor returns what units of one floor have in common: all but the last two digits
// of "1204" and "302B", the floor itself of "Fl 3", and for "3R" the 3.
func (k doorKey) floor() string {
	number, digits := strings.TrimPrefix(k.unit, "2"), 0
	for digits < len(number) && '0' <= number[digits] && number[digits] <= '9' {
		digits++
	}
	number = number[:digits] // two digits of length, then as many (see natural)
	if len(number) > 4 {
		return number[:len(number)-2]
	}
	return number
}
