package pods

import (
	"cmp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

// doorKey is an address taken apart for comparing. Keys of one keymaker are of one
// building, or one street, where they point to the same.
type doorKey struct {
	buildingKey
	unit string // in natural order as a string
}

// buildingKey is what the keys of a building's doors share.
type buildingKey struct {
	*blockKey
	*houseKey
}

// blockKey is what the keys on a street share.
type blockKey struct {
	block      string // its name in natural order, street and place, with | between them
	from, upto int32  // where the street stands in the block
}

// street is its address.StreetKey.
func (k *blockKey) street() string { return k.block[k.from:k.upto] }

// place is the ZIP or city that tells apart two streets of one name.
func (k *blockKey) place() string { return k.block[k.upto+1:] }

// houseKey is what buildings of one house number share, on whichever streets.
type houseKey struct {
	number  int    // 0 where the house number has none
	suffix  string // "1/2", "a", "-14"
	whole   string // the house number as it is compared
	natural string // whole in natural order as a string
}

// name tells the building from others among keys of any keymaker.
func (k buildingKey) name() string { return k.block + "|" + k.whole }

func compareDoorKeys(a, b *doorKey) int {
	if a.blockKey != b.blockKey {
		if c := cmp.Compare(a.block, b.block); c != 0 {
			return c
		}
	}
	if a.houseKey == b.houseKey {
		return cmp.Compare(a.unit, b.unit)
	}
	if c := cmp.Compare(a.number, b.number); c != 0 {
		return c
	}
	if c := cmp.Compare(a.suffix, b.suffix); c != 0 {
		return c
	}
	if c := cmp.Compare(a.natural, b.natural); c != 0 {
		return c
	}
	if c := cmp.Compare(a.whole, b.whole); c != 0 {
		return c
	}
	return cmp.Compare(a.unit, b.unit)
}

// keymaker takes the addresses of many doors apart. What doors have in common, a
// street, a building, the name of a unit, it works out only the first time.
type keymaker struct {
	ring    *address.Index
	streets map[address.StreetID]*blockKey
	houses  map[address.BuildingID]*houseKey // without their streets
	units   map[string]string                // by their spellings
	zips    map[address.StreetID]string
}

func newKeymaker() *keymaker {
	return &keymaker{
		address.NewIndex(), map[address.StreetID]*blockKey{}, map[address.BuildingID]*houseKey{}, map[string]string{"": ""}, map[address.StreetID]string{},
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
	streetID, houseID := m.ring.Street(a), m.ring.Building(letters.Address{Number: a.Number})
	street, known := m.streets[streetID]
	if !known {
		street = newBlockKey(a)
		m.streets[streetID] = street
	}
	house, known := m.houses[houseID]
	if !known {
		house = newHouseKey(a)
		m.houses[houseID] = house
	}
	unit, known := m.units[a.Unit]
	if !known {
		// An address that is nothing but a unit has its key.
		unit = unitOrder(strings.TrimPrefix(address.DoorKey(letters.Address{Unit: a.Unit}), address.DoorKey(letters.Address{})))
		m.units[a.Unit] = unit
	}
	return doorKey{buildingKey{street, house}, unit}
}

func newBlockKey(a letters.Address) *blockKey {
	street := address.StreetKey(a.Street)
	place := strings.TrimPrefix(address.Key(letters.Address{City: a.City, ZIP: a.ZIP}), address.DoorKey(letters.Address{})+"|")
	name := natural(street)
	from := len(name) + 1
	return &blockKey{name + "|" + street + "|" + place, int32(from), int32(from + len(street))}
}

func newHouseKey(a letters.Address) *houseKey {
	h := &houseKey{}
	h.number, h.suffix, _ = address.House(a)
	h.whole = strings.TrimPrefix(address.BuildingKey(letters.Address{Number: a.Number}), address.BuildingKey(letters.Address{}))
	h.natural = natural(h.whole) + "|"
	return h
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
