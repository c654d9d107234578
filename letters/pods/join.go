package pods

import "doorletters/letters/pods/plane"

// join ties streets to the rest that meet no other: parts of one street to each
// other, and others to the street nearest to one of their ends.
func (n *network) join() {
	const sameStreetGap, nearby = 1_500, 3_000
	ends := func(s spine) [2]int { return [2]int{0, s.Length()} }
	parts := map[string][]int{}
	for i, s := range n.spines {
		for _, j := range parts[s.street] {
			least, a, b := sameStreetGap, -1, -1
			for _, x := range ends(n.spines[i]) {
				for _, y := range ends(n.spines[j]) {
					if d := plane.Distance(n.spines[i].At(x), n.spines[j].At(y)); d < least {
						least, a, b = d, x, y
					}
				}
			}
			if a >= 0 {
				n.bridge(i, a, j, b, least)
			}
		}
		parts[s.street] = append(parts[s.street], i)
	}
	var middles []plane.Point
	var at []int // the spine of each
	var ids []int
	for i, s := range n.spines {
		for _, p := range s.Points {
			ids = append(ids, len(ids))
			middles = append(middles, p)
			at = append(at, i)
		}
	}
	tree := plane.NewTree(middles, ids)
	for i := range n.spines {
		if len(n.spines[i].stops) > 0 {
			continue
		}
		least, a, j, b := nearby, 0, -1, 0
		for _, x := range ends(n.spines[i]) {
			p := n.spines[i].At(x)
			for _, found := range tree.Nearest(p, 40, -1) {
				if at[found.ID] == i || found.Away > 2*least {
					continue
				}
				if along, off := n.spines[at[found.ID]].Project(p); off < least {
					least, a, j, b = off, x, at[found.ID], along
				}
			}
		}
		if j >= 0 {
			n.bridge(i, a, j, b, least)
		}
	}
}

// bridge makes a node on each of two spines and a way between them.
func (n *network) bridge(one, along, two, other, length int) {
	a, b := len(n.edges), len(n.edges)+1
	n.edges = append(n.edges, []edge{{b, length}}, []edge{{a, length}})
	n.spines[one].stops = append(n.spines[one].stops, stop{along, a})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, b})
}
