package pods

import (
	"cmp"
	"slices"
)

// spine is the middle line of a street as its addresses tell it: from house
// number to house number, halfway between the two sides. Places on it are
// decimetres from its first point; both ends go straight on for a little, to
// where the street is likely to meet another one.
type spine struct {
	street string // its name, for parts of it elsewhere
	line   []point
	upto   []int // decimetres up to each point of the line
	stops  []stop
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
	line := smooth(smooth(middles(buildings)))
	var spines []spine
	for from := 0; from < len(line); {
		to := from + 1
		for to < len(line) && distance(line[to-1], line[to]) < brokenAt {
			to++
		}
		spines = append(spines, newSpine(buildings[0].doors[0].street, line[from:to]))
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
	line := smooth(middles(buildings))
	for i := 1; i < len(line); i++ {
		length += distance(line[i-1], line[i])
	}
	return length
}

func newSpine(street string, points []point) spine {
	s := spine{street: street, line: points[:1:1], upto: []int{0}}
	for i, p := range points {
		last := len(s.line) - 1
		d := distance(s.line[last], p)
		if d >= spacing || i == len(points)-1 && d > 0 {
			s.line = append(s.line, p)
			s.upto = append(s.upto, s.upto[last]+d)
		}
	}
	return s
}

func (s spine) length() int { return s.upto[len(s.upto)-1] }

// middles are the points halfway between the sides of a street, in order of
// house numbers. Where houses stand on one side only, the middle lies as far
// from them as it does where there are two.
func middles(buildings []building) []point {
	var sides [2][]building
	for _, b := range buildings {
		if b.located && b.number > 0 {
			sides[b.number%2] = append(sides[b.number%2], b)
		}
	}
	type place struct {
		even, odd       point
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
	across := point{} // from the even side to the odd one, at the last place that has both
	if i := slices.IndexFunc(places, func(p place) bool { return p.hasEven && p.hasOdd }); i >= 0 {
		across = point{places[i].odd.x - places[i].even.x, places[i].odd.y - places[i].even.y}
	}
	line := make([]point, len(places))
	for i, p := range places {
		switch {
		case p.hasEven && p.hasOdd:
			across = point{p.odd.x - p.even.x, p.odd.y - p.even.y}
			line[i] = partway(p.even, p.odd, 1, 2)
		case p.hasOdd:
			line[i] = point{p.odd.x - across.x/2, p.odd.y - across.y/2}
		default:
			line[i] = point{p.even.x + across.x/2, p.even.y + across.y/2}
		}
	}
	return line
}

// within is where a number would be on one side, if it has lower and higher ones.
func within(side []building, number int) (point, bool) {
	if len(side) == 0 || number < side[0].number || number > side[len(side)-1].number {
		return point{}, false
	}
	next, _ := slices.BinarySearchFunc(side, number, func(b building, n int) int { return b.number - n })
	high := side[next]
	if high.number == number {
		return high.at, true
	}
	low := side[next-1]
	return partway(low.at, high.at, number-low.number, high.number-low.number), true
}

// smooth takes out the zigzag of houses that stand back.
func smooth(line []point) []point {
	smoothed := slices.Clone(line)
	for i := 1; i < len(line)-1; i++ {
		a, b, c := line[i-1], line[i], line[i+1]
		smoothed[i] = point{(a.x + 2*b.x + c.x) / 4, (a.y + 2*b.y + c.y) / 4}
	}
	return smoothed
}

// segments gives the pieces of the spine with its ends drawn out.
func (s spine) segments() (segments []segment) {
	n := len(s.line)
	if n < 2 {
		return nil
	}
	for i := range n - 1 {
		segments = append(segments, segment{a: s.line[i], b: s.line[i+1], from: s.upto[i], to: s.upto[i+1]})
	}
	start := partway(s.line[0], s.at(300), -beyond, max(1, distance(s.line[0], s.at(300))))
	end := s.line[n-1]
	inner := s.at(s.length() - 300)
	stretched := partway(end, inner, -beyond, max(1, distance(end, inner)))
	return append(segments,
		segment{a: start, b: s.line[0], from: -distance(start, s.line[0]), to: 0, drawn: true},
		segment{a: end, b: stretched, from: s.length(), to: s.length() + distance(end, stretched), drawn: true})
}

// at is the point so many decimetres along the spine.
func (s spine) at(along int) point {
	along = max(0, min(along, s.length()))
	next, _ := slices.BinarySearch(s.upto, along)
	if next == 0 {
		return s.line[0]
	}
	return partway(s.line[next-1], s.line[next], along-s.upto[next-1], s.upto[next]-s.upto[next-1])
}

// project is the place on the spine nearest to a point, and how far off it is.
func (s spine) project(p point) (along, off int) {
	off = distance(p, s.line[0])
	for i := range len(s.line) - 1 {
		part := segment{a: s.line[i], b: s.line[i+1], from: s.upto[i], to: s.upto[i+1]}
		if a, o := part.project(p); o < off {
			along, off = a, o
		}
	}
	return along, off
}
