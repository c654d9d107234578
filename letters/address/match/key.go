package match

import (
	"strings"

	"doorletters/letters"
)

// Key is the address as it is compared: two spellings of one door have one key
// ("12 Alder Street, Apt 3R, 02139" and "12 ALDER ST. #3R, 2139"). 23 and 2-3
// never have one, nor have Alder St and Alder Ave. The place in it is the ZIP,
// or the city where there is no ZIP. Where one of two lists may lack the place,
// compare DoorKey and ask SamePlace.
func Key(a letters.Address) string {
	place := zipKey(a.ZIP)
	if place == "" {
		place = letters.Fold(a.City)
	}
	return DoorKey(a) + "|" + place
}

// DoorKey is Key without the place: street, number and unit.
func DoorKey(a letters.Address) string {
	unit := unitKey(a.Unit)
	building := BuildingKey(a)
	if front, ok := frontOf(building); ok && unit == "" {
		building, unit = front, rear
	}
	return building + "|" + unit
}

// rear is the unit at the back of a house that may be written with its number: "12 Rear
// Alder St" is "12 Alder St, Rear".
const rear = "rear"

// frontOf returns the key of the house before a rear one.
func frontOf(key string) (front string, ok bool) { return strings.CutSuffix(key, rear) }

// BuildingKey is what all units at one street number have in common.
func BuildingKey(a letters.Address) string {
	return Street(a.Street) + "|" + numberKey(a.Number)
}

// SamePlace reports whether two addresses can be in one place: the ZIPs are equal, or where one of them has none the cities are, or
// one of them names no place at all.
func SamePlace(a, b letters.Address) bool {
	if x, y := zipKey(a.ZIP), zipKey(b.ZIP); x != "" && y != "" {
		return x == y
	}
	if x, y := letters.Fold(a.City), letters.Fold(b.City); x != "" && y != "" {
		return x == y
	}
	return true
}
