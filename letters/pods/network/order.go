package network

import (
	"cmp"
	"math"
	"slices"

	"doorletters/letters/pods/plane"
)

// Order returns the houses so that those that follow each other are mostly near each other
// by walking: as a walk through the shortest tree of the streets passes them. Banks of a
// river follow each other but once, however they bend. Houses on no street are left out; so
// are all where there is no map.
func (n *Network) Order() []int32 { return n.order }

// pair is a block by the nodes at its ends, the lower one first; -1 where it has but one.
type pair struct{ low, high int32 }

// walker walks through the tree.
type walker struct {
	n      *Network
	tree   [][]int32        // the nodes next to each in the tree
	blocks map[pair][]int32 // the houses of each block that are not passed yet
	sides  [][]pair         // the blocks at each node
	weight []int32          // the houses behind each node, as seen from where the walk begins
	passed []bool           // the nodes
	order  []int32
}

// walk returns the houses in the order of a walk through the tree.
func (n *Network) walk(houses Houses) []int32 {
	w := walker{n: n, blocks: map[pair][]int32{}, sides: make([][]pair, len(n.edges)), weight: make([]int32, len(n.edges)), passed: make([]bool, len(n.edges))}
	w.tree = n.shortestTree()
	var alone []int32 // on streets that meet no other
	for i := range n.spots {
		a, b := n.spots[i].nodes[0].node, n.spots[i].nodes[1].node
		p := pair{min(a, b), max(a, b)}
		switch {
		case n.spots[i].spine < 0:
			continue
		case p.high < 0:
			alone = append(alone, int32(i))
			continue
		case w.blocks[p] == nil:
			w.sides[p.high] = append(w.sides[p.high], p)
			if p.low >= 0 && p.low != p.high {
				w.sides[p.low] = append(w.sides[p.low], p)
			}
		}
		w.blocks[p] = append(w.blocks[p], int32(i))
	}
	var parts [][]int32
	for node := range w.tree {
		if !w.passed[node] && len(w.tree[node]) <= 1 {
			w.order = nil
			w.from(int32(node))
			parts = append(parts, w.order)
		}
	}
	slices.SortFunc(alone, func(a, b int32) int {
		return cmp.Or(cmp.Compare(n.spots[a].spine, n.spots[b].spine), cmp.Compare(a, b))
	})
	for from := 0; from < len(alone); {
		to := from + 1
		for to < len(alone) && n.spots[alone[to]].spine == n.spots[alone[from]].spine {
			to++
		}
		parts = append(parts, alone[from:to])
		from = to
	}
	return putTogether(parts, func(house int32) plane.Point { return houses(int(house)).At })
}

// from walks the tree of a node, which ends there.
func (w *walker) from(root int32) {
	type step struct{ node, from int32 }
	// First what lies behind each node: the way out in one order, and back.
	way := []step{{root, -1}}
	for k := 0; k < len(way); k++ {
		for _, next := range w.tree[way[k].node] {
			if next != way[k].from {
				way = append(way, step{next, way[k].node})
			}
		}
	}
	for k := len(way) - 1; k >= 0; k-- {
		s := way[k]
		for _, p := range w.sides[s.node] {
			w.weight[s.node] += int32(len(w.blocks[p]))
		}
		if s.from >= 0 {
			w.weight[s.from] += w.weight[s.node]
		}
	}
	stack := []step{{root, -1}}
	for len(stack) > 0 {
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if s.from >= 0 {
			w.pass(pair{min(s.node, s.from), max(s.node, s.from)}, s.from)
		}
		w.passed[s.node] = true
		next := slices.DeleteFunc(slices.Clone(w.tree[s.node]), func(x int32) bool { return x == s.from })
		for _, p := range w.sides[s.node] {
			other := p.low
			if other == s.node {
				other = p.high
			}
			if !slices.Contains(next, other) {
				w.round(p, s.node)
			}
		}
		// What lies behind a bridge comes last, and the largest branch before it, so that the
		// walk comes back the least.
		slices.SortFunc(next, func(a, b int32) int {
			return cmp.Or(cmp.Compare(w.bare(s.node, b), w.bare(s.node, a)), cmp.Compare(w.weight[b], w.weight[a]), cmp.Compare(a, b))
		})
		for _, x := range next {
			stack = append(stack, step{x, s.node})
		}
	}
}

// bare returns the length of the way between two nodes of the tree if nobody lives on it and
// it is longer than a crossing is wide, else 0.
func (w *walker) bare(a, b int32) int32 {
	const wide = 400
	if len(w.blocks[pair{min(a, b), max(a, b)}]) > 0 {
		return 0
	}
	away := int32(math.MaxInt32)
	for _, e := range w.n.edges[a] {
		if e.node == b {
			away = min(away, e.away)
		}
	}
	if away <= wide {
		return 0
	}
	return away
}

// pass passes the houses of a block from one of its ends on.
func (w *walker) pass(p pair, from int32) {
	houses := w.blocks[p]
	delete(w.blocks, p)
	slices.SortFunc(houses, func(a, b int32) int { return cmp.Or(cmp.Compare(w.away(a, from), w.away(b, from)), cmp.Compare(a, b)) })
	w.order = append(w.order, houses...)
}

// round passes the houses of a block up one side and down the other.
func (w *walker) round(p pair, from int32) {
	first := len(w.order)
	w.pass(p, from)
	all := w.order[first:]
	slices.SortStableFunc(all, func(a, b int32) int {
		back, other := w.n.spots[a].odd, w.n.spots[b].odd
		switch {
		case back != other && back:
			return 1
		case back != other:
			return -1
		case back:
			return cmp.Compare(w.away(b, from), w.away(a, from))
		}
		return 0
	})
}

// away returns how far a house is from a node at an end of its block.
func (w *walker) away(house, node int32) int32 {
	for _, e := range w.n.spots[house].nodes {
		if e.node == node {
			return e.away
		}
	}
	return 0
}

// shortestTree returns for each node the nodes next to it in the tree of the shortest ways
// that ties all that can be walked to from each other (Kruskal, 1956).
func (n *Network) shortestTree() [][]int32 {
	type link struct{ away, a, b int32 }
	var links []link
	for a := range n.edges {
		for _, e := range n.edges[a] {
			if int32(a) < e.node {
				links = append(links, link{e.away, int32(a), e.node})
			}
		}
	}
	slices.SortFunc(links, func(x, y link) int {
		return cmp.Or(cmp.Compare(x.away, y.away), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	tree, groups := make([][]int32, len(n.edges)), newGroups(len(n.edges))
	for _, l := range links {
		if groups.join(int(l.a), int(l.b)) {
			tree[l.a], tree[l.b] = append(tree[l.a], l.b), append(tree[l.b], l.a)
		}
	}
	return tree
}
