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

// startsTried is how many first stops a round is tried from.
const startsTried = 8

func (s survey) shortest(ids []int) []int {
	if len(ids) == 0 {
		return nil
	}
	m := s.walkCost(ids)
	stops := make([]int32, len(ids))
	for i := range stops {
		stops[i] = int32(i)
	}
	best, length := m.Shortest(stops, startsTried)
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

// walkCost holds the ways between buildings as a walk goes by them: halfway
// between the way along the streets, which are not known for sure, and the
// straight line, and more for a change of street or of side. One stop more, the
// last, is at no distance from any other.
func (s survey) walkCost(ids []int) tour.Matrix {
	const street, side = 200, 100
	w := s.streets().Ways(ids)
	m := tour.NewMatrix(len(ids)+1, nil)
	for i, a := range ids {
		row := m.From(int32(i))
		for j, b := range ids {
			straight := plane.Distance(s.buildings[a].at, s.buildings[b].at)
			d := w.Between(i, j, straight) + straight
			if s.buildings[a].block != s.buildings[b].block {
				d += street
			} else if s.buildings[a].number%2 != s.buildings[b].number%2 {
				d += side
			}
			row[j] = int32(d / 2)
		}
	}
	return m
}
