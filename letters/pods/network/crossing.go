package network

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// meeting is a possible crossing.
type meeting struct {
	one, along, two, other int
	beyond                 [2]bool // beyond the last house of the one, of the other
}

// cross finds where spines meet. Beyond its last house a street goes as far as
// the first other street that has houses there.
func (n *Network) cross() {
	var meetings []meeting
	n.eachPair(func(s, o piece, _ plane.Point) {
		if one, two := &n.spines[s.spine], &n.spines[o.spine]; one.drawn && two.drawn || one.apart || two.apart {
			return // the map says where these meet
		}
		if along, other, ok := s.Meet(o.Segment); ok {
			meetings = append(meetings, meeting{s.spine, along, o.spine, other, [2]bool{s.beyond, o.beyond}})
		}
	})
	slices.SortFunc(meetings, func(x, y meeting) int {
		return cmp.Or(cmp.Compare(x.one, y.one), cmp.Compare(x.two, y.two), cmp.Compare(x.along, y.along), cmp.Compare(x.other, y.other))
	})
	tooFar := n.tooFarOut(meetings)
	const sameCrossing = 200
	last := meeting{one: -1}
	for _, m := range meetings {
		if m.beyond[0] && tooFar(m.one, m.along) || m.beyond[1] && tooFar(m.two, m.other) {
			continue
		}
		if m.one == last.one && m.two == last.two && m.along-last.along < sameCrossing {
			continue
		}
		n.node(m.one, m.along, m.two, m.other)
		last = m
	}
}

// tooFarOut returns a function that reports whether a place beyond the end of a
// spine lies past the first street there by more than 40 m.
func (n *Network) tooFarOut(meetings []meeting) func(spine, along int) bool {
	const slack = 400
	type end struct {
		spine int
		far   bool
	}
	past := func(spine, along int) int { return max(-along, along-n.spines[spine].Length()) }
	first := map[end]int{}
	for _, m := range meetings {
		for i, beyond := range m.beyond {
			spine, along := m.one, m.along
			if i == 1 {
				spine, along = m.two, m.other
			}
			if !beyond || m.beyond[1-i] {
				continue
			}
			e := end{spine, along > 0}
			if p, ok := first[e]; !ok || past(spine, along) < p {
				first[e] = past(spine, along)
			}
		}
	}
	return func(spine, along int) bool {
		p, ok := first[end{spine, along > 0}]
		return ok && past(spine, along) > p+slack
	}
}

// crossings returns for each node what it costs to walk across the busiest street there.
func (n *Network) crossings() []int {
	crossing := make([]int, len(n.edges))
	for i := range n.spines {
		for _, s := range n.spines[i].stops {
			crossing[s.node] = max(crossing[s.node], n.spines[i].crossing)
		}
	}
	return crossing
}

// across returns what a crossing adds to the way along a spine up to it: half of what it
// costs to walk across a busier street there; the other half is added on the other side.
func (s *spine) across(crossing int) int { return max(0, crossing-s.crossing) / 2 }
