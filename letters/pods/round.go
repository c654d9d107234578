package pods

import (
	"doorletters/letters/pods/plane"
	"slices"
)

// round orders the buildings of a pod, of which most have a place: a short way
// along the streets through all of them and back. Those without a place come
// last, in order of street and number. It begins at the building start if that
// is one of them (-1 for none), else after the longest stretch between two.
func (n *network) round(t *town, ids []int, start int) []int {
	var located, rest []int
	for _, i := range ids {
		if t.buildings[i].located {
			located = append(located, i)
		} else {
			rest = append(rest, i)
		}
	}
	tour := n.shortest(t, located)
	if at := slices.Index(tour, start); at >= 0 {
		tour = slices.Concat(tour[at:], tour[:at])
	}
	return append(tour, rest...)
}

// startsTried is how many first stops a round is tried from.
const startsTried = 8

func (n *network) shortest(t *town, ids []int) []int {
	if len(ids) == 0 {
		return nil
	}
	m := n.felt(t, ids)
	stops := make([]int32, len(ids))
	for i := range stops {
		stops[i] = int32(i)
	}
	var best []int32
	least := anywhere
	for s := range min(startsTried, len(ids)) {
		tour := m.greedy(stops, s*len(ids)/min(startsTried, len(ids)))
		if length := m.improve(tour); length < least {
			best, least = tour, length
		}
	}
	best = m.opened(best, least)
	if best[0] > best[len(best)-1] {
		slices.Reverse(best)
	}
	order := make([]int, len(best))
	for i, stop := range best {
		order[i] = ids[stop]
	}
	return order
}

// felt holds the ways between buildings as a walk goes by them: halfway between
// the way along the streets, which are not known for sure, and the straight
// line, and more for a change of street or of side. One stop more, the last, is
// at no distance from any other.
func (n *network) felt(t *town, ids []int) matrix {
	const street, side = 200, 100
	w := n.ways(ids)
	m := matrix{len(ids) + 1, make([]int32, (len(ids)+1)*(len(ids)+1))}
	for i, a := range ids {
		for j, b := range ids {
			straight := plane.Distance(t.buildings[a].at, t.buildings[b].at)
			d := w.between(i, a, j, b, straight) + straight
			if t.buildings[a].block != t.buildings[b].block {
				d += street
			} else if n.spots[a].odd != n.spots[b].odd {
				d += side
			}
			m.way[i*m.size+j] = int32(d / 2)
		}
	}
	return m
}

// opened cuts a round open at its longest stretch. It takes another round if
// that saves who does not come back five times what it costs who does.
func (m matrix) opened(tour []int32, length int) []int32 {
	at, longest := 0, -1
	for i := range tour {
		next := (i + 1) % len(tour)
		if d := m.between(tour[i], tour[next]); d > longest {
			at, longest = next, d
		}
	}
	opened := slices.Concat(tour[at:], tour[:at])
	nowhere := int32(m.size - 1)
	other := append(slices.Clone(opened), nowhere)
	oneWay := m.improve(other)
	at = slices.Index(other, nowhere)
	other = slices.Concat(other[at+1:], other[:at])
	if length-longest-oneWay > 5*(m.length(other)-length) {
		return other
	}
	return opened
}
