package network

import (
	"cmp"
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

// longest is longer than any street, in decimetres: places along one are 32 bits.
const longest = 1 << 30

// draw makes spines of the lines of a map, with nodes at their ends and where they meet.
// They are the first of the network.
func (n *Network) draw(lines []Line) {
	lines = slices.DeleteFunc(slices.Clone(lines), func(l Line) bool { return len(l.Points) < 2 })
	slices.SortFunc(lines, Line.compare)
	for _, l := range chains(lines) {
		s := spine{Line: plane.NewLine(l.Points, 1), drawn: true, apart: l.Apart, crossing: l.Crossing, street: l.Name}
		if s.Length() > 0 && s.Length() < longest {
			n.spines = append(n.spines, s)
		}
	}
	n.mapped = len(n.spines)
	shared := n.joinPoints()
	n.joinCrossings(shared)
	n.joinGaps()
}

// compare puts lines in an order of their own, so that the one they have in a file, which
// the next export may change, decides nothing.
func (l Line) compare(o Line) int {
	return cmp.Or(
		slices.CompareFunc(l.Points, o.Points, func(a, b plane.Point) int { return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y)) }),
		cmp.Compare(l.Name, o.Name), cmp.Compare(l.Crossing, o.Crossing), compareBools(l.Apart, o.Apart),
	)
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
