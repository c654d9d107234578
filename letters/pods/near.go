package pods

import (
	"cmp"
	"slices"
)

// near finds the nearest of some points: a k-d tree, in which each half of a
// slice is a subtree of the point in its middle.
type near struct {
	at  []point
	ids []int
}

// newNear builds the tree of the points with the given indices; at holds all points.
func newNear(at []point, ids []int) near {
	n := near{at, slices.Clone(ids)}
	n.build(n.ids, false)
	return n
}

func (n near) build(ids []int, byY bool) {
	if len(ids) < 2 {
		return
	}
	slices.SortFunc(ids, func(a, b int) int {
		return cmp.Or(cmp.Compare(along(n.at[a], byY), along(n.at[b], byY)), cmp.Compare(a, b))
	})
	m := len(ids) / 2
	n.build(ids[:m], !byY)
	n.build(ids[m+1:], !byY)
}

func along(p point, byY bool) int {
	if byY {
		return p.y
	}
	return p.x
}

type neighbour struct{ id, away int }

// to gives the k nearest to a point, nearest first, without the one of index
// self (-1 for none).
func (n near) to(p point, k, self int) []neighbour {
	found := make([]neighbour, 0, k+1)
	var visit func(ids []int, byY bool)
	visit = func(ids []int, byY bool) {
		if len(ids) == 0 {
			return
		}
		m := len(ids) / 2
		if id := ids[m]; id != self {
			found = insertNear(found, neighbour{id, distance(p, n.at[id])}, k)
		}
		off := along(p, byY) - along(n.at[ids[m]], byY)
		first, second := ids[:m], ids[m+1:]
		if off > 0 {
			first, second = second, first
		}
		visit(first, !byY)
		if len(found) < k || max(off, -off) < found[len(found)-1].away {
			visit(second, !byY)
		}
	}
	visit(n.ids, false)
	return found
}

func insertNear(found []neighbour, x neighbour, k int) []neighbour {
	if len(found) == k && x.away >= found[k-1].away {
		return found
	}
	at, _ := slices.BinarySearchFunc(found, x, func(a, b neighbour) int {
		return cmp.Or(cmp.Compare(a.away, b.away), cmp.Compare(a.id, b.id))
	})
	found = slices.Insert(found, at, x)
	return found[:min(k, len(found))]
}
