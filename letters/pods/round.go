package pods

import (
	"slices"

	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
	"doorletters/letters/pods/tour"
)

// round orders the buildings of a pod, of which most have a place: a short way
// along the streets through all of them and back. Those without a place come
// last, in order of street and number. It begins at the building start if that
// is one of them (-1 for none), else after the longest stretch between two.
func (s survey) round(ids []int, start int) []int {
	var located, rest []int
	for _, i := range ids {
		if s.buildings[i].located {
			located = append(located, i)
		} else {
			rest = append(rest, i)
		}
	}
	order := s.shortest(located)
	if at := slices.Index(order, start); at >= 0 {
		order = slices.Concat(order[at:], order[:at])
	}
	return append(order, rest...)
}

// longestRound bounds the buildings whose ways to each other are all worked out. A
// pod of people's own that has more is walked piece by piece.
const longestRound = 1_000

func (s survey) shortest(ids []int) []int {
	if len(ids) == 0 {
		return nil
	}
	if len(ids) > longestRound {
		at := make([]plane.Point, len(s.buildings))
		for _, i := range ids {
			at[i] = s.buildings[i].at
		}
		var order []int
		for piece := range slices.Chunk(plane.AlongHilbert(at, ids), longestRound) {
			order = append(order, s.shortest(piece)...)
		}
		return order
	}
	m := s.walkCost(ids)
	stops := make([]int32, len(ids))
	for i := range stops {
		stops[i] = int32(i)
	}
	best, length := m.Best(stops)
	best = m.Open(best, length, int32(len(ids)))
	if best[0] > best[len(best)-1] {
		slices.Reverse(best)
	}
	order := make([]int, len(best))
	for i, stop := range best {
		order[i] = ids[stop]
	}
	return order
}

// walkCost holds the ways between buildings as a walk goes by them: by the streets of the
// map, if most of the town is on it. One stop more, the last, is at no distance from any
// other.
func (s survey) walkCost(ids []int) tour.Matrix {
	w := s.streets().Walks(ids)
	m := tour.NewMatrix(len(ids)+1, nil)
	for i, a := range ids {
		for j, b := range ids[:i] {
			one, two := &s.buildings[a], &s.buildings[b]
			d := int32(one.wayTo(two, w, i, j))
			if s.mapped() {
				d = int32(one.mapWayTo(two, w, i, j))
			}
			m.Way[i*m.Size+j], m.Way[j*m.Size+i] = d, d
		}
	}
	return m
}

// mapWayTo returns the way to another building along the streets of a map, which w holds,
// and a little more for a change of street or of side, so that these are rare.
func (b *building) mapWayTo(o *building, w network.Ways, i, j int) int {
	const otherStreet, otherSide = 100, 50
	d := w.Between(i, j, plane.Distance(b.at, o.at))
	switch {
	case b.block != o.block:
		d += otherStreet
	case b.number%2 != o.number%2:
		d += otherSide
	}
	return d
}

// wayTo returns the way to another building where no map is, of which w holds the one along the
// streets. These are not known for sure: three tenths of the straight line are mixed in,
// and a way that is more than 200 m longer than the usual counts as no longer. A
// change of street is to be rare. Of buildings that share a point, as those of one
// complex do, the numbers tell how they follow each other.
func (b *building) wayTo(o *building, w network.Ways, i, j int) int {
	const (
		longest         = 2_000 // beyond the usual
		changed         = 250
		number, numbers = 10, 1_000 // for each number apart, and for all
	)
	straight := plane.Distance(b.at, o.at)
	way := min(w.Between(i, j, straight), straight*7/5+longest)
	d := (7*way + 3*straight) / 10
	switch {
	case b.block != o.block:
		return d + changed
	case b.number == 0 || o.number == 0:
		return d
	}
	apart := max(b.number-o.number, o.number-b.number)
	return max(d, min(number*apart, numbers))
}
