package network

import (
	"cmp"
	"slices"
)

// joinPoints makes a node where spines share a point, and at each end of one. It returns
// how many are shared.
func (n *Network) joinPoints() (shared int) {
	c := newCorners()
	for i := range n.spines {
		s := &n.spines[i]
		for k, segment := range s.Segments() {
			c.add(segment.A, corner{i, segment.From, k == 0})
			if segment.To == s.Length() {
				c.add(segment.B, corner{i, segment.To, true})
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
type crossed struct{ one, along, two, other int }

// joinCrossings ties the end of a spine to another that it touches, and makes nodes where
// spines cross without a common point. Where nearly all that meet share points, as they do
// on most maps, those that do not pass over each other: then it makes none.
func (n *Network) joinCrossings(shared int) {
	const mostly = 20
	var crossings []crossed
	n.eachPair(func(a, b piece) {
		n.touch(a, b)
		n.touch(b, a)
		if one, two := &n.spines[a.spine], &n.spines[b.spine]; !one.apart && !two.apart {
			if along, other, ok := a.Meet(b.Segment); ok && !one.meets(two, along, other) {
				crossings = append(crossings, crossed{a.spine, along, b.spine, other})
			}
		}
	})
	// Pairs come several times, the more often the longer they run beside each other.
	slices.SortFunc(crossings, func(x, y crossed) int {
		return cmp.Or(cmp.Compare(x.one, y.one), cmp.Compare(x.along, y.along), cmp.Compare(x.two, y.two), cmp.Compare(x.other, y.other))
	})
	crossings = slices.Compact(crossings)
	if len(crossings)*mostly < shared {
		return
	}
	for _, c := range crossings {
		if !n.spines[c.one].meets(&n.spines[c.two], c.along, c.other) {
			n.node(c.one, c.along, c.two, c.other)
		}
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

// touch ties an end of the spine of one piece to another piece that it lies on.
func (n *Network) touch(a, b piece) {
	one, two := &n.spines[a.spine], &n.spines[b.spine]
	if two.apart {
		return
	}
	for _, end := range one.ends() {
		if end != a.From && end != a.To {
			continue
		}
		along, off := b.Project(one.At(end))
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
