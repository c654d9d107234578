package network

import (
	"cmp"
	"iter"
	"slices"

	"doorletters/letters/pods/plane"
)

// spread moves houses along the spines that their addresses show so that on each side of each block
// they stand in order of their numbers, from corner to corner: halfway between
// where their points lie and an even row. Lists give one point to many doors,
// and points in the middle of deep lots.
func (n *Network) spread(houses Houses) {
	side := func(i int) int { // 0 where it has none
		if n.spots[i].spine < 0 || n.spots[i].hung != Unhung {
			return 0
		}
		number := houses(i).Number
		if number <= 0 {
			return 0
		}
		return 1 + 2*int(n.spots[i].spine) + number%2
	}
	for side, ids := range grouped(len(n.spots), 1+2*len(n.spines), side) {
		if side == 0 {
			continue
		}
		slices.SortStableFunc(ids, func(a, b int) int { return cmp.Compare(houses(a).Number, houses(b).Number) })
		n.spreadSide(houses, n.spines[(side-1)/2].stops, ids)
	}
}

// grouped goes through the groups of things that count from 0, of which the function
// tells the group; each group's are in order.
func grouped(things, groups int, of func(int) int) iter.Seq2[int, []int] {
	end := make([]int32, groups+1) // at first the beginning of each
	for i := range things {
		end[of(i)+1]++
	}
	for g := range groups {
		end[g+1] += end[g]
	}
	all := make([]int, things)
	for i := range things {
		g := of(i)
		all[end[g]] = i
		end[g]++
	}
	return func(yield func(int, []int) bool) {
		from := int32(0)
		for g := range groups {
			to := end[g]
			if to > from && !yield(g, all[from:to:to]) {
				return
			}
			from = to
		}
	}
}

// spreadSide spreads one side of a spine, in order of numbers.
func (n *Network) spreadSide(houses Houses, stops []stop, ids []int) {
	alongs := make([]int, len(ids))
	for i, id := range ids {
		alongs[i] = int(n.spots[id].along)
	}
	falling, ordered := order(alongs)
	isotonic(alongs)
	next := func(along int) int { // the stop after a place
		i, _ := slices.BinarySearchFunc(stops, along, func(s stop, along int) int { return cmp.Compare(s.at, along) })
		return i
	}
	for from := 0; from < len(ids); {
		block := next(alongs[from])
		to := from + 1
		for to < len(ids) && next(alongs[to]) == block {
			to++
		}
		begin, end := alongs[from], alongs[to-1]
		if block > 0 {
			begin = stops[block-1].at
		}
		if block < len(stops) {
			end = stops[block].at
		}
		low, high := houses(ids[from]).Number, houses(ids[to-1]).Number
		for i := from; i < to; i++ {
			even := (begin + end) / 2
			if low < high {
				margin := (end - begin) / 25
				even = begin + margin + (end-begin-2*margin)*(houses(ids[i]).Number-low)/(high-low)
			}
			along := (alongs[i] + even) / 2
			spot := &n.spots[ids[i]]
			spot.along = int32(along)
			if falling || !ordered {
				continue // the numbers do not tell the place
			}
			h := houses(ids[i])
			spot.shift = int32(even - along)
			spot.far = plane.Distance(h.At, n.spines[spot.spine].At(even)) > farOff
		}
		from = to
	}
}

// isotonic makes numbers ascend by changing them as little as possible, by pooling
// those that descend (Ayer and others, 1955).
func isotonic(values []int) {
	type pool struct{ sum, count int }
	var pools []pool
	for _, v := range values {
		pools = append(pools, pool{v, 1})
		for len(pools) > 1 {
			a, b := pools[len(pools)-2], pools[len(pools)-1]
			if a.sum*b.count <= b.sum*a.count {
				break
			}
			pools = append(pools[:len(pools)-2], pool{a.sum + b.sum, a.count + b.count})
		}
	}
	i := 0
	for _, p := range pools {
		for range p.count {
			values[i] = p.sum / p.count
			i++
		}
	}
}
