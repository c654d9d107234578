package network

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// lineUp moves the houses along the streets of the map: on each side of a block they stand
// as their numbers say, the lowest and the highest near its corners. Lists give one point
// to many doors, and points in the middle of deep lots, while numbers tell the order and
// mostly the place. Where points lie far from a corner nobody is moved there.
func (n *Network) lineUp(houses Houses) {
	side := func(i int) int { // 0 where it has none
		s := &n.spots[i]
		if s.hung != OnOwn || houses(i).Number <= 0 {
			return 0
		}
		return 1 + 2*int(s.spine) + houses(i).Number%2
	}
	for side, ids := range grouped(len(n.spots), 1+2*n.mapped, side) {
		if side == 0 {
			continue
		}
		slices.SortStableFunc(ids, func(a, b int) int { return cmp.Compare(houses(a).Number, houses(b).Number) })
		r := row{line: &n.spines[(side-1)/2], alongs: make([]int, len(ids)), numbers: make([]int, len(ids))}
		for k, id := range ids {
			r.alongs[k], r.numbers[k] = int(n.spots[id].along), houses(id).Number
		}
		for k, along := range r.lineUp() {
			s := &n.spots[ids[k]]
			s.along, s.doubt = int32(along), doubt(plane.Distance(r.line.At(along), houses(ids[k]).At))
		}
	}
}

// certain is the doubt about a house that is on its street in no way that is known.
const certain = 100

// doubt returns by how many in a hundred it is doubtful that a house stands on its street
// where its number says, by how far that is from its point: one of them is wrong where it
// is more than a block's length.
func doubt(away int) uint8 {
	const from, upto = 1_000, 1_400
	return uint8(max(0, min(certain, certain*(away-from)/(upto-from))))
}

// row is one side of a street, in order of numbers.
type row struct {
	line            *spine
	alongs, numbers []int
}

// lineUp returns the places along the line.
func (r row) lineUp() []int {
	rises := 0
	for k := 1; k < len(r.alongs); k++ {
		rises += cmp.Compare(r.alongs[k], r.alongs[k-1])
	}
	falling := rises < 0 // the numbers go against the line
	ordered := slices.Clone(r.alongs)
	if falling {
		slices.Reverse(ordered)
	}
	isotonic(ordered)
	if falling {
		slices.Reverse(ordered)
	}
	places := make([]int, len(ordered))
	for from := 0; from < len(ordered); {
		begin, end := r.line.block(ordered[from])
		to := from + 1
		for to < len(ordered) && r.line.after(ordered[from]) == r.line.after(ordered[to]) {
			to++
		}
		if falling {
			begin, end = end, begin
		}
		r.between(begin, end, ordered[from:to], r.numbers[from:to], places[from:to])
		from = to
	}
	return places
}

// between fills in the places of houses from one corner of a block to the other, by their
// numbers: along are their points.
func (r row) between(begin, end int, along, numbers, places []int) {
	const farFromCorner = 1_000 // decimetres
	last := len(along) - 1
	margin := (end - begin) / 25
	first, final := begin+margin, end-margin
	if max(along[0]-first, first-along[0]) > farFromCorner {
		first = along[0]
	}
	if max(along[last]-final, final-along[last]) > farFromCorner {
		final = along[last]
	}
	low, high := numbers[0], numbers[last]
	for k := range places {
		places[k] = (first + final) / 2
		if low < high {
			places[k] = first + (final-first)*(numbers[k]-low)/(high-low)
		}
	}
}

// block returns the corners of the block of a place: the nodes before and after it, or
// the ends of the spine.
func (s *spine) block(along int) (begin, end int) {
	i := s.after(along)
	begin, end = 0, s.Length()
	if i > 0 {
		begin = s.stops[i-1].at
	}
	if i < len(s.stops) {
		end = s.stops[i].at
	}
	return begin, end
}

// after returns the index of the first stop at a place or behind it; the stops are in order.
func (s *spine) after(along int) int {
	i, _ := slices.BinarySearchFunc(s.stops, along, func(x stop, along int) int { return cmp.Compare(x.at, along) })
	return i
}
