package network

import (
	"slices"

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

// joinParts joins parts of one street to each other.
func (n *Network) joinParts() {
	parts := map[string][]int{}
	for i, s := range n.spines {
		parts[s.street] = append(parts[s.street], i)
	}
	near := make([][]int, len(n.spines)) // the parts before each that have an end near one of its own
	for _, of := range parts {
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
	var points []plane.Point
	var of []int // the spine of each
	var ids []int
	for i, s := range n.spines {
		for _, p := range s.Points {
			ids = append(ids, len(ids))
			points = append(points, p)
			of = append(of, i)
		}
	}
	tree := plane.NewTree(points, ids)
	for i := range n.spines {
		if len(n.spines[i].stops) > 0 {
			continue
		}
		least, a, j, b := nearby, 0, -1, 0
		for _, x := range n.spines[i].ends() {
			p := n.spines[i].At(x)
			for _, found := range tree.Within(p, 2*nearby, 40, -1) {
				if of[found.ID] == i || found.Away > 2*least {
					continue
				}
				if along, off := n.spines[of[found.ID]].Project(p); off < least {
					least, a, j, b = off, x, of[found.ID], along
				}
			}
		}
		if j >= 0 {
			n.bridge(i, a, j, b, least)
		}
	}
}

// bridge makes a node on each of two spines and a way between them.
func (n *Network) bridge(one, along, two, other, length int) {
	a, b := len(n.edges), len(n.edges)+1
	n.edges = append(n.edges, []edge{{b, length}}, []edge{{a, length}})
	n.spines[one].stops = append(n.spines[one].stops, stop{along, a})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, b})
}
