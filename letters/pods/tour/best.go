package tour

import "slices"

// bestStarts is how many first stops Best is tried from before it goes on with the
// shortest of these tours.
const bestStarts = 8

// Best returns a tour of the stops that is never longer than the Shortest of them in
// their order, and practically always the shortest there is for up to sixty. The
// order in which the stops are given changes nothing; the tour starts at the lowest
// and goes on to the lower of the two beside it.
func (m Matrix) Best(stops []int32) (best []int32, length int) {
	best, _ = m.Shortest(slices.Sorted(slices.Values(stops)), bestStarts)
	length = m.refine(best)
	fromLowest(best)
	return best, length
}

// fromLowest makes a tour start at its lowest stop and go on to the lower of the two
// beside that.
func fromLowest(tour []int32) {
	if len(tour) < 3 {
		slices.Sort(tour)
		return
	}
	at := slices.Index(tour, slices.Min(tour))
	copy(tour, slices.Concat(tour[at:], tour[:at]))
	if tour[1] > tour[len(tour)-1] {
		slices.Reverse(tour[1:])
	}
}

// refine shortens a tour in place and returns its length. Where no step helps it
// goes on from a tour that a kick has changed a little (Martin, Otto and Felten,
// 1991), unless that leads to a longer one: by up to the mean way between two stops
// it may be longer at first, ever less as time goes by, so that ties and single
// detours do not hold it up (Kirkpatrick, Gelatt and Vecchi, 1983).
func (m Matrix) refine(tour []int32) int {
	n := len(tour)
	if n < fewestKicked {
		return m.Improve(tour)
	}
	s := newSearch(m, tour)
	for i := range tour {
		s.changed(int32(i))
	}
	s.settle()
	now, best := slices.Clone(s.tour), slices.Clone(s.tour)
	l := luck(1)
	over := 0 // by how much now is longer than best
	mean, total := m.Length(tour)/n, kicks(n)
	for left := total; left > 0; left-- {
		cost := s.kick(&l) - s.settle()
		if cost > 0 && over+cost > l.below(1+mean*left/total) {
			s.set(now)
			continue
		}
		copy(now, s.tour)
		if over += cost; over < 0 {
			over = 0
			copy(best, now)
		}
	}
	for i, stop := range best {
		best[i] = tour[stop]
	}
	copy(tour, best)
	return m.Length(tour)
}

// kicks returns how many kicks a tour of so many stops is given. Twenty for each stop
// find the shortest tour of a pod as good as always; of hundreds of stops it would be
// too long a search.
func kicks(stops int) int { return min(20*stops, 8_000) }
