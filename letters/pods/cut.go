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

// cutPlaced cuts buildings with a place: those of each part of the town between which
// people can walk by themselves, if they are enough for a pod.
func (s survey) cutPlaced(ids []int, size letters.PodSize, w Watch) [][]int {
	var members [][]int
	done, all := 0, s.weight(ids)
	for _, part := range s.parts(ids, size.Min) {
		total := s.weight(part)
		report := func(step, steps int) { w.report(done*steps+step*total, all*steps) }
		b := firstBounds(size, total)
		t := s.terrain(part, b)
		if s.mapped() {
			t.Order = t.walked()
		}
		first := len(members)
		for i, pod := range t.Divide(min(b.Clusters(total), len(part)), report, w.stopped) {
			for len(members) <= first+pod {
				members = append(members, nil)
			}
			members[first+pod] = append(members[first+pod], part[i])
		}
		done += total
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

// Watch follows work that takes a while. Its functions may be nil.
type Watch struct {
	// Progress gets how much is done; the units mean nothing. It is called from one
	// goroutine only.
	Progress func(done, total int)
	// Stopped reports whether the answer is no longer wanted. Several goroutines call it.
	// The work then
	// ends early with a valid answer that is not worth keeping.
	Stopped func() bool
}

func (w Watch) report(done, total int) {
	if w.Progress != nil {
		w.Progress(done, total)
	}
}

func (w Watch) stopped() bool { return w.Stopped != nil && w.Stopped() }
