package network

import (
	"cmp"
	"slices"
)

// spread moves houses along their spines so that on each side of each block
// they stand in order of their numbers, from corner to corner: halfway between
// where their points lie and an even row. Lists give one point to many doors,
// and points in the middle of deep lots.
func (n *Network) spread(houses []House) {
	sides := map[[2]int][]int{}
	for i, s := range n.spots {
		if s.spine >= 0 && houses[i].Number > 0 {
			side := [2]int{s.spine, houses[i].Number % 2}
			sides[side] = append(sides[side], i)
		}
	}
	for side, ids := range sides {
		slices.SortStableFunc(ids, func(a, b int) int { return cmp.Compare(houses[a].Number, houses[b].Number) })
		n.spreadSide(houses, n.spines[side[0]].stops, ids)
	}
}

// spreadSide spreads one side of a spine, in order of numbers.
func (n *Network) spreadSide(houses []House, stops []stop, ids []int) {
	alongs := make([]int, len(ids))
	for i, id := range ids {
		alongs[i] = n.spots[id].along
	}
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
		low, high := houses[ids[from]].Number, houses[ids[to-1]].Number
		for i := from; i < to; i++ {
			even := (begin + end) / 2
			if low < high {
				margin := (end - begin) / 25
				even = begin + margin + (end-begin-2*margin)*(houses[ids[i]].Number-low)/(high-low)
			}
			n.spots[ids[i]].along = (alongs[i] + even) / 2
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
