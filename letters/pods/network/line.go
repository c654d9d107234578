package network

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// Line is a street, path or flight of stairs as a map draws it.
type Line struct {
	Name string // as a House has its street's; empty for none
	// Crossing is what it costs to walk across it, in decimetres; 0 where that is no
	// more than across any.
	Crossing int
	// Apart lines pass over or under others, and meet them at points of both alone.
	Apart  bool
	Points []plane.Point // two at least
}

// draw makes spines of the lines of a map, with nodes at their ends and where they meet.
// They are the first of the network.
func (n *Network) draw(lines []Line) {
	lines = slices.DeleteFunc(slices.Clone(lines), func(l Line) bool { return len(l.Points) < 2 })
	for _, l := range chains(lines) {
		s := spine{Line: plane.NewLine(l.Points, 1), drawn: true, apart: l.Apart, crossing: l.Crossing, street: l.Name}
		if s.Length() > 0 {
			n.spines = append(n.spines, s)
		}
	}
	n.mapped = len(n.spines)
	shared := n.joinPoints()
	n.joinCrossings(shared)
	n.joinGaps()
}
