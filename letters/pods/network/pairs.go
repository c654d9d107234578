package network

import "doorletters/letters/pods/plane"

const (
	// squareSide is that of the squares in which pieces are near each other: 100 m.
	squareSide = 1_000
	// farAround is how far from the houses pieces meet others, which is farther than ways are
	// worked out: 5 km.
	farAround = 50_000
	// mostPieces is more than any town's streets have in a square.
	mostPieces = 256
)

// bounds are the squares that some houses are in or near.
type bounds struct{ low, high plane.Point }

func newBounds(count int, houses Houses) (w bounds) {
	found := false
	for i := range count {
		h := houses(i)
		if !h.Located {
			continue
		}
		low := square(plane.Point{X: h.At.X - farAround, Y: h.At.Y - farAround}, squareSide)
		high := square(plane.Point{X: h.At.X + farAround, Y: h.At.Y + farAround}, squareSide)
		if !found {
			w, found = bounds{low, high}, true
		}
		w.low = plane.Point{X: min(w.low.X, low.X), Y: min(w.low.Y, low.Y)}
		w.high = plane.Point{X: max(w.high.X, high.X), Y: max(w.high.Y, high.Y)}
	}
	return w
}

// eachPair calls for pairs of segments of two spines that come near each other,
// the lower spine first; some more than once, in each square that both pass. Where there
// are more pieces in one place than any town's streets have, those that come later do not
// meet each other.
func (n *Network) eachPair(do func(s, o piece, in plane.Point)) {
	grid := map[plane.Point][]piece{}
	for i, sp := range n.spines {
		for _, s := range sp.pieces() {
			s.spine = i
			s.squares(n.around, func(in plane.Point) {
				here := grid[in]
				for _, o := range here {
					if o.spine != i {
						do(o, s, in)
					}
				}
				if len(here) < mostPieces {
					grid[in] = append(here, s)
				}
			})
		}
	}
}

// squares calls for those of the squares within that the piece passes or comes near: along
// it, since one with a point on another continent has none to spare for all between.
func (s piece) squares(w bounds, do func(in plane.Point)) {
	a, b := s.A, s.B
	if a.X > b.X {
		a, b = b, a
	}
	at := func(x int) int { // where it is at an easting
		x = max(a.X, min(x, b.X))
		return a.Y + (b.Y-a.Y)*(x-a.X)/max(1, b.X-a.X)
	}
	const near = snapped + 1 // what is rounded away too
	for x := max(w.low.X, floor(a.X-near, squareSide)); x <= min(w.high.X, floor(b.X+near, squareSide)); x++ {
		from, upto := at(x*squareSide-near), at((x+1)*squareSide+near)
		if a.X == b.X {
			from, upto = a.Y, b.Y
		}
		for y := max(w.low.Y, floor(min(from, upto)-near, squareSide)); y <= min(w.high.Y, floor(max(from, upto)+near, squareSide)); y++ {
			do(plane.Point{X: x, Y: y})
		}
	}
}
