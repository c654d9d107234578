package network

import (
	"doorletters/letters/pods/plane"
)

// spine is the middle line of a street, as the map draws it or as its addresses show it:
// from house number to house number, halfway between the two sides. Both ends of such a
// one go straight on for a little, to where the street is likely to meet another one.
type spine struct {
	plane.Line
	name  int // of its street, for parts of it elsewhere
	stops []stop
	// drawn says that it is a line of the map, which is all that the rest is of.
	drawn, apart bool
	crossing     int    // what it costs to walk across it
	street       string // its name there
}

// piece is a straight piece of a spine.
type piece struct {
	plane.Segment
	spine  int
	beyond bool // an end drawn out, where there are no houses
}

// stop is a crossing on a spine.
type stop struct {
	at   int // decimetres along the spine
	node int
}

const (
	// brokenAt is the gap that splits a street in two.
	brokenAt = 5_000
	// spacing is how far apart points of a spine are at least.
	spacing = 100
	// beyond is how far from the last house another street is looked for.
	beyond = 1_200
)

// spines returns the lines of the street.
func (s street) spines() []spine {
	line := plane.Smooth(plane.Smooth(middles(s.houses)))
	var spines []spine
	for from := 0; from < len(line); {
		to := from + 1
		for to < len(line) && plane.Distance(line[to-1], line[to]) < brokenAt {
			to++
		}
		spines = append(spines, spine{Line: plane.NewLine(line[from:to], spacing), name: s.name})
		from = to
	}
	return spines
}

// pieces returns the pieces of the spine, with its ends drawn out if no map has it.
func (s spine) pieces() (pieces []piece) {
	n := len(s.Points)
	if n < 2 {
		return nil
	}
	for _, segment := range s.Segments() {
		pieces = append(pieces, piece{Segment: segment})
	}
	if s.drawn {
		return pieces
	}
	start := plane.Partway(s.Points[0], s.At(300), -beyond, max(1, plane.Distance(s.Points[0], s.At(300))))
	end := s.Points[n-1]
	inner := s.At(s.Length() - 300)
	stretched := plane.Partway(end, inner, -beyond, max(1, plane.Distance(end, inner)))
	return append(pieces,
		piece{Segment: plane.Segment{A: start, B: s.Points[0], From: -plane.Distance(start, s.Points[0]), To: 0}, beyond: true},
		piece{Segment: plane.Segment{A: end, B: stretched, From: s.Length(), To: s.Length() + plane.Distance(end, stretched)}, beyond: true})
}
