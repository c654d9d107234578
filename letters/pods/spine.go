package pods

import (
	"cmp"
	"doorletters/letters/pods/plane"
	"slices"
)

// spine is the middle line of a street as its addresses tell it: from house
// number to house number, halfway between the two sides. Both ends go straight
// on for a little, to where the street is likely to meet another one.
type spine struct {
	plane.Line
	street string // its name, for parts of it elsewhere
	stops  []stop
}

// piece is a straight piece of a spine.
type piece struct {
	plane.Segment
	spine int
	drawn bool // an end drawn out, where there are no houses
}

// stop is a crossing on a spine.
type stop struct {
	at   int // decimetres along the spine
	node int
}

const (
	// brokenAt is the gap in a street that parts it in two.
	brokenAt = 5_000
	// spacing is how far apart points of a spine are at least.
	spacing = 100
	// beyond is how far from the last house another street is looked for.
	beyond = 1_200
)

// spines gives the lines of a street, whose buildings are in order of numbers.
func spines(buildings []building) []spine {
	line := plane.Smooth(plane.Smooth(middles(buildings)))
	var spines []spine
	for from := 0; from < len(line); {
		to := from + 1
		for to < len(line) && plane.Distance(line[to-1], line[to]) < brokenAt {
			to++
		}
		spines = append(spines, spine{Line: plane.NewLine(line[from:to], spacing), street: buildings[0].doors[0].street})
		from = to
	}
	return spines
}

// wholeStreets gives the buildings of each street in order of numbers. A street
// that runs through several ZIPs is one if its numbers run on, so that it does
// not get much longer by putting them together; streets of two towns that share
// a name do not.
func (t *town) wholeStreets() (streets [][]building) {
	byName := map[string]int{}
	for block := range t.blocks {
		part := slices.Clone(t.street(block))
		name := part[0].doors[0].street
		at, again := byName[name]
		if !again {
			byName[name] = len(streets)
			streets = append(streets, part)
			continue
		}
		whole := slices.Concat(streets[at], part)
		slices.SortStableFunc(whole, func(a, b building) int { return cmp.Compare(a.number, b.number) })
		if lineLength(whole) <= lineLength(streets[at])+lineLength(part)+brokenAt {
			streets[at] = whole
		} else {
			streets = append(streets, part)
		}
	}
	return streets
}

func lineLength(buildings []building) (length int) {
	line := plane.Smooth(middles(buildings))
	for i := 1; i < len(line); i++ {
		length += plane.Distance(line[i-1], line[i])
	}
	return length
}

// middles are the points halfway between the sides of a street, in order of
// house numbers. Where houses stand on one side only, the middle lies as far
// from them as it does where there are two.
func middles(buildings []building) []plane.Point {
	var sides [2][]building
	for _, b := range buildings {
		if b.located && b.number > 0 {
			sides[b.number%2] = append(sides[b.number%2], b)
		}
	}
	type place struct {
		even, odd       plane.Point
		hasEven, hasOdd bool
	}
	var places []place
	last := 0
	for _, b := range buildings {
		if !b.located || b.number == 0 || b.number == last {
			continue
		}
		last = b.number
		var p place
		p.even, p.hasEven = within(sides[0], b.number)
		p.odd, p.hasOdd = within(sides[1], b.number)
		places = append(places, p)
	}
	across := plane.Point{} // from the even side to the odd one, at the last place that has both
	if i := slices.IndexFunc(places, func(p place) bool { return p.hasEven && p.hasOdd }); i >= 0 {
		across = plane.Point{X: places[i].odd.X - places[i].even.X, Y: places[i].odd.Y - places[i].even.Y}
	}
	line := make([]plane.Point, len(places))
	for i, p := range places {
		switch {
		case p.hasEven && p.hasOdd:
			across = plane.Point{X: p.odd.X - p.even.X, Y: p.odd.Y - p.even.Y}
			line[i] = plane.Partway(p.even, p.odd, 1, 2)
		case p.hasOdd:
			line[i] = plane.Point{X: p.odd.X - across.X/2, Y: p.odd.Y - across.Y/2}
		default:
			line[i] = plane.Point{X: p.even.X + across.X/2, Y: p.even.Y + across.Y/2}
		}
	}
	return line
}

// within is where a number would be on one side, if it has lower and higher ones.
func within(side []building, number int) (plane.Point, bool) {
	if len(side) == 0 || number < side[0].number || number > side[len(side)-1].number {
		return plane.Point{}, false
	}
	next, _ := slices.BinarySearchFunc(side, number, func(b building, n int) int { return b.number - n })
	high := side[next]
	if high.number == number {
		return high.at, true
	}
	low := side[next-1]
	return plane.Partway(low.at, high.at, number-low.number, high.number-low.number), true
}

// pieces returns the pieces of the spine with its ends drawn out.
func (s spine) pieces() (pieces []piece) {
	n := len(s.Points)
	if n < 2 {
		return nil
	}
	for _, segment := range s.Segments() {
		pieces = append(pieces, piece{Segment: segment})
	}
	start := plane.Partway(s.Points[0], s.At(300), -beyond, max(1, plane.Distance(s.Points[0], s.At(300))))
	end := s.Points[n-1]
	inner := s.At(s.Length() - 300)
	stretched := plane.Partway(end, inner, -beyond, max(1, plane.Distance(end, inner)))
	return append(pieces,
		piece{Segment: plane.Segment{A: start, B: s.Points[0], From: -plane.Distance(start, s.Points[0]), To: 0}, drawn: true},
		piece{Segment: plane.Segment{A: end, B: stretched, From: s.Length(), To: s.Length() + plane.Distance(end, stretched)}, drawn: true})
}
