package network

import "doorletters/letters/pods/plane"

// tally counts the houses with even and with odd numbers on a street of the map, and those
// of them that are to the left of it.
type tally struct{ left, all [2]int }

// parity reports whether the numbers tell the sides: most of the even ones are on one, and
// most of the odd ones on the other. In many countries they go up one side and down the
// other instead.
func (t tally) parity() bool {
	mostly := func(p int) bool { return 3*max(t.left[p], t.all[p]-t.left[p]) >= 2*t.all[p] }
	left := func(p int) bool { return 2*t.left[p] > t.all[p] }
	return mostly(0) && mostly(1) && (t.all[0] == 0 || t.all[1] == 0 || left(0) != left(1))
}

// takeSides says on which side of its street of the map each house is: as its number says,
// where these tell it, else where its point lies.
func (n *Network) takeSides(houses Houses) {
	tallies := make([]tally, n.mapped)
	left := func(i int) (left, ok bool) {
		s := &n.spots[i]
		if s.hung != OnOwn {
			return false, false
		}
		return n.spines[s.spine].isLeft(int(s.along), houses(i).At)
	}
	for i := range n.spots {
		isLeft, ok := left(i)
		if !ok || houses(i).Number <= 0 {
			continue
		}
		t, p := &tallies[n.spots[i].spine], houses(i).Number%2
		t.all[p]++
		if isLeft {
			t.left[p]++
		}
	}
	for i := range n.spots {
		if n.spots[i].hung == OnOwn && !tallies[n.spots[i].spine].parity() {
			n.spots[i].odd, _ = left(i)
		}
	}
}

// isLeft reports whether a point is to the left of the line where it is nearest to it; not
// ok where it lies nearly on it.
func (s *spine) isLeft(along int, p plane.Point) (left, ok bool) {
	const on, step = 20, 20
	a, b := s.At(along-step), s.At(along+step)
	cross := int64(b.X-a.X)*int64(p.Y-a.Y) - int64(b.Y-a.Y)*int64(p.X-a.X)
	off := cross / int64(max(1, plane.Distance(a, b)))
	return cross > 0, off > on || off < -on
}

// isClosed reports whether the line ends where it begins.
func (s *spine) isClosed() bool {
	return plane.Distance(s.Points[0], s.Points[len(s.Points)-1]) <= snapped
}
