package chart

import (
	"cmp"
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Measures of the names of streets, in points.
const (
	pieceGap   = 2.0   // houses further apart than so many reaches are of another piece of the street
	nameEvery  = 300.0 // a longer piece has its name so often
	namePad    = 1.5
	clearOfDot = 10.0 // from the houses' middles to the middle of the name
)

// nameSizes are tried from the largest.
var nameSizes = []float64{11, 9.5, 8}

// nameStreets writes each street's name along its houses.
func (s *sketch) nameStreets() {
	for _, st := range s.streets {
		line := s.line(st.name, letters.KindStreet, strong)
		if s.err != nil {
			return
		}
		if s.nameAlong(st, line) {
			continue
		}
		for _, piece := range st.pieces() {
			s.nameStreet(st, piece, line)
		}
	}
}

// pieces are the pod's houses on a street in groups that each have the street's name:
// those that hang together, cut where they are long.
func (st *street) pieces() [][]house {
	var pieces [][]house
	rest := st.own()
	for len(rest) > 0 {
		piece := []house{rest[0]}
		rest = rest[1:]
		for i := 0; i < len(piece); i++ {
			rest = slices.DeleteFunc(rest, func(h house) bool {
				near := distance(h.at, piece[i].at) < pieceGap*st.reach
				if near {
					piece = append(piece, h)
				}
				return near
			})
		}
		pieces = append(pieces, st.cut(piece)...)
	}
	return pieces
}

// cut cuts a piece of a street into equal parts no longer than nameEvery.
func (st *street) cut(piece []house) [][]house {
	u := st.direction(middleOf(piece))
	along := func(h house) float64 { return h.at.X*u.X + h.at.Y*u.Y }
	slices.SortStableFunc(piece, func(a, b house) int { return cmp.Compare(along(a), along(b)) })
	first := along(piece[0])
	length := along(piece[len(piece)-1]) - first
	count := 1 + int(length/nameEvery)
	parts := make([][]house, count)
	for _, h := range piece {
		n := min(count-1, int((along(h)-first)/length*float64(count)))
		if length == 0 {
			n = 0
		}
		parts[n] = append(parts[n], h)
	}
	return slices.DeleteFunc(parts, func(p []house) bool { return len(p) == 0 })
}

func middleOf(houses []house) typeset.Spot {
	var sum typeset.Spot
	for _, h := range houses {
		sum.X, sum.Y = sum.X+h.at.X, sum.Y+h.at.Y
	}
	n := float64(len(houses))
	return typeset.Spot{X: sum.X / n, Y: sum.Y / n}
}

// nameStreet writes the name beside a piece of the street, as large as there is a place
// for it; where there is none along the street, it is tied to one of the houses.
func (s *sketch) nameStreet(st *street, piece []house, line typeset.Line) {
	for _, size := range nameSizes {
		var ground slanted
		ground.width, ground.height = nameGround(line, size)
		best, cost := s.besideStreet(st, piece, ground)
		if cost >= taken {
			continue
		}
		s.writeAlong(s.clutter, line, best, size, typeset.Ink{}, true)
		return
	}
	size := nameSizes[len(nameSizes)-1]
	s.tag(s.newTag(piece[len(piece)/2].at, line, size, dotSize/2+tagGap, 1), look{ground: typeset.Grey(1)})
}

// besideStreet finds the place along the houses where a name covers least.
func (s *sketch) besideStreet(st *street, piece []house, name slanted) (best slanted, cost int) {
	middle := middleOf(piece)
	cost = taken
	for i := range 2*len(piece) - 1 {
		anchor := along(piece[i/2].at, piece[(i+1)/2].at, 0.5)
		name.direction = st.direction(anchor)
		u := name.direction
		low, high, between := st.sides(anchor, u, name.width)
		for _, off := range offsets(low, high, between) {
			for _, shift := range []float64{0, -14, 14, -28, 28} {
				name.middle = typeset.Spot{X: anchor.X + u.X*shift - u.Y*off, Y: anchor.Y + u.Y*shift + u.X*off}
				away := int(distance(name.middle, middle)/4 + 2*math.Abs(off-(low+high)/2))
				if away >= cost {
					continue
				}
				if c := away + s.clutter.ofSlanted(name); c < cost {
					best, cost = name, c
				}
			}
		}
	}
	return best, cost
}

// sides returns how far across the street its houses lie near an anchor, and whether
// these are two sides with a street between them.
func (st *street) sides(anchor, u typeset.Spot, width float64) (low, high float64, between bool) {
	var sum, count [2]float64
	for _, h := range st.houses {
		t := (h.at.X-anchor.X)*u.X + (h.at.Y-anchor.Y)*u.Y
		if math.Abs(t) > max(40, width/2) {
			continue
		}
		across := (h.at.Y-anchor.Y)*u.X - (h.at.X-anchor.X)*u.Y
		sum[h.side()] += across
		count[h.side()]++
	}
	switch {
	case count[0] == 0 && count[1] == 0:
		return 0, 0, false
	case count[0] == 0 || count[1] == 0:
		mean := (sum[0] + sum[1]) / (count[0] + count[1])
		return mean, mean, false
	}
	low, high = sum[0]/count[0], sum[1]/count[1]
	if low > high {
		low, high = high, low
	}
	return low, high, high-low > clearOfDot
}

// offsets are the places across the street that a name is tried at, between the sides
// and outside of them.
func offsets(low, high float64, between bool) []float64 {
	var all []float64
	if between {
		middle := (low + high) / 2
		all = append(all, middle, middle-3, middle+3)
		for off := 7.0; off < (high-low)/2-clearOfDot; off += 4 {
			all = append(all, middle-off, middle+off)
		}
	}
	for _, off := range []float64{clearOfDot, clearOfDot + 4, clearOfDot + 9, clearOfDot + 15, clearOfDot + 22, clearOfDot + 30} {
		all = append(all, low-off, high+off)
	}
	return all
}
