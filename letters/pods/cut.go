package pods

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/partition"
	"doorletters/letters/pods/plane"
)

// cut divides some buildings into groups of doors that are to be pods: whole
// buildings, short ways, sides of a block together. Where most of the households
// have no place, it goes by area, street and number instead. A building with more
// households than a pod may have is cut between its floors or units, into pods of
// its own. It also returns the doors of which nothing says where they are.
//
// Where the bounds allow, pods keep a tenth of room for doors that come later.
func (s survey) cut(ids []int, size letters.PodSize, w Watch) (groups [][]int, unplaced []int) {
	var placed, unlocated []int
	located := s.mostlyLocated()
	for _, i := range ids {
		b := s.buildings[i]
		switch {
		case b.weight > firstBounds(size, b.weight).Max:
			groups = append(groups, s.pieces(b, size)...)
		case located && b.located:
			placed = append(placed, i)
		default:
			unlocated = append(unlocated, i)
		}
	}
	if len(placed) > 0 {
		groups = append(groups, s.cutPlaced(placed, size, w)...)
	}
	if !located {
		return append(groups, s.cutWithoutCoordinates(unlocated, size)...), nil
	}
	// Streets of which nothing is known are pods of their own, or nobody's.
	streets := map[int][]int{}
	for _, i := range unlocated {
		streets[s.buildings[i].block] = append(streets[s.buildings[i].block], i)
	}
	for block := range s.blocks {
		if street := streets[block]; s.weight(street) >= size.Min && len(street) > 0 {
			groups = append(groups, s.cutWithoutCoordinates(street, size)...)
		} else {
			unplaced = append(unplaced, s.counted(street)...)
		}
	}
	return groups, unplaced
}

// firstBounds leave a tenth of room below the greatest size, unless so many
// households cannot be cut so.
func firstBounds(size letters.PodSize, households int) partition.Bounds {
	b := partition.Bounds{Min: max(1, size.Min), Max: size.Max - size.Max/10}
	b.Target = (b.Min + size.Max) / 2
	if b.Max < b.Target || b.Max < b.Min {
		b.Max = size.Max
		return b
	}
	if k := b.Clusters(households); k*b.Min > households {
		b.Max = size.Max
	}
	return b
}

func (s survey) cutPlaced(ids []int, size letters.PodSize, w Watch) [][]int {
	total := s.weight(ids)
	b := firstBounds(size, total)
	t := s.terrain(ids, b)
	if s.mapped() {
		t.Order = t.walked()
	}
	var members [][]int
	for i, pod := range t.Divide(min(b.Clusters(total), len(ids)), w.report, w.stopped) {
		members = append(members, make([][]int, max(0, pod+1-len(members)))...)
		members[pod] = append(members[pod], ids[i])
	}
	return s.inOrder(members)
}

// inOrder returns the doors of groups of buildings, groups along a Hilbert curve,
// so that pods with neighbouring numbers are neighbours.
func (t *town) inOrder(members [][]int) (groups [][]int) {
	members = slices.DeleteFunc(members, func(ids []int) bool { return len(ids) == 0 })
	middle := make([]plane.Point, len(members))
	all := make([]int, len(members))
	for i, ids := range members {
		all[i] = i
		for _, id := range ids {
			middle[i].X += t.buildings[id].at.X
			middle[i].Y += t.buildings[id].at.Y
		}
		middle[i].X /= len(ids)
		middle[i].Y /= len(ids)
	}
	for _, i := range plane.AlongHilbert(middle, all) {
		groups = append(groups, t.counted(members[i]))
	}
	return groups
}
