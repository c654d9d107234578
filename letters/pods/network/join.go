package network

import (
	"slices"

	"doorletters/letters/pods/parallel"
	"doorletters/letters/pods/plane"
)

const (
	// maxGap is how far apart the ends of two parts of one street may be for the
	// street to go on between them: 150 m.
	maxGap = 1_500
	// nearby is how far from its end a street that meets no other is joined to one.
	nearby = 3_000
)

func (s spine) ends() [2]int { return [2]int{0, s.Length()} }

// partsAround bounds how many ends of parts of a street are looked at around each
// end of one. A street that is drawn as it is has one or two.
const partsAround = 64

// joinParts joins parts of one street to each other, where the map has none of them. The
// streets have so many names.
func (n *Network) joinParts(names int) {
	near := make([][]int, len(n.spines)) // the parts before each that have an end near one of its own
	for _, of := range grouped(len(n.spines)-n.mapped, names, func(i int) int { return n.spines[n.mapped+i].name }) {
		for k := range of {
			of[k] += n.mapped
		}
		if len(of) > 1 {
			n.nearParts(of, near)
		}
	}
	for i := range n.spines {
		for _, j := range near[i] {
			least, a, b := maxGap, -1, -1
			for _, x := range n.spines[i].ends() {
				for _, y := range n.spines[j].ends() {
					if d := plane.Distance(n.spines[i].At(x), n.spines[j].At(y)); d < least {
						least, a, b = d, x, y
					}
				}
			}
			if a >= 0 {
				n.bridge(i, a, j, b, least)
			}
		}
	}
}

// nearParts lists for each of some parts those before it that have an end near.
func (n *Network) nearParts(parts []int, near [][]int) {
	var ends []plane.Point // two of each part
	var ids []int
	for _, i := range parts {
		for _, x := range n.spines[i].ends() {
			ids = append(ids, len(ids))
			ends = append(ends, n.spines[i].At(x))
		}
	}
	tree := plane.NewTree(ends, ids)
	for k, i := range parts {
		for _, end := range ends[2*k : 2*k+2] {
			for _, found := range tree.Within(end, maxGap-1, partsAround, -1) {
				if j := parts[found.ID/2]; j < i {
					near[i] = append(near[i], j)
				}
			}
		}
		slices.Sort(near[i])
		near[i] = slices.Compact(near[i])
	}
}

// joinStrays joins streets that meet no other to the street nearest to one of
// their ends.
func (n *Network) joinStrays() {
	points := make([]plane.Point, 0, len(n.spines))
	of := make([]int32, 0, len(n.spines)) // the spine of each
	for i, s := range n.spines {
		for _, p := range s.Points {
			points = append(points, p)
			of = append(of, int32(i))
		}
	}
	ids := make([]int, len(points))
	for i := range ids {
		ids[i] = i
	}
	found := make([]joint, len(n.spines))
	tree := plane.NewTree(points, ids)
	order := tree.Order() // what is near is looked for after each other
	parallel.InChunks(len(order), func(at int) {
		k := order[at]
		if i := int(of[k]); len(n.spines[i].stops) == 0 && (k == 0 || of[k-1] != of[k]) {
			found[i] = n.stray(i, tree, of)
		}
	})
	for i, j := range found {
		if len(n.spines[i].stops) == 0 && j.length < nearby { // still, now that others are joined to it
			n.bridge(i, int(j.along), int(j.spine), int(j.other), int(j.length))
		}
	}
}

// joint is a way from a place along a spine to one along another, in decimetres.
type joint struct{ along, spine, other, length int32 }

// stray returns the shortest way from an end of a spine to another spine; its length is
// nearby where there is none.
func (n *Network) stray(i int, points plane.Tree, of []int32) joint {
	// Mostly the first few points around are enough to tell that the others are farther.
	const few, many = 8, 40
	best, s := joint{length: nearby}, &n.spines[i]
	for k, x := range s.ends() {
		if k > 0 && x == 0 {
			break // both ends are one
		}
		before := best
		around := points.Within(s.At(x), 2*nearby, few, -1)
		best = n.nearer(before, i, x, around, of)
		if len(around) == few && around[few-1].Away <= 2*int(best.length) {
			best = n.nearer(before, i, x, points.Within(s.At(x), 2*nearby, many, -1), of)
		}
	}
	return best
}

// nearer returns the shortest way from a place along a spine to those of some points, the
// nearest first, if it is shorter than the best before.
func (n *Network) nearer(best joint, i, x int, around []plane.Neighbour, of []int32) joint {
	p := n.spines[i].At(x)
	for _, found := range around {
		j := of[found.ID]
		if int(j) == i || found.Away > 2*int(best.length) {
			continue
		}
		if along, off := n.spines[j].Project(p); off < int(best.length) {
			best = joint{int32(x), j, int32(along), int32(off)}
		}
	}
	return best
}

// bridge makes a node on each of two spines and a way between them.
func (n *Network) bridge(one, along, two, other, length int) {
	a, b := len(n.edges), len(n.edges)+1
	n.edges = append(n.edges, []edge{{int32(b), int32(length)}}, []edge{{int32(a), int32(length)}})
	n.spines[one].stops = append(n.spines[one].stops, stop{along, a})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, b})
}
