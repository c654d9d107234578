package partition

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/tour"
)

// pair is two clusters while they are divided anew. Its stops have indices of its
// own.
type pair struct {
	t      *Terrain
	m      tour.Matrix
	stops  []int32 // indices of the terrain
	weight []int
	total  int
	before []int32 // neighbours on a side of a street, -1 if not in the pair
	after  []int32
}

// split says which stops of a pair are in its first cluster, with the tour of
// each of the two.
type split struct {
	first   []bool
	tours   [2][]int32
	lengths [2]int
	weights [2]int
	cost    int
}

// half is which of the two clusters of a split a stop is in.
func half(first []bool, stop int32) int {
	if first[stop] {
		return 0
	}
	return 1
}

const (
	// candidatesTried is how many of the best candidates have their tours worked out.
	candidatesTried = 5
	// splitsDescended is how many of the best splits are made better step by step.
	splitsDescended = 3
	// firstStops is how many first stops a tour is tried from.
	firstStops = 2
)

// redivide divides two clusters better; it returns empty ones where it cannot.
func (t *Terrain) redivide(s *scratch, a, b cluster) [2]cluster {
	if len(a.tour)+len(b.tour) < 2 {
		return [2]cluster{}
	}
	p := t.pair(s, a, b)
	now := split{
		first:   make([]bool, len(p.stops)),
		lengths: [2]int{a.length, b.length},
		weights: [2]int{a.weight, b.weight},
	}
	for i := range p.stops {
		now.first[i] = i < len(a.tour)
		in := half(now.first, int32(i))
		now.tours[in] = append(now.tours[in], int32(i))
	}
	now.cost = p.cost(now)
	merged := p.merged()
	splits := []split{now}
	for _, c := range p.candidates(merged) {
		if s := p.walked(c.first, merged); s.cost < now.cost+now.cost/20 {
			splits = append(splits, s)
		}
	}
	slices.SortStableFunc(splits, func(a, b split) int { return cmp.Compare(a.cost, b.cost) })
	best := now
	for _, s := range splits[:min(splitsDescended, len(splits))] {
		if s = p.descend(s); s.cost < best.cost {
			best = s
		}
	}
	if best.cost >= now.cost || len(best.tours[0]) == 0 || len(best.tours[1]) == 0 {
		return [2]cluster{}
	}
	var clusters [2]cluster
	for half := range clusters {
		stops := make([]int32, len(best.tours[half]))
		for i, l := range best.tours[half] {
			stops[i] = p.stops[l]
		}
		clusters[half] = cluster{stops, best.lengths[half], best.weights[half]}
	}
	return clusters
}

func (t *Terrain) pair(s *scratch, a, b cluster) *pair {
	stops := slices.Concat(a.tour, b.tour)
	p := &pair{
		t: t, stops: stops, total: a.weight + b.weight,
		weight: make([]int, len(stops)), before: make([]int32, len(stops)), after: make([]int32, len(stops)),
	}
	p.m = t.Matrix(stops, s.way)
	s.way = p.m.Way
	for i, stop := range stops {
		s.local[stop] = int32(i)
	}
	in := func(stop int) int32 {
		if stop < 0 {
			return -1
		}
		return s.local[stop]
	}
	for i, stop := range stops {
		p.weight[i] = t.Weight[stop]
		p.before[i], p.after[i] = in(t.Before[stop]), in(t.After[stop])
	}
	for _, stop := range stops {
		s.local[stop] = -1
	}
	return p
}

// merged returns a tour of both clusters, found without looking at how they are
// split now, so that it suggests other splits.
func (p *pair) merged() []int32 {
	all := make([]int32, len(p.stops))
	for i := range all {
		all[i] = int32(i)
	}
	order, _ := p.m.Shortest(all, firstStops)
	return order
}

// walked works out the tours of a split: each as the merged tour passes its
// stops, or from anew where that is shorter.
func (p *pair) walked(first []bool, merged []int32) split {
	s := split{first: first}
	for _, stop := range merged {
		in := half(first, stop)
		s.tours[in] = append(s.tours[in], stop)
		s.weights[in] += p.weight[stop]
	}
	for half := range s.tours {
		s.lengths[half] = p.m.Improve(s.tours[half])
		anew, length := p.m.Shortest(slices.Sorted(slices.Values(s.tours[half])), firstStops)
		if length < s.lengths[half] {
			s.tours[half], s.lengths[half] = anew, length
		}
	}
	s.cost = p.cost(s)
	return s
}

func (p *pair) cost(s split) int {
	cost := p.splitSides(s.first) * p.t.SideCost
	for half := range s.tours {
		cost += tourCost(s.lengths[half]) + p.t.Bounds.Cost(s.weights[half])
	}
	return cost
}

// splitSides counts the neighbours on a side of a street that are in different
// clusters.
func (p *pair) splitSides(first []bool) (cuts int) {
	for i, j := range p.after {
		if j >= 0 && first[i] != first[j] {
			cuts++
		}
	}
	return cuts
}

// moreSplits returns by how much splitSides grows when a stop changes clusters.
func (p *pair) moreSplits(first []bool, stop int32) (more int) {
	for _, j := range []int32{p.before[stop], p.after[stop]} {
		switch {
		case j < 0:
		case first[j] == first[stop]:
			more++
		default:
			more--
		}
	}
	return more
}
