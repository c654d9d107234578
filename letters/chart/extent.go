package chart

import "math"

// extent is an upright rectangle of a map.
type extent struct{ low, high Spot }

func extentOf(line []Spot) extent {
	e := extent{line[0], line[0]}
	for _, s := range line {
		e.low = Spot{min(e.low.X, s.X), min(e.low.Y, s.Y)}
		e.high = Spot{max(e.high.X, s.X), max(e.high.Y, s.Y)}
	}
	return e
}

func (e extent) meets(other extent) bool {
	return e.low.X <= other.high.X && other.low.X <= e.high.X && e.low.Y <= other.high.Y && other.low.Y <= e.high.Y
}

// within returns the pieces of a line that are inside.
func (e extent) within(line []Spot) [][]Spot {
	var pieces [][]Spot
	var piece []Spot
	end := func() {
		if len(piece) > 1 {
			pieces = append(pieces, piece)
		}
		piece = nil
	}
	for i := range len(line) - 1 {
		a, b, ok := e.cut(line[i], line[i+1])
		if !ok || a == b {
			continue
		}
		if n := len(piece); n == 0 || piece[n-1] != a {
			end()
			piece = []Spot{a}
		}
		piece = append(piece, b)
	}
	end()
	return pieces
}

// cut returns the part of the way between two spots that is inside, as Liang and Barsky
// find it.
func (e extent) cut(a, b Spot) (from, to Spot, ok bool) {
	first, last := 0.0, 1.0
	for _, side := range [4][2]float64{ // how fast it goes out there, and how far that is away
		{a.X - b.X, a.X - e.low.X}, {b.X - a.X, e.high.X - a.X}, {a.Y - b.Y, a.Y - e.low.Y}, {b.Y - a.Y, e.high.Y - a.Y},
	} {
		switch out, room := side[0], side[1]; {
		case out == 0 && room < 0:
			return a, b, false
		case out < 0:
			first = max(first, room/out)
		case out > 0:
			last = min(last, room/out)
		}
	}
	if first > last {
		return a, b, false
	}
	from, to = a, b
	if first > 0 {
		from = Spot{a.X + (b.X-a.X)*first, a.Y + (b.Y-a.Y)*first}
	}
	if last < 1 {
		to = Spot{a.X + (b.X-a.X)*last, a.Y + (b.Y-a.Y)*last}
	}
	return from, to, true
}

// simplified returns a line without the spots that it misses by no more than a
// tolerance, as Douglas and Peucker find them. It takes long for a long line that turns
// back and forth; a Street's has no more than mostSpots.
func simplified(line []Spot, tolerance float64) []Spot {
	keep := make([]bool, len(line))
	keep[0], keep[len(line)-1] = true, true
	stack := [][2]int{{0, len(line) - 1}}
	for len(stack) > 0 {
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		furthest, most := 0, tolerance
		for i := s[0] + 1; i < s[1]; i++ {
			if off := offLine(line[i], line[s[0]], line[s[1]]); off > most {
				furthest, most = i, off
			}
		}
		if furthest > 0 {
			keep[furthest] = true
			stack = append(stack, [2]int{s[0], furthest}, [2]int{furthest, s[1]})
		}
	}
	var kept []Spot
	for i, s := range line {
		if keep[i] {
			kept = append(kept, s)
		}
	}
	return kept
}

// offLine returns how far a spot is from the way between two others.
func offLine(s, a, b Spot) float64 {
	x, y := b.X-a.X, b.Y-a.Y
	part := 0.0
	if square := x*x + y*y; square > 0 {
		part = min(1, max(0, ((s.X-a.X)*x+(s.Y-a.Y)*y)/square))
	}
	return math.Hypot(s.X-a.X-x*part, s.Y-a.Y-y*part)
}
