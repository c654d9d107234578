package network

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// lineUp moves the houses along the streets of the map: on each side of a block they stand
// as their numbers say. Lists give one point to many doors, and points in the middle of
// deep lots, while numbers tell the order and mostly the place. Where the points of a side
// say that its numbers do not follow each other along the street, as round a square, they
// stay where their points are.
func (n *Network) lineUp(houses Houses) {
	n.takeSides(houses)
	side := func(i int) int { // 0 where it has none
		s := &n.spots[i]
		switch {
		case s.hung != OnOwn || houses(i).Number <= 0:
			return 0
		case s.odd:
			return 2 + 2*int(s.spine)
		}
		return 1 + 2*int(s.spine)
	}
	for side, ids := range grouped(len(n.spots), 1+2*n.mapped, side) {
		if side == 0 || n.spines[(side-1)/2].isClosed() {
			continue
		}
		line := &n.spines[(side-1)/2]
		slices.SortStableFunc(ids, func(a, b int) int { return cmp.Compare(houses(a).Number, houses(b).Number) })
		r := row{line: line, alongs: make([]int, len(ids)), numbers: make([]int, len(ids))}
		for k, id := range ids {
			r.alongs[k], r.numbers[k] = int(n.spots[id].along), houses(id).Number
		}
		places, ordered := r.lineUp()
		if !ordered {
			continue
		}
		for k, along := range places {
			s := &n.spots[ids[k]]
			s.along, s.doubt = int32(along), doubt(plane.Distance(line.At(along), houses(ids[k]).At))
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

// lineUp returns the places along the line; not ok where the numbers are in no order there.
func (r row) lineUp() (places []int, ok bool) {
	falling, ok := order(r.alongs)
	ordered := slices.Clone(r.alongs)
	if falling {
		slices.Reverse(ordered)
	}
	isotonic(ordered)
	if falling {
		slices.Reverse(ordered)
	}
	if !ok && !nearly(r.alongs, ordered) {
		return nil, false
	}
	places = make([]int, len(ordered))
	for from := 0; from < len(ordered); {
		begin, end := r.line.block(ordered[from])
		to := from + 1
		for to < len(ordered) && r.line.after(ordered[from]) == r.line.after(ordered[to]) {
			to++
		}
		if falling {
			begin, end = end, begin
		}
		between(begin, end, ordered[from:to], r.numbers[from:to], places[from:to])
		from = to
	}
	return places, true
}

// order reports whether the places of houses in order of their numbers fall along a street
// instead of rising; not ok where they do neither: fewer than three in four go one way.
func order(places []int) (falling, ok bool) {
	rises, falls := 0, 0
	for k := 1; k < len(places); k++ {
		switch {
		case places[k] > places[k-1]:
			rises++
		case places[k] < places[k-1]:
			falls++
		}
	}
	return falls > rises, 4*max(rises, falls) >= 3*(rises+falls)
}

// nearly reports whether places were brought in order by moving them by 20 m on average at
// the most, as points of deep lots may be off.
func nearly(places, ordered []int) bool {
	const most = 200
	moved := 0
	for k := range places {
		moved += max(places[k]-ordered[k], ordered[k]-places[k])
	}
	return moved <= most*len(places)
}

// between fills in the places of the houses of one side of a block, by their numbers: the
// lowest and the highest stand near its corners. Where points tell that houses stand on a
// part of the block alone, or the list has but few of its numbers, a house is taken to a
// corner only if that is no farther from its point than a lot or two. One house alone stays
// where it is.
func between(begin, end int, along, numbers, places []int) {
	last := len(along) - 1
	low, high := numbers[0], numbers[last]
	if low == high {
		copy(places, along)
		return
	}
	const lot, halfBlock = 250, 1_000 // decimetres
	extent := max(along[last]-along[0], along[0]-along[last])
	points := len(slices.Compact(slices.Clone(along)))
	all := len(along) > 2 && 3*len(along) >= (high-low)/2+1
	far := max(lot, 3*extent/(2*last))
	if all || 2*points <= len(along) { // points that most houses share tell little
		far = halfBlock
	}
	margin := (end - begin) / 25
	first, final := begin+margin, end-margin
	if max(along[0]-first, first-along[0]) > far {
		first = along[0]
	}
	if max(along[last]-final, final-along[last]) > far {
		final = along[last]
	}
	for k := range places {
		places[k] = first + (final-first)*(numbers[k]-low)/(high-low)
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
