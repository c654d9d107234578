package pods

import (
	"cmp"
	"doorletters/letters/pods/plane"
	"slices"
)

// mostRounds bounds the search; it ends by itself after six to ten.
const mostRounds = 12

// cluster is a pod while it is cut: its stops in the order of a tour.
type cluster struct {
	tour   []int32
	length int
	weight int
}

// search splits adjacent pairs of pods anew until none gets better. Pairs that
// share no pod are tried at once and put in order afterwards, so that the number
// of cores changes nothing.
func (g *terrain) search(of []int, k int, w Watch) {
	clusters := g.clusters(of, k)
	links := g.links()
	workers := newWorkers(g)
	changed := slices.Repeat([]bool{true}, k)
	for round := range mostRounds {
		todo := adjacent(links, of, changed, k)
		total := len(todo)
		if total == 0 {
			break
		}
		changed = make([]bool, k)
		for len(todo) > 0 {
			if w.stopped() {
				return
			}
			w.tell(round*1000+1000*(total-len(todo))/total, mostRounds*1000)
			var batch [][2]int
			batch, todo = disjoint(todo, k)
			splits := make([][2]cluster, len(batch))
			workers.each(len(batch), func(s *scratch, i int) {
				splits[i] = g.resplit(s, clusters[batch[i][0]], clusters[batch[i][1]])
			})
			for i, pair := range batch {
				for side, c := range splits[i] {
					if c.tour == nil {
						continue
					}
					clusters[pair[side]] = c
					changed[pair[side]] = true
					for _, stop := range c.tour {
						of[stop] = pair[side]
					}
				}
			}
		}
	}
	w.tell(1, 1)
}

func (g *terrain) clusters(of []int, k int) []cluster {
	stops := make([][]int32, k)
	for i, c := range of {
		stops[c] = append(stops[c], int32(i))
	}
	clusters := make([]cluster, k)
	for c := range clusters {
		clusters[c] = g.cluster(stops[c])
	}
	return clusters
}

// cluster walks some stops.
func (g *terrain) cluster(stops []int32) cluster {
	var c cluster
	if len(stops) == 0 {
		return c
	}
	local := make([]int32, len(stops))
	for i, stop := range stops {
		local[i] = int32(i)
		c.weight += g.weight[stop]
	}
	m := g.matrix(stops, nil)
	c.tour = m.Greedy(local, 0)
	c.length = m.Improve(c.tour)
	for i, l := range c.tour {
		c.tour[i] = stops[l]
	}
	return c
}

// links are the pairs of stops that make their pods adjacent: each with its
// eight nearest, and neighbours on a side of a street.
func (g *terrain) links() [][2]int {
	const nearest = 8
	all := make([]int, len(g.at))
	for i := range all {
		all[i] = i
	}
	tree := plane.NewTree(g.at, all)
	var links [][2]int
	for i := range g.at {
		for _, n := range tree.Nearest(g.at[i], nearest, i) {
			links = append(links, [2]int{i, n.ID})
		}
		if j := g.after[i]; j >= 0 {
			links = append(links, [2]int{i, j}, [2]int{j, i})
		}
	}
	return links
}

// adjacent lists the pairs of neighbouring pods of which one has changed, those
// with the most links first.
func adjacent(links [][2]int, of []int, changed []bool, k int) [][2]int {
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

// disjoint takes from the front the pairs that share no pod with one before.
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
