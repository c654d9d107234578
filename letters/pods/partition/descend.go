package partition

import (
	"cmp"
	"slices"
)

// exchange takes a stop to the other cluster, and another one back unless that is
// -1.
type exchange struct {
	gain     int // what it is expected to save
	one, two int32
}

const (
	exchangesTried = 8
	maxExchanges   = 30
	// maxDetour is the detour above which a stop is not exchanged for another.
	maxDetour = 1500
)

// descend makes a split cheaper by moving single stops and exchanging two, as
// long as one of the most promising of these really helps.
func (p *pair) descend(s split) split {
	for range maxExchanges {
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
	for half := range s.tours {
		p.detours(s.tours[half], s.tours[1-half], removed, inserted)
	}
	base := p.estimate(s.lengths[0], s.lengths[1], s.weights[0], 0)
	var moves []exchange
	consider := func(one, two int32) {
		from := half(s.first, one)
		lengths, weight := s.lengths, s.weights[from]-p.weight[one]
		lengths[from] -= removed[one]
		lengths[1-from] += inserted[one]
		split := p.moreSplits(s.first, one)
		if two >= 0 {
			lengths[1-from] -= removed[two]
			lengths[from] += inserted[two]
			weight += p.weight[two]
			split += p.moreSplits(s.first, two)
		}
		if gain := base - p.estimate(lengths[0], lengths[1], weight, split); gain > 0 {
			moves = append(moves, exchange{gain, one, two})
		}
	}
	for i := range p.stops {
		consider(int32(i), -1)
	}
	for _, one := range s.tours[0] {
		if inserted[one]-removed[one] > maxDetour {
			continue
		}
		for _, two := range s.tours[1] {
			if inserted[two]-removed[two] <= maxDetour {
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
	for half := range s.tours {
		next.tours[half] = slices.Clone(s.tours[half])
	}
	for _, stop := range []int32{x.one, x.two} {
		if stop < 0 {
			continue
		}
		from := half(s.first, stop)
		next.first[stop] = !s.first[stop]
		next.weights[from] -= p.weight[stop]
		next.weights[1-from] += p.weight[stop]
		at := slices.Index(next.tours[from], stop)
		next.tours[from] = slices.Delete(next.tours[from], at, at+1)
		to, _ := p.m.Insertion(next.tours[1-from], stop)
		next.tours[1-from] = slices.Insert(next.tours[1-from], to, stop)
	}
	for half := range next.tours {
		next.lengths[half] = p.m.Improve(next.tours[half])
	}
	next.cost = p.cost(next)
	return next
}
