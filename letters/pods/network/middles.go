package network

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// place is where both sides of a street stand at a house number.
type place struct {
	even, odd       plane.Point
	hasEven, hasOdd bool
}

// across is the way from the even side to the odd one.
func (p place) across() plane.Point {
	return plane.Point{X: p.odd.X - p.even.X, Y: p.odd.Y - p.even.Y}
}

// middles returns the points halfway between the sides of a street, in order of
// house numbers. Where houses stand on one side only, the middle lies as far from
// them as it does where there are two.
func middles(houses []house) []plane.Point {
	places := places(houses)
	across := plane.Point{} // at the last place that has both sides; at first, the first
	if i := slices.IndexFunc(places, func(p place) bool { return p.hasEven && p.hasOdd }); i >= 0 {
		across = places[i].across()
	}
	line := make([]plane.Point, len(places))
	for i, p := range places {
		switch {
		case p.hasEven && p.hasOdd:
			across = p.across()
			line[i] = plane.Partway(p.even, p.odd, 1, 2)
		case p.hasOdd:
			line[i] = plane.Point{X: p.odd.X - across.X/2, Y: p.odd.Y - across.Y/2}
		default:
			line[i] = plane.Point{X: p.even.X + across.X/2, Y: p.even.Y + across.Y/2}
		}
	}
	return line
}

// places returns a place for each house number of a street.
func places(houses []house) (places []place) {
	var sides [2][]house
	for _, h := range houses {
		if h.Located && h.Number > 0 {
			sides[h.Number%2] = append(sides[h.Number%2], h)
		}
	}
	last := 0
	for _, h := range houses {
		if !h.Located || h.Number == 0 || h.Number == last {
			continue
		}
		last = h.Number
		var p place
		p.even, p.hasEven = within(sides[0], h.Number)
		p.odd, p.hasOdd = within(sides[1], h.Number)
		places = append(places, p)
	}
	return places
}

// within returns where a number would be on one side, if that has lower and
// higher ones.
func within(side []house, number int) (plane.Point, bool) {
	if len(side) == 0 || number < side[0].Number || number > side[len(side)-1].Number {
		return plane.Point{}, false
	}
	next, _ := slices.BinarySearchFunc(side, number, func(h house, n int) int { return h.Number - n })
	high := side[next]
	if high.Number == number {
		return high.At, true
	}
	low := side[next-1]
	return plane.Partway(low.At, high.At, number-low.Number, high.Number-low.Number), true
}
