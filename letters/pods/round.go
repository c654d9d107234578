package pods

import (
	"slices"

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

// walkCost holds the ways between buildings as a walk goes by them, and more for a change
// of street or of side. They are those along the streets of a map; where there is none,
// halfway between the ways along the streets, which are not known for sure, and the
// straight line. One stop more, the last, is at no distance from any other.
func (s survey) walkCost(ids []int) tour.Matrix {
	along, street, side := 50, 100, 50
	if s.mapped() {
		along, street, side = 100, 100, 50
	}
	w := s.streets().Ways(ids)
	m := tour.NewMatrix(len(ids)+1, nil)
	for i, a := range ids {
		for j, b := range ids[:i+1] {
			straight := plane.Distance(s.buildings[a].at, s.buildings[b].at)
			d := (along*w.Between(i, j, straight) + (100-along)*straight) / 100
			if s.buildings[a].block != s.buildings[b].block {
				d += street
			} else if s.buildings[a].number%2 != s.buildings[b].number%2 {
				d += side
			}
			m.Way[i*m.Size+j], m.Way[j*m.Size+i] = int32(d), int32(d)
		}
	}
	return m
}
