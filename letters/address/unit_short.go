package address

import (
	"slices"
	"strings"

	"doorletters/letters"
)

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
