package pods

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// loop is one way to walk a block.
type loop struct {
	buildings   []building
	first, last building // of those that have a point
	located     bool     // whether any has
	length      int      // decimetres
	oneSided    bool
}

func newLoop(runs ...[]building) loop {
	l := loop{buildings: slices.Concat(runs...)}
	for _, b := range l.buildings {
		if !b.located {
			continue
		}
		if !l.located {
			l.first, l.last, l.located = b, b, true
		}
		l.length += plane.Distance(l.last.at, b.at)
		l.last = b
	}
	return l
}

// loopsOf returns the ways to walk a block: up one side and down the other, from
// either end and beginning on either side; a block with one side, from either
// end. Odd numbers up and even ones down comes first. Buildings without a number
// come last.
func loopsOf(b block) []loop {
	var odd, even, rest []building
	for _, x := range b {
		switch n := x.doors[0].number; {
		case n == 0:
			rest = append(rest, x)
		case n%2 == 1:
			odd = append(odd, x)
		default:
			even = append(even, x)
		}
	}
	oddDown, evenDown := reversed(odd), reversed(even)
	if len(odd) == 0 || len(even) == 0 {
		up, down := newLoop(odd, even, rest), newLoop(oddDown, evenDown, rest)
		up.oneSided, down.oneSided = true, true
		return []loop{up, down}
	}
	return []loop{
		newLoop(odd, evenDown, rest),
		newLoop(evenDown, odd, rest),
		newLoop(even, oddDown, rest),
		newLoop(oddDown, even, rest),
	}
}

// beginAt rotates each loop so that it begins with the building. Where there are
// two sides it comes back to it; on one side it goes to the end and then on in
// the other direction.
func beginAt(loops []loop, key buildingKey) []loop {
	rotated := make([]loop, len(loops))
	for i, l := range loops {
		at := slices.IndexFunc(l.buildings, func(b building) bool { return b.key() == key })
		rest := l.buildings[:at]
		if l.oneSided {
			rest = reversed(rest)
		}
		rotated[i] = newLoop(l.buildings[at:], rest)
	}
	return rotated
}

func reversed(buildings []building) []building {
	r := slices.Clone(buildings)
	slices.Reverse(r)
	return r
}
