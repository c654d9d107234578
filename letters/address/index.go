package address

import (
	"slices"
	"strings"

	"doorletters/letters"
)

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
	return &Index{newSpellings(StreetKey), newSpellings(numberKey), newSpellings(unitKey), newSpellings(zipKey), map[uint32]shortUnit{}}
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
func (k *Index) HasStreet(street string) bool { return k.streets.byKey[StreetKey(street)] != noKey }

func (k *Index) place(a letters.Address) uint32 {
	if id := k.places.id(a.ZIP); id != noKey {
		return id
	}
	if a.City == "" {
		return noKey
	}
	return k.places.idOfKey(letters.Fold(a.City))
}

// noKey is the ID of the empty key: a house has no unit.
const noKey = 0

// spellings numbers the keys of one part of an address.
type spellings struct {
	key        func(spelling string) string
	bySpelling map[string]uint32
	byKey      map[string]uint32
}

func newSpellings(key func(string) string) spellings {
	return spellings{key, map[string]uint32{"": noKey}, map[string]uint32{"": noKey}}
}

func (s *spellings) id(spelling string) uint32 {
	id, known := s.bySpelling[spelling]
	if !known {
		id = s.idOfKey(s.key(spelling))
		// A copy, since a row's cells hold each other in memory.
		s.bySpelling[strings.Clone(spelling)] = id
	}
	return id
}

func (s *spellings) idOfKey(key string) uint32 {
	id, known := s.byKey[key]
	if !known {
		id = uint32(len(s.byKey))
		s.byKey[strings.Clone(key)] = id
	}
	return id
}

// shortUnit is what a unit may be short for, where others of the house are written in
// full: 2R is the right or the rear door of the second floor, or flat R.
type shortUnit struct {
	full    []uint32 // "2 right", "2 rear"
	flats   []uint32 // if the house has one of these, it is a flat's letter: 2A, 2B, 2C
	perhaps []uint32 // what it may be, but is not taken for
}

// shortFor returns what the key of a unit may be short for, as keys.
func shortFor(key string) (full, flats, perhaps []string) {
	floor := strings.TrimRight(key, "frlmb")
	door := key[len(floor):]
	if len(door) != 1 || len(floor) > 2 || floor != "" && !letters.IsDigits(floor) {
		return nil, nil, nil
	}
	for _, flat := range []string{"a", "b", "c", "d", "e", "g"} {
		if flat != door {
			flats = append(flats, floor+flat)
		}
	}
	before := floor + " "
	if floor == "" {
		before = ""
	}
	switch {
	case door == "f" && floor != "":
		return []string{before + "front", "fl " + floor}, append(flats, floor+"l"), nil
	case door == "f":
		return []string{"front"}, flats, nil
	case door == "r":
		return []string{before + "right", before + "rear"}, flats, nil
	case door == "m":
		return []string{before + "middle"}, flats, nil
	case door == "l" && floor == "":
		return []string{"left"}, flats, nil
	case door == "b" && floor == "":
		return nil, nil, []string{"bsmt"}
	}
	return nil, nil, nil
}

// Full returns the doors that the unit of an address may be short for, by what other rows
// call the units of its house, and those that may only be the same. Has reports
// whether a row names a door.
func (k *Index) Full(d DoorID, unit string, has func(DoorID) bool) (full, perhaps []DoorID) {
	short, known := k.short[d.unit]
	if !known {
		a, b, c := shortFor(unitKey(unit))
		short = shortUnit{k.unitIDs(a), k.unitIDs(b), k.unitIDs(c)}
		k.short[d.unit] = short
	}
	doors := func(units []uint32) (list []DoorID) {
		for _, unit := range units {
			if door := (DoorID{d.building, unit}); has(door) {
				list = append(list, door)
			}
		}
		return list
	}
	full, perhaps = doors(short.full), doors(short.perhaps)
	if len(full) > 1 || len(full) > 0 && len(doors(short.flats)) > 0 {
		return nil, append(full, perhaps...)
	}
	return full, perhaps
}

func (k *Index) unitIDs(keys []string) []uint32 {
	var ids []uint32
	for _, key := range keys {
		ids = append(ids, k.units.idOfKey(key))
	}
	return ids
}

// MayLackType returns by the streets of the list that have no type those that differ from
// them in their type alone: "North Main" and "N Main St".
func (k *Index) MayLackType() OtherStreets {
	typed := map[string][]uint32{}
	for key, id := range k.streets.byKey {
		if plain := withoutType(key); plain != key {
			typed[plain] = append(typed[plain], id)
		}
	}
	lacking := OtherStreets{}
	for key, id := range k.streets.byKey {
		if withoutType(key) == key && len(typed[key]) > 0 {
			lacking[id] = typed[key]
		}
	}
	return lacking
}

// Namesakes returns by the streets of the list those that they are in another spelling,
// where the list has both: "S King Dr" beside "S Martin Luther King Dr", "Mont Clare Ave"
// beside "Montclare Ave". Of several spellings one is not among them, that of the others.
func (k *Index) Namesakes() OtherStreets {
	first := map[string]string{}
	for key := range k.streets.byKey {
		if close := closeName(key); close != "" {
			if known, met := first[close]; !met || key < known {
				first[close] = key
			}
		}
	}
	others := OtherStreets{}
	for key, id := range k.streets.byKey {
		if to := first[closeName(key)]; to != "" && to != key {
			others[id] = []uint32{k.streets.byKey[to]}
			continue
		}
		words := strings.Fields(key)
		if at := slices.Index(words, "king"); at >= 0 {
			words[at] = king
			if full := k.streets.byKey[strings.Join(words, " ")]; full != noKey {
				others[id] = []uint32{full}
			}
		}
	}
	return others
}

// closeName writes the words of a street's name close together, between its direction and
// its type; empty where it is one word, or has a number.
func closeName(key string) string {
	words := strings.Fields(key)
	begin, end := 0, len(words)
	if end > 1 && directions[words[0]] != "" {
		begin++
	}
	if end > begin+1 && directions[words[end-1]] != "" {
		end--
	}
	if end > begin+1 && shortTypes[words[end-1]] {
		end--
	}
	var name strings.Builder
	for _, word := range words[begin:end] {
		if hasDigit(word) || len(word) < 2 {
			return ""
		}
		if long := longTypes[word]; long != "" {
			word = long
		}
		name.WriteString(word)
	}
	return strings.Join(slices.Concat(words[:begin], []string{name.String()}, words[end:]), " ")
}

// OtherStreets are streets with those that they may be, if they are written in short.
type OtherStreets map[uint32][]uint32

// Doors returns the doors that a door may be if its street is written in short.
func (s OtherStreets) Doors(d DoorID) []DoorID {
	var doors []DoorID
	for _, street := range s[d.building.street] {
		doors = append(doors, DoorID{BuildingID{street, d.building.number}, d.unit})
	}
	return doors
}

// withoutType cuts the type off the end of a street's key, and leaves a direction
// behind it: "n main st", "main st w".
func withoutType(key string) string {
	words := strings.Fields(key)
	last := len(words) - 1
	if last > 1 && directions[words[last]] != "" {
		last--
	}
	if last < 1 || !shortTypes[words[last]] || !hasName(words[:last]) {
		return key
	}
	return strings.Join(append(words[:last:last], words[last+1:]...), " ")
}
