package network

import (
	"maps"
	"slices"

	"doorletters/letters/pods/plane"
)

// maxMapGap is how far from the rest of a map a part of it may lie for the way between
// them to be missing by mistake: 30 m. A river is wider.
const maxMapGap = 300

// gap is a way that a map leaves out, from a place along one spine to one along another.
type gap struct{ one, along, two, other, length int }

// joinGaps ties each part of the map that hangs together with no other to the greatest,
// and to no other, so that no chain of gaps leads over what people cannot cross.
func (n *Network) joinGaps() {
	part, main := n.parts()
	if !slices.ContainsFunc(part, func(p int) bool { return p != main }) {
		return
	}
	var segments []plane.Segment
	var of []int // the spine of each
	for i := range n.spines {
		if part[i] != main {
			continue
		}
		for _, s := range n.spines[i].Segments() {
			segments, of = append(segments, s), append(of, i)
		}
	}
	tree := plane.NewSegmentTree(segments)
	nearest := map[int]gap{}
	for i := range n.spines {
		if part[i] == main {
			continue
		}
		for _, end := range n.spines[i].ends() {
			segment, along, off := tree.Nearest(n.spines[i].At(end))
			if g, known := nearest[part[i]]; off <= maxMapGap && (!known || off < g.length) {
				nearest[part[i]] = gap{i, end, of[segment], along, off}
			}
		}
	}
	for _, p := range slices.Sorted(maps.Keys(nearest)) {
		g := nearest[p]
		n.bridge(g.one, g.along, g.two, g.other, g.length)
	}
}

// parts returns for each spine the part of the map that it hangs together with, by the
// lowest spine there, and which of them is the greatest.
func (n *Network) parts() (part []int, main int) {
	together := newGroups(len(n.spines))
	first := slices.Repeat([]int{-1}, len(n.edges)) // a spine at each node
	for i := range n.spines {
		for _, s := range n.spines[i].stops {
			if first[s.node] < 0 {
				first[s.node] = i
				continue
			}
			together.join(first[s.node], i)
		}
	}
	part, length := make([]int, len(n.spines)), make([]int, len(n.spines))
	for i := range n.spines {
		part[i] = together.of(i)
		length[part[i]] += n.spines[i].Length()
		if length[part[i]] > length[main] {
			main = part[i]
		}
	}
	return part, main
}
