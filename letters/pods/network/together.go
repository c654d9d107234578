package network

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// putTogether returns parts of a town between which nobody can walk as one: the large ones
// after each other, and each small one behind the house that it is nearest to, for it may
// have to share a pod with that.
func putTogether(parts [][]int32, at func(house int32) plane.Point) (order []int32) {
	const large = 60 // houses, which are enough for a pod
	var small [][]int32
	for _, part := range parts {
		if len(part) >= large {
			order = append(order, part...)
		} else if len(part) > 0 {
			small = append(small, part)
		}
	}
	if len(order) == 0 {
		return slices.Concat(small...)
	}
	points, ids := make([]plane.Point, len(order)), make([]int, len(order))
	for i, house := range order {
		points[i], ids[i] = at(house), i
	}
	tree, behind := plane.NewTree(points, ids), map[int][]int32{}
	for _, part := range small {
		nearest := tree.Nearest(at(part[0]), 1, -1)[0].ID
		behind[nearest] = append(behind[nearest], part...)
	}
	whole := make([]int32, 0, len(order))
	for i, house := range order {
		whole = append(append(whole, house), behind[i]...)
	}
	return whole
}
