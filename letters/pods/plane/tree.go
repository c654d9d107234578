package plane

import (
	"cmp"
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
	slices.SortFunc(ids, func(a, b int) int {
		return cmp.Or(cmp.Compare(along(t.at[a], byY), along(t.at[b], byY)), cmp.Compare(a, b))
	})
	m := len(ids) / 2
	t.build(ids[:m], !byY)
	t.build(ids[m+1:], !byY)
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
func (t Tree) Nearest(p Point, k, self int) []Neighbour {
	found := make([]Neighbour, 0, k+1)
	var visit func(ids []int, byY bool)
	visit = func(ids []int, byY bool) {
		if len(ids) == 0 {
			return
		}
		m := len(ids) / 2
		if id := ids[m]; id != self {
			found = insert(found, Neighbour{id, Distance(p, t.at[id])}, k)
		}
		off := along(p, byY) - along(t.at[ids[m]], byY)
		first, second := ids[:m], ids[m+1:]
		if off > 0 {
			first, second = second, first
		}
		visit(first, !byY)
		if len(found) < k || max(off, -off) < found[len(found)-1].Away {
			visit(second, !byY)
		}
	}
	visit(t.ids, false)
	return found
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
