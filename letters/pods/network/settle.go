package network

import (
	"math"

	"doorletters/letters/pods/plane"
)

// manySpines is from how many parts on a street is looked through by a tree. Lists
// whose coordinates are scattered have a part for each house.
const manySpines = 16

// settle puts the houses of a street that hang on no street of the map on the nearest of its spines, those from
// first on; of two as near, on the first.
func (n *Network) settle(street []house, first int) {
	spines := n.spines[first:]
	nearest := func(p plane.Point) (spine, along int) { return nearestSpine(spines, p) }
	if len(spines) >= manySpines {
		nearest = nearestOfMany(spines)
	}
	for _, h := range street {
		if n.spots[h.id].hung != Unhung {
			continue
		}
		s := offStreet
		s.odd = h.Number%2 == 1
		if h.Located && len(spines) > 0 {
			spine, along := nearest(h.At)
			s.spine, s.along = int32(first+spine), int32(along)
		}
		n.spots[h.id] = s
	}
}

func nearestSpine(spines []spine, p plane.Point) (nearest, along int) {
	least := math.MaxInt
	for i := range spines {
		if a, off := spines[i].Project(p); off < least {
			nearest, along, least = i, a, off
		}
	}
	return nearest, along
}

// nearestOfMany does what nearestSpine does with one tree of all segments.
func nearestOfMany(spines []spine) func(plane.Point) (nearest, along int) {
	var segments []plane.Segment
	var of []int // the spine of each
	for i, s := range spines {
		// A line begins at its first point, and may be no longer than that.
		own := append([]plane.Segment{{A: s.Points[0], B: s.Points[0]}}, s.Segments()...)
		for _, segment := range own {
			segments, of = append(segments, segment), append(of, i)
		}
	}
	tree := plane.NewSegmentTree(segments)
	return func(p plane.Point) (nearest, along int) {
		segment, along, _ := tree.Nearest(p)
		return of[segment], along
	}
}
