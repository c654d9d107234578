package pods

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// interpolate places buildings without coordinates, from the house numbers
// beside them on the street. A street of which no building has a place stays
// without one: the middle of its ZIP would be far off.
func (t *town) interpolate() {
	for block := range t.blocks {
		buildings := t.street(block)
		var odd, even, all []int // those with a place, in order of numbers
		for i, b := range buildings {
			if !b.located || b.number == 0 {
				continue
			}
			all = append(all, i)
			if b.number%2 == 1 {
				odd = append(odd, i)
			} else {
				even = append(even, i)
			}
		}
		if len(all) == 0 {
			continue
		}
		for i := range buildings {
			b := &buildings[i]
			if b.located {
				continue
			}
			side := odd
			if b.number%2 == 0 {
				side = even
			}
			if !encloses(buildings, side, b.number) {
				side = all
			}
			b.at = placeAt(buildings, side, b.number)
		}
		for i := range buildings {
			buildings[i].located = true
		}
	}
}

// encloses reports whether the number lies between two of the buildings.
func encloses(buildings []building, side []int, number int) bool {
	return len(side) > 0 && buildings[side[0]].number <= number && number <= buildings[side[len(side)-1]].number
}

// placeAt returns where a number would be: between the numbers on both sides of it,
// or at the end of the street.
func placeAt(buildings []building, side []int, number int) plane.Point {
	next, _ := slices.BinarySearchFunc(side, number, func(i, n int) int { return buildings[i].number - n })
	switch next {
	case 0:
		return buildings[side[0]].at
	case len(side):
		return buildings[side[len(side)-1]].at
	}
	low, high := buildings[side[next-1]], buildings[side[next]]
	return plane.Partway(low.at, high.at, number-low.number, high.number-low.number)
}

func median(values []int) int {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
