package match

import "doorletters/letters"

// Index tells apart the addresses of a city as [Key] does, for much
// less: a city's doors are spelled with few streets, numbers, units and places,
// and of each spelling the index works out once what it is compared as. The IDs
// it returns are small and compare with those of the same index only. An index is for
// one goroutine.
type Index struct {
	streets, numbers, units, places spellings
	short                           map[uint32]shortUnit // by the unit
}

// NewIndex makes an index that knows no address yet.
func NewIndex() *Index {
	return &Index{newSpellings(Street), newSpellings(numberKey), newSpellings(unitKey), newSpellings(zipKey), map[uint32]shortUnit{}}
}

// BuildingID stands for a [BuildingKey].
type BuildingID struct{ street, number uint32 }

// DoorID stands for a [DoorKey].
type DoorID struct {
	building BuildingID
	unit     uint32
}

// AddressID stands for a [Key].
type AddressID struct {
	Door  DoorID
	place uint32
}

// StreetID stands for a [StreetKey] and the place that tells apart two streets
// of one name.
type StreetID struct{ street, place uint32 }

// Building returns the ID that all units at one street number have in common.
func (k *Index) Building(a letters.Address) BuildingID {
	return BuildingID{k.streets.id(a.Street), k.numbers.id(a.Number)}
}

// Door returns the ID of street, number and unit.
func (k *Index) Door(a letters.Address) DoorID {
	d := DoorID{k.Building(a), k.units.id(a.Unit)}
	if d.unit == noKey && !letters.IsDigits(a.Number) {
		if front, ok := frontOf(numberKey(a.Number)); ok {
			d.building.number, d.unit = k.numbers.idOfKey(front), k.units.idOfKey(rear)
		}
	}
	return d
}

// Address returns the ID of the whole address.
func (k *Index) Address(a letters.Address) AddressID {
	return AddressID{k.Door(a), k.place(a)}
}

// Street returns the ID of the street and its place.
func (k *Index) Street(a letters.Address) StreetID {
	return StreetID{k.streets.id(a.Street), k.place(a)}
}

// HasStreet reports whether the index has met a street, in any spelling.
func (k *Index) HasStreet(street string) bool { return k.streets.byKey[Street(street)] != noKey }

func (k *Index) place(a letters.Address) uint32 {
	if id := k.places.id(a.ZIP); id != noKey {
		return id
	}
	if a.City == "" {
		return noKey
	}
	return k.places.idOfKey(letters.Fold(a.City))
}
