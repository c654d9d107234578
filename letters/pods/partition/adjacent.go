package partition

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// nearest is how many stops near each make its cluster adjacent to theirs.
const nearest = 8

// links are the pairs of stops that make their clusters adjacent: each with its
// nearest, so many one after the other or -1 where there are fewer, and neighbours
// on a side of a street.
type links struct{ near, after []int32 }

func (t *Terrain) links(w workers) links {
	all := make([]int, len(t.At))
	l := links{slices.Repeat([]int32{-1}, nearest*len(t.At)), make([]int32, len(t.At))}
	for i, j := range t.After {
		all[i], l.after[i] = i, int32(j)
	}
	tree := plane.NewTree(t.At, all)
	const chunk = 1024
	chunks := slices.Collect(slices.Chunk(tree.Order(), chunk))
	w.each(len(chunks), func(_ *scratch, c int) {
		for _, i := range chunks[c] {
			for n, found := range tree.Nearest(t.At[i], nearest, i) {
				l.near[i*nearest+n] = int32(found.ID)
			}
		}
	})
	return l
}

// each calls for every link; neighbours on a side of a street are two.
func (l links) each(do func(i, j int32)) {
	for n, j := range l.near {
		if j >= 0 {
			do(int32(n/nearest), j)
		}
	}
	for i, j := range l.after {
		if j >= 0 {
			do(int32(i), j)
			do(j, int32(i))
		}
	}
}

// adjacent lists the pairs of neighbouring clusters of which one has changed,
// those with the most links first.
func adjacent(l links, of []int, changed []bool) [][2]int {
	count := map[[2]int]int{}
	l.each(func(i, j int32) {
		a, b := of[i], of[j]
		if a != b && (changed[a] || changed[b]) {
			count[[2]int{min(a, b), max(a, b)}]++
		}
	})
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
