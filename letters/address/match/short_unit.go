package match

import (
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
