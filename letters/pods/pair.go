package pods

import (
	"cmp"
	"doorletters/letters/pods/tour"
	"slices"
)

// pair is two pods while they are split anew. Its stops have indices of its own.
type pair struct {
	g      *terrain
	m      tour.Matrix
	stops  []int32 // indices of the terrain
	weight []int
	total  int
	before []int32 // neighbours on a side of a street, -1 if not in the pair
	after  []int32
}

// split says which stops of a pair are in its first pod, with the tour of each.
type split struct {
	first   []bool
	tours   [2][]int32
	lengths [2]int
	weights [2]int
	cost    int
}

const (
	// candidatesTried is how many of the best candidates have their tours worked out.
	candidatesTried = 5
	// splitsDescended is how many of the best splits are made better step by step.
	splitsDescended = 3
	// firstStops is how many first stops a tour is tried from.
	firstStops = 2
)

// resplit splits two pods better; it gives empty clusters where it cannot.
func (g *terrain) resplit(s *scratch, a, b cluster) [2]cluster {
	if len(a.tour)+len(b.tour) < 2 {
		return [2]cluster{}
	}
	p := g.pair(s, a, b)
	now := split{
		first:   make([]bool, len(p.stops)),
		lengths: [2]int{a.length, b.length},
		weights: [2]int{a.weight, b.weight},
	}
	for i := range p.stops {
		side := 0
		if i >= len(a.tour) {
			side = 1
		}
		now.first[i] = side == 0
		now.tours[side] = append(now.tours[side], int32(i))
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
	for side := range clusters {
		stops := make([]int32, len(best.tours[side]))
		for i, l := range best.tours[side] {
			stops[i] = p.stops[l]
		}
		clusters[side] = cluster{stops, best.lengths[side], best.weights[side]}
	}
	return clusters
}

func (g *terrain) pair(s *scratch, a, b cluster) *pair {
	stops := slices.Concat(a.tour, b.tour)
	p := &pair{
		g: g, stops: stops, total: a.weight + b.weight,
		weight: make([]int, len(stops)), before: make([]int32, len(stops)), after: make([]int32, len(stops)),
	}
	p.m = g.matrix(stops, s.way)
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
		p.weight[i] = g.weight[stop]
		p.before[i], p.after[i] = in(g.before[stop]), in(g.after[stop])
	}
	for _, stop := range stops {
		s.local[stop] = -1
	}
	return p
}

// merged is a tour of both pods, found without looking at how they are split
// now, so that it suggests other splits.
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
		side := 1
		if first[stop] {
			side = 0
		}
		s.tours[side] = append(s.tours[side], stop)
		s.weights[side] += p.weight[stop]
	}
	for side := range s.tours {
		s.lengths[side] = p.m.Improve(s.tours[side])
		anew, length := p.m.Shortest(slices.Sorted(slices.Values(s.tours[side])), firstStops)
		if length < s.lengths[side] {
			s.tours[side], s.lengths[side] = anew, length
		}
	}
	s.cost = p.cost(s)
	return s
}

func (p *pair) cost(s split) int {
	cost := p.cutFaces(s.first) * faceCost
	for side := range s.tours {
		cost += tourCost(s.lengths[side]) + p.g.bounds.cost(s.weights[side])
	}
	return cost
}

// cutFaces counts the neighbours on a side of a street that a split parts.
func (p *pair) cutFaces(first []bool) (cuts int) {
	for i, j := range p.after {
		if j >= 0 && first[i] != first[j] {
			cuts++
		}
	}
	return cuts
}

// partings is by how many more neighbours on its side of the street the stop is
// parted when it changes pods.
func (p *pair) partings(first []bool, stop int32) (more int) {
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
