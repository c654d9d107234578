package partition

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// links returns the pairs of stops that make their clusters adjacent: each with
// its eight nearest, and neighbours on a side of a street.
func (t *Terrain) links() [][2]int {
	const nearest = 8
	all := make([]int, len(t.At))
	for i := range all {
		all[i] = i
	}
	tree := plane.NewTree(t.At, all)
	var links [][2]int
	for i := range t.At {
		for _, n := range tree.Nearest(t.At[i], nearest, i) {
			links = append(links, [2]int{i, n.ID})
		}
		if j := t.After[i]; j >= 0 {
			links = append(links, [2]int{i, j}, [2]int{j, i})
		}
	}
	return links
}

// adjacent lists the pairs of neighbouring clusters of which one has changed,
// those with the most links first.
func adjacent(links [][2]int, of []int, changed []bool) [][2]int {
	count := map[[2]int]int{}
	for _, l := range links {
		a, b := of[l[0]], of[l[1]]
		if a != b && (changed[a] || changed[b]) {
			count[[2]int{min(a, b), max(a, b)}]++
		}
	}
	pairs := make([][2]int, 0, len(count))
	for pair := range count {
		pairs = append(pairs, pair)
	}
	slices.SortFunc(pairs, func(a, b [2]int) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), slices.Compare(a[:], b[:]))
	})
	return pairs
}

// disjoint takes from the front the pairs that share none of the k clusters with
// one before.
func disjoint(todo [][2]int, k int) (batch, rest [][2]int) {
	used := make([]bool, k)
	for _, pair := range todo {
		if used[pair[0]] || used[pair[1]] {
			rest = append(rest, pair)
			continue
		}
		used[pair[0]], used[pair[1]] = true, true
		batch = append(batch, pair)
	}
	return batch, rest
}
