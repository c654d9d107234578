package plane

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// Tree finds the nearest of some points: a k-d tree, in which each half of a
// slice is a subtree of the point in its middle.
type Tree struct {
	at  []Point
	ids []int
}

// NewTree builds the tree of the points with the given indices; at holds all points.
func NewTree(at []Point, ids []int) Tree {
	t := Tree{at, slices.Clone(ids)}
	t.build(t.ids, false)
	return t
}

func (t Tree) build(ids []int, byY bool) {
	if len(ids) < 2 {
		return
	}
	m := len(ids) / 2
	t.halve(ids, m, byY)
	t.build(ids[:m], !byY)
	t.build(ids[m+1:], !byY)
}

// halve puts the m-th of some indices in its place, the lower ones before it and the higher
// ones after it (Hoare's "Find", 1961). Where it finds no good halves it sorts.
func (t Tree) halve(ids []int, m int, byY bool) {
	compare := func(a, b int) int {
		return cmp.Or(cmp.Compare(along(t.at[a], byY), along(t.at[b], byY)), cmp.Compare(a, b))
	}
	for tries := 2 * bits.Len(uint(len(ids))); len(ids) > 12 && tries > 0; tries-- {
		pivot := middle(ids[0], ids[len(ids)/2], ids[len(ids)-1], compare)
		i, j := 0, len(ids)-1
		for i <= j {
			for compare(ids[i], pivot) < 0 {
				i++
			}
			for compare(ids[j], pivot) > 0 {
				j--
			}
			if i <= j {
				ids[i], ids[j] = ids[j], ids[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case m <= j:
			ids = ids[:j+1]
		case m >= i:
			ids, m = ids[i:], m-i
		default:
			return
		}
	}
	slices.SortFunc(ids, compare)
}

// middle returns the middle one of three.
func middle(a, b, c int, compare func(a, b int) int) int {
	if compare(a, b) > 0 {
		a, b = b, a
	}
	switch {
	case compare(c, a) < 0:
		return a
	case compare(c, b) > 0:
		return b
	}
	return c
}

func along(p Point, byY bool) int {
	if byY {
		return p.Y
	}
	return p.X
}

// Neighbour is the index of a point and how far away it is, in decimetres.
type Neighbour struct{ ID, Away int }

// Nearest returns the k points nearest to p, nearest first, without the one of
// index self (-1 for none).
func (t Tree) Nearest(p Point, k, self int) []Neighbour { return t.Within(p, math.MaxInt, k, self) }

// Within is [Tree.Nearest] for the points up to reach decimetres away.
func (t Tree) Within(p Point, reach, k, self int) []Neighbour {
	q := query{p, reach, k, self, make([]Neighbour, 0, min(k, 8)+1)}
	t.visit(&q, t.ids, false)
	return q.found
}

// Order returns the indices of all points, in an order in which those near each
// other mostly follow each other.
func (t Tree) Order() []int { return t.ids }

// query is what is looked for in a tree, and what has been found.
type query struct {
	at             Point
	reach, k, self int
	found          []Neighbour
}

func (t Tree) visit(q *query, ids []int, byY bool) {
	if len(ids) == 0 {
		return
	}
	m := len(ids) / 2
	here := t.at[ids[m]]
	if id := ids[m]; id != q.self {
		if away := Distance(q.at, here); away <= q.reach {
			q.found = insert(q.found, Neighbour{id, away}, q.k)
		}
	}
	off := along(q.at, byY) - along(here, byY)
	first, second := ids[:m], ids[m+1:]
	if off > 0 {
		first, second = second, first
	}
	t.visit(q, first, !byY)
	if off = max(off, -off); off <= q.reach && (len(q.found) < q.k || off < q.found[len(q.found)-1].Away) {
		t.visit(q, second, !byY)
	}
}

func insert(found []Neighbour, x Neighbour, k int) []Neighbour {
	if len(found) == k && x.Away >= found[k-1].Away {
		return found
	}
	at, _ := slices.BinarySearchFunc(found, x, func(a, b Neighbour) int {
		return cmp.Or(cmp.Compare(a.Away, b.Away), cmp.Compare(a.ID, b.ID))
	})
	found = slices.Insert(found, at, x)
	return found[:min(k, len(found))]
}
