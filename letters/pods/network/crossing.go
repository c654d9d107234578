package network

import (
	"cmp"
	"slices"
)

// meeting is a possible crossing.
type meeting struct {
	one, along, two, other int
	drawn                  [2]bool // beyond the last house of the one, of the other
}

// cross finds where spines meet. Beyond its last house a street goes as far as
// the first other street that has houses there.
func (n *Network) cross() {
	var meetings []meeting
	n.eachPair(func(s, o piece) {
		if along, other, ok := s.Meet(o.Segment); ok {
			meetings = append(meetings, meeting{s.spine, along, o.spine, other, [2]bool{s.drawn, o.drawn}})
		}
	})
	slices.SortFunc(meetings, func(x, y meeting) int {
		return cmp.Or(cmp.Compare(x.one, y.one), cmp.Compare(x.two, y.two), cmp.Compare(x.along, y.along), cmp.Compare(x.other, y.other))
	})
	tooFar := n.tooFarOut(meetings)
	const sameCrossing = 200
	last := meeting{one: -1}
	for _, m := range meetings {
		if m.drawn[0] && tooFar(m.one, m.along) || m.drawn[1] && tooFar(m.two, m.other) {
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
		for i, drawn := range m.drawn {
			spine, along := m.one, m.along
			if i == 1 {
				spine, along = m.two, m.other
			}
			if !drawn || m.drawn[1-i] {
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

// eachPair calls for pairs of segments of two spines that come near each other,
// the lower spine first; some more than once. Where there are more pieces in one
// place than any town's streets have, those that come later do not meet each other.
func (n *Network) eachPair(do func(s, o piece)) {
	const side, mostPieces = 1_000, 256
	type cell struct{ x, y int }
	grid := map[cell][]piece{}
	floor := func(x int) int {
		if x < 0 {
			return (x+1)/side - 1
		}
		return x / side
	}
	for i, sp := range n.spines {
		for _, s := range sp.pieces() {
			s.spine = i
			for x := floor(min(s.A.X, s.B.X)); x <= floor(max(s.A.X, s.B.X)); x++ {
				for y := floor(min(s.A.Y, s.B.Y)); y <= floor(max(s.A.Y, s.B.Y)); y++ {
					for _, o := range grid[cell{x, y}] {
						if o.spine != i {
							do(o, s)
						}
					}
					if here := grid[cell{x, y}]; len(here) < mostPieces {
						grid[cell{x, y}] = append(here, s)
					}
				}
			}
		}
	}
}
