package pods

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// Division is households in groups that are to be pods.
type Division struct {
	// Pods have neither IDs nor walk order yet; neighbours are near each other.
	Pods [][]letters.Household
	// Unplaced could not be given to any: nothing says where they are.
	Unplaced []letters.Household
	// Problems are notes on coordinates that were not taken as they stand.
	Problems []letters.Problem
}

// Cut divides households into pods of a size, whatever pods they had: whole
// buildings, short ways, sides of a block together. Where most of the
// households have no place, it cuts by area, street and number instead. A
// building with more households than a pod may have is cut between its floors
// or units, into pods of its own.
//
// Where the bounds allow, pods keep a tenth of room for doors that come later.
func Cut(households []letters.Household, size letters.PodSize, w Watch) Division {
	doors := newDoors(households)
	for i := range doors {
		doors[i].Pod = ""
	}
	t := newSurvey(newTown(doors, nil))
	groups, unplaced := t.cut(t.wantedBuildings(), size, w)
	division := Division{Problems: t.problems(), Unplaced: t.households(unplaced)}
	for _, g := range groups {
		division.Pods = append(division.Pods, t.households(g))
	}
	return division
}

func (t *town) households(doors []int) []letters.Household {
	var households []letters.Household
	for _, i := range doors {
		households = append(households, t.doors[i].household())
	}
	return households
}

// cut divides some buildings into groups of doors.
func (s survey) cut(ids []int, size letters.PodSize, w Watch) (groups [][]int, unplaced []int) {
	var placed, blind []int
	located := s.mostlyLocated()
	for _, i := range ids {
		b := s.buildings[i]
		switch {
		case b.weight > firstBounds(size, b.weight).max:
			groups = append(groups, s.pieces(b, size)...)
		case located && b.located:
			placed = append(placed, i)
		default:
			blind = append(blind, i)
		}
	}
	if len(placed) > 0 {
		groups = append(groups, s.cutPlaced(placed, size, w)...)
	}
	if !located {
		return append(groups, s.cutBlind(blind, size)...), nil
	}
	// Streets of which nothing is known are pods of their own, or nobody's.
	streets := map[int][]int{}
	for _, i := range blind {
		streets[s.buildings[i].block] = append(streets[s.buildings[i].block], i)
	}
	for block := range s.blocks {
		if street := streets[block]; s.weight(street) >= size.Min && len(street) > 0 {
			groups = append(groups, s.cutBlind(street, size)...)
		} else {
			unplaced = append(unplaced, s.counted(street)...)
		}
	}
	return groups, unplaced
}

// firstBounds leave a tenth of room below the greatest size, unless so many
// households cannot be cut so.
func firstBounds(size letters.PodSize, households int) bounds {
	b := bounds{min: max(1, size.Min), max: size.Max - size.Max/10}
	b.target = (b.min + size.Max) / 2
	if b.max < b.target || b.max < b.min {
		b.max = size.Max
		return b
	}
	if k := b.pods(households); k*b.min > households {
		b.max = size.Max
	}
	return b
}

func (s survey) cutPlaced(ids []int, size letters.PodSize, w Watch) [][]int {
	total := s.weight(ids)
	b := firstBounds(size, total)
	g := s.terrain(ids, b)
	k := min(b.pods(total), len(ids))
	all := make([]int, len(ids))
	for i := range all {
		all[i] = i
	}
	order := plane.AlongHilbert(g.at, all)
	of := make([]int, len(ids))
	done, pod := 0, 0
	for _, i := range order {
		if pod < k-1 && (2*done+g.weight[i])*k > 2*total*(pod+1) {
			pod++
		}
		of[i] = pod
		done += g.weight[i]
	}
	g.search(of, k, w)
	members := make([][]int, k)
	for i, pod := range of {
		members[pod] = append(members[pod], ids[i])
	}
	return s.inOrder(members)
}

// inOrder gives the doors of groups of buildings, groups along a Hilbert curve,
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
