package pods

import (
	"cmp"
	"slices"
)

// exchange takes a stop to the other pod, and another one back unless that is -1.
type exchange struct {
	gain     int // what it is expected to save
	one, two int32
}

const (
	exchangesTried = 8
	mostExchanges  = 30
	// hopeless is the detour above which a stop is not exchanged for another.
	hopeless = 1500
)

// descend makes a split cheaper by moving single stops and exchanging two, as
// long as one of the most promising of these really helps.
func (p *pair) descend(s split) split {
	for range mostExchanges {
		better := false
		moves := p.exchanges(s)
		for _, x := range moves[:min(exchangesTried, len(moves))] {
			if next := p.exchanged(s, x); next.cost < s.cost {
				s, better = next, true
				break
			}
		}
		if !better {
			break
		}
	}
	return s
}

// exchanges lists what is expected to help, the best first.
func (p *pair) exchanges(s split) []exchange {
	n := len(p.stops)
	removed, inserted := make([]int, n), make([]int, n) // what is saved without it, what it costs over there
	for side := range s.tours {
		p.detours(s.tours[side], s.tours[1-side], removed, inserted)
	}
	base := p.cheaply(s.lengths[0], s.lengths[1], s.weights[0], 0)
	var moves []exchange
	consider := func(one, two int32) {
		side := 1
		if s.first[one] {
			side = 0
		}
		lengths, weight := s.lengths, s.weights[side]-p.weight[one]
		lengths[side] -= removed[one]
		lengths[1-side] += inserted[one]
		parted := p.partings(s.first, one)
		if two >= 0 {
			lengths[1-side] -= removed[two]
			lengths[side] += inserted[two]
			weight += p.weight[two]
			parted += p.partings(s.first, two)
		}
		if gain := base - p.cheaply(lengths[0], lengths[1], weight, parted); gain > 0 {
			moves = append(moves, exchange{gain, one, two})
		}
	}
	for i := range p.stops {
		consider(int32(i), -1)
	}
	for _, one := range s.tours[0] {
		if inserted[one]-removed[one] > hopeless {
			continue
		}
		for _, two := range s.tours[1] {
			if inserted[two]-removed[two] <= hopeless {
				consider(one, two)
			}
		}
	}
	slices.SortFunc(moves, func(a, b exchange) int {
		return cmp.Or(cmp.Compare(b.gain, a.gain), cmp.Compare(a.one, b.one), cmp.Compare(a.two, b.two))
	})
	return moves
}

// detours fills in what a tour saves without each of its stops, and what these
// cost in the other tour.
func (p *pair) detours(tour, other []int32, removed, inserted []int) {
	n := len(tour)
	for i, stop := range tour {
		row := p.m.From(stop)
		before, after := tour[(i+n-1)%n], tour[(i+1)%n]
		removed[stop] = int(row[before]) + int(row[after]) - p.m.Between(before, after)
		_, inserted[stop] = p.m.Insertion(other, stop)
	}
}

// exchanged carries an exchange out and improves both tours.
func (p *pair) exchanged(s split, x exchange) split {
	next := split{first: slices.Clone(s.first), weights: s.weights}
	for side := range s.tours {
		next.tours[side] = slices.Clone(s.tours[side])
	}
	for _, stop := range []int32{x.one, x.two} {
		if stop < 0 {
			continue
		}
		side := 1
		if s.first[stop] {
			side = 0
		}
		next.first[stop] = !s.first[stop]
		next.weights[side] -= p.weight[stop]
		next.weights[1-side] += p.weight[stop]
		at := slices.Index(next.tours[side], stop)
		next.tours[side] = slices.Delete(next.tours[side], at, at+1)
		to, _ := p.m.Insertion(next.tours[1-side], stop)
		next.tours[1-side] = slices.Insert(next.tours[1-side], to, stop)
	}
	for side := range next.tours {
		next.lengths[side] = p.m.Improve(next.tours[side])
	}
	next.cost = p.cost(next)
	return next
}
