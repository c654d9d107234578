package network

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// joinPoints makes a node where spines share a point, and at each end of one. It returns
// how many are shared.
func (n *Network) joinPoints() (shared int) {
	c := newCorners()
	for i := range n.spines {
		s := &n.spines[i]
		for k, segment := range s.Segments() {
			c.add(segment.A, corner{line: i, along: segment.From, end: k == 0})
			if segment.To == s.Length() {
				c.add(segment.B, corner{line: i, along: segment.To, end: true, last: true})
			}
		}
	}
	for _, group := range c.groups {
		end, several := false, false
		for _, of := range group {
			end, several = end || of.end, several || of.line != group[0].line
		}
		if several {
			shared++
		}
		if !end && !several {
			continue
		}
		node := n.newNode()
		for _, of := range group {
			n.spines[of.line].stops = append(n.spines[of.line].stops, stop{of.along, node})
		}
	}
	return shared
}

// newNode makes a node without ways, and returns it.
func (n *Network) newNode() int {
	n.edges = append(n.edges, nil)
	return len(n.edges) - 1
}

// crossed is where two spines of a map cross that share no point there.
type crossed struct {
	one, along, two, other int
	at                     plane.Point
}

// joinCrossings ties the end of a spine to another that it touches, and makes nodes where
// spines cross without a common point. Where nearly all that meet share points, as they do
// on most maps, those that do not pass over each other: then it makes none.
func (n *Network) joinCrossings(shared int) {
	const mostly = 20
	var crossings []crossed
	n.eachPair(func(a, b piece, in plane.Point) {
		n.touch(a, b, in)
		n.touch(b, a, in)
		if one, two := &n.spines[a.spine], &n.spines[b.spine]; !one.apart && !two.apart {
			along, other, ok := a.Meet(b.Segment)
			at := plane.Partway(a.A, a.B, along-a.From, max(1, a.To-a.From))
			if ok && square(at, squareSide) == in { // and in no other square
				crossings = append(crossings, crossed{a.spine, along, b.spine, other, at})
			}
		}
	})
	c := newCorners()
	for _, x := range crossings {
		if one, two := &n.spines[x.one], &n.spines[x.two]; !one.meets(two, x.along, x.other) {
			at := c.add(x.at, corner{line: x.one, along: x.along})
			c.groups[at] = append(c.groups[at], corner{line: x.two, along: x.other})
		}
	}
	if len(c.groups)*mostly < shared {
		return
	}
	for _, group := range c.groups {
		n.joinAt(group)
	}
}

// joinAt makes a node where spines cross, those that cross several others there once.
func (n *Network) joinAt(group []corner) {
	slices.SortFunc(group, func(a, b corner) int { return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.along, b.along)) })
	node := n.newNode()
	for i, of := range group {
		if i > 0 && of.line == group[i-1].line && of.along-group[i-1].along <= 2*snapped {
			continue
		}
		n.spines[of.line].stops = append(n.spines[of.line].stops, stop{of.along, node})
	}
}

// meets reports whether two spines have a node in common near places along them.
func (s *spine) meets(o *spine, along, other int) bool {
	const near = 2 * snapped
	for _, x := range s.stops {
		if x.at < along-near || x.at > along+near {
			continue
		}
		for _, y := range o.stops {
			if x.node == y.node && y.at >= other-near && y.at <= other+near {
				return true
			}
		}
	}
	return false
}

// touch ties an end of the spine of one piece that is in a square to another piece that it
// lies on.
func (n *Network) touch(a, b piece, in plane.Point) {
	one, two := &n.spines[a.spine], &n.spines[b.spine]
	if two.apart {
		return
	}
	for _, end := range one.ends() {
		at := a.A
		if end == a.To {
			at = a.B
		}
		if end != a.From && end != a.To || square(at, squareSide) != in {
			continue
		}
		along, off := b.Project(at)
		if off > snapped || one.meets(two, end, along) {
			continue
		}
		for _, s := range one.stops {
			if s.at == end {
				two.stops = append(two.stops, stop{along, s.node})
				break
			}
		}
	}
}
