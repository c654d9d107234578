package partition

import (
	"cmp"
	"slices"
)

// candidate is a way to split a pair, and what it costs if both clusters are walked
// in the order of the merged tour.
type candidate struct {
	first []bool
	cost  int
}

// shortlist keeps the best candidates, cheapest first, one of each cost.
type shortlist []candidate

func (l *shortlist) add(first []bool, cost int) {
	at, same := slices.BinarySearchFunc(*l, cost, func(c candidate, cost int) int { return cmp.Compare(c.cost, cost) })
	if same || at >= candidatesTried {
		return
	}
	*l = slices.Insert(*l, at, candidate{slices.Clone(first), cost})
	*l = (*l)[:min(len(*l), candidatesTried)]
}

// candidates returns the best splits into an arc of the merged tour and the rest,
// and into the two sides of a line at any of eight angles.
func (p *pair) candidates(merged []int32) shortlist {
	var l shortlist
	p.arcs(&l, merged)
	for _, angle := range [8][2]int{{4, 0}, {4, 2}, {3, 3}, {2, 4}, {0, 4}, {-2, 4}, {-3, 3}, {-4, 2}} {
		p.sweep(&l, merged, angle)
	}
	return l
}

func (p *pair) allowed(weight int) bool {
	b := p.t.Bounds
	rest := p.total - weight
	return b.Min <= weight && weight <= b.Max && b.Min <= rest && rest <= b.Max
}

func (p *pair) arcs(l *shortlist, merged []int32) {
	n := len(merged)
	whole := p.m.Length(merged)
	first := make([]bool, n)
	for i := range n {
		clear(first)
		begin, outside := merged[i], merged[(i+n-1)%n]
		weight, length, cuts := 0, 0, 0
		for count := 1; count < n; count++ {
			stop := merged[(i+count-1)%n]
			if count > 1 {
				length += p.m.Between(merged[(i+count-2)%n], stop)
			}
			cuts += p.moreSplits(first, stop)
			first[stop] = true
			weight += p.weight[stop]
			if weight > p.t.Bounds.Max {
				break
			}
			if !p.allowed(weight) {
				continue
			}
			next := merged[(i+count)%n]
			rest := whole - length - p.m.Between(outside, begin) - p.m.Between(stop, next) + p.m.Between(outside, next)
			l.add(first, p.estimate(length+p.m.Between(stop, begin), rest, weight, cuts))
		}
	}
}

// estimate returns the cost of a split whose tours have the given lengths.
func (p *pair) estimate(one, other, weight, cuts int) int {
	return tourCost(one) + tourCost(other) + cuts*p.t.SideCost +
		p.t.Bounds.Cost(weight) + p.t.Bounds.Cost(p.total-weight)
}

func (p *pair) sweep(l *shortlist, merged []int32, angle [2]int) {
	place := func(i int32) int {
		at := p.t.At[p.stops[i]]
		return at.X*angle[0] + at.Y*angle[1]
	}
	order := slices.Clone(merged)
	slices.SortFunc(order, func(a, b int32) int { return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b)) })
	first := make([]bool, len(merged))
	weight, cuts := 0, 0
	for _, stop := range order[:len(order)-1] {
		cuts += p.moreSplits(first, stop)
		first[stop] = true
		weight += p.weight[stop]
		if weight > p.t.Bounds.Max {
			break
		}
		if p.allowed(weight) {
			one, other := p.shortcut(merged, first)
			l.add(first, p.estimate(one, other, weight, cuts))
		}
	}
}

// shortcut returns the lengths of both clusters' tours in the order of the merged
// tour.
func (p *pair) shortcut(merged []int32, first []bool) (one, other int) {
	begin, last, length := [2]int32{-1, -1}, [2]int32{}, [2]int{}
	for _, stop := range merged {
		in := half(first, stop)
		if begin[in] < 0 {
			begin[in] = stop
		} else {
			length[in] += p.m.Between(last[in], stop)
		}
		last[in] = stop
	}
	for half := range length {
		if begin[half] >= 0 {
			length[half] += p.m.Between(last[half], begin[half])
		}
	}
	return length[0], length[1]
}
