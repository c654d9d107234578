package pods

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// door is a household with its address taken apart for comparing.
type door struct {
	letters.Household
	street   string // letters.StreetKey
	place    string // the ZIP or city that tells apart two streets of one name
	block    string // street and place, in natural order as a string
	number   int    // 0 where the house number has none
	suffix   string // "1/2", "a", "-14"
	unit     string // in natural order as a string
	building string // the same for all units of a building, in natural order as a string
}

func newDoor(h letters.Household) door {
	d := door{Household: h, street: letters.StreetKey(h.Address.Street)}
	building, doorKey := h.Address.BuildingKey(), h.Address.DoorKey()
	d.place = strings.TrimPrefix(h.Address.Key(), doorKey+"|")
	d.block = natural(d.street) + "|" + d.street + "|" + d.place
	d.number, d.suffix, _ = h.Address.House()
	d.unit = unitOrder(strings.TrimPrefix(doorKey, building+"|"))
	d.building = natural(building) + "|" + building + "|" + d.place
	return d
}

// newDoors gives the doors in an order that does not depend on the rows': by
// street, number and unit.
func newDoors(households []letters.Household) []door {
	doors := make([]door, len(households))
	for i, h := range households {
		doors[i] = newDoor(h)
	}
	slices.SortStableFunc(doors, compareDoors)
	return doors
}

func compareDoors(a, b door) int {
	return cmp.Or(
		cmp.Compare(a.block, b.block),
		cmp.Compare(a.number, b.number),
		cmp.Compare(a.suffix, b.suffix),
		cmp.Compare(a.building, b.building),
		cmp.Compare(a.unit, b.unit),
		// From here on only for rows that name the same door.
		cmp.Compare(a.Address.Line(), b.Address.Line()),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Pod, b.Pod),
		cmp.Compare(a.Stop, b.Stop),
		cmp.Compare(a.Skip, b.Skip),
		cmp.Compare(a.Language, b.Language),
		cmp.Compare(a.Note, b.Note),
	)
}

// unitOrder makes of a unit's key a string that sorts as units lie in a
// building: the unit without a name, the basement, then by floor or number (1,
// 2, 10; 1L before 1R), the penthouse last.
func unitOrder(key string) string {
	key = strings.TrimPrefix(key, "fl ")
	first, _, _ := strings.Cut(key, " ")
	switch first {
	case "":
		return ""
	case "bsmt", "cellar", "ground", "grnd", "garden", "lower", "lowr":
		return "1" + natural(key)
	case "ph":
		return "3" + natural(key)
	}
	return "2" + natural(key)
}

// natural writes the numbers in a text with as many digits each, so that 2
// sorts before 10. Digits sort before letters.
func natural(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		digits := 0
		for i+digits < len(text) && '0' <= text[i+digits] && text[i+digits] <= '9' {
			digits++
		}
		if digits == 0 {
			b.WriteByte(text[i])
			i++
			continue
		}
		number := strings.TrimLeft(text[i:i+digits], "0")
		fmt.Fprintf(&b, "%02d%s", len(number), number)
		i += digits
	}
	return b.String()
}

// comparePodIDs orders CP2 before CP10.
func comparePodIDs(a, b string) int {
	return cmp.Or(cmp.Compare(natural(a), natural(b)), cmp.Compare(a, b))
}

// floor is what units of one floor have in common: all but the last two digits
// of "1204" and "302B", the floor itself of "Fl 3", and for "3R" the 3.
func (d door) floor() string {
	number, digits := strings.TrimPrefix(d.unit, "2"), 0
	for digits < len(number) && '0' <= number[digits] && number[digits] <= '9' {
		digits++
	}
	number = number[:digits] // two digits of length, then as many (see natural)
	if len(number) > 4 {
		return number[:len(number)-2]
	}
	return number
}
