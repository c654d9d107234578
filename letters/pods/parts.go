package pods

import "doorletters/letters/pods/plane"

// parts returns some buildings by the part of the town that they are in, as the streets of
// a map tell. The parts with fewer households than that are with the one that is nearest to
// one of their buildings.
func (s survey) parts(ids []int, least int) [][]int {
	if !s.mapped() {
		return [][]int{ids}
	}
	index := map[int]int{}
	var all [][]int
	for _, id := range ids {
		p := s.streets().Part(id)
		at, known := index[p]
		if !known || p < 0 {
			at = len(all)
			index[p], all = at, append(all, nil)
		}
		all[at] = append(all[at], id)
	}
	of, at := map[int]int{}, make([]plane.Point, len(s.buildings))
	var large, small [][]int
	var placed []int
	for _, id := range ids {
		at[id] = s.buildings[id].at
	}
	for _, part := range all {
		if s.weight(part) < least {
			small = append(small, part)
			continue
		}
		for _, id := range part {
			of[id] = len(large)
		}
		placed, large = append(placed, part...), append(large, part)
	}
	if len(large) == 0 {
		return [][]int{ids}
	}
	tree := plane.NewTree(at, placed)
	for _, part := range small {
		best := plane.Neighbour{Away: -1}
		for _, id := range part {
			if near := tree.Nearest(at[id], 1, -1)[0]; best.Away < 0 || near.Away < best.Away {
				best = near
			}
		}
		large[of[best.ID]] = append(large[of[best.ID]], part...)
	}
	return large
}
