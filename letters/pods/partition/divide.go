package partition

import "slices"

// maxRounds bounds the search; it ends by itself after six to ten.
const maxRounds = 12

// maxPairs bounds how many pairs of clusters are divided anew. A search comes to
// its end with about 14 pairs a cluster, which is 20,000 for 60,000 households; a
// larger list has fewer for each, and at a million each cluster has still one turn,
// since the pairs at hand are taken so that they share none.
func maxPairs(stops int) int { return max(8_000, 24_000-stops/70) }

// Divide puts the stops into k clusters, or by their Order into about as many, and returns
// the cluster of each. It reports how much is done, in no unit, and ends early with a
// valid answer that is not worth keeping once it is stopped.
func (t *Terrain) Divide(k int, report func(done, total int), stopped func() bool) []int {
	if t.Order == nil {
		of := t.alongCurve(k)
		t.search(of, k, report, stopped)
		return of
	}
	of, pieces := t.alongOrder(k)
	t.search(of, pieces, report, stopped)
	if off := t.outOfBounds(of); off > 0 && !stopped() {
		// What follows each other may not fit where large weights are: a curve may do better.
		other := t.alongCurve(k)
		t.search(other, k, report, stopped)
		if t.outOfBounds(other) < off {
			return other
		}
	}
	return of
}

// outOfBounds returns by how much the weights of all clusters are out of bounds, but for
// those with a stop that is alone too heavy.
func (t *Terrain) outOfBounds(of []int) (off int) {
	k := slices.Max(of) + 1
	weights, heaviest := make([]int, k), make([]int, k)
	for i, c := range of {
		weights[c] += t.Weight[i]
		heaviest[c] = max(heaviest[c], t.Weight[i])
	}
	for c, w := range weights {
		off += max(0, t.Bounds.Min-w)
		if heaviest[c] <= t.Bounds.Max {
			off += max(0, w-t.Bounds.Max)
		}
	}
	return off
}

// search divides adjacent pairs of clusters anew until none gets better. Pairs
// that share no cluster are tried at once and put in order afterwards, so that
// the number of cores changes nothing.
func (t *Terrain) search(of []int, k int, report func(done, total int), stopped func() bool) {
	workers := newWorkers(len(t.At))
	clusters := t.clusters(of, k, workers)
	links := t.links(workers)
	left := maxPairs(len(t.At))
	changed := slices.Repeat([]bool{true}, k)
	for round := range maxRounds {
		todo := adjacent(links, of, changed)
		total := len(todo)
		if total == 0 || left == 0 {
			break
		}
		changed = make([]bool, k)
		for len(todo) > 0 && left > 0 {
			if stopped() {
				return
			}
			report(round*1000+1000*(total-len(todo))/total, maxRounds*1000)
			var batch [][2]int
			batch, todo = disjoint(todo, k)
			batch = batch[:min(len(batch), left)]
			left -= len(batch)
			divided := make([][2]cluster, len(batch))
			workers.each(len(batch), func(s *scratch, i int) {
				divided[i] = t.redivide(s, clusters[batch[i][0]], clusters[batch[i][1]])
			})
			for i, pair := range batch {
				for half, c := range divided[i] {
					if c.tour == nil {
						continue
					}
					clusters[pair[half]] = c
					changed[pair[half]] = true
					for _, stop := range c.tour {
						of[stop] = pair[half]
					}
				}
			}
		}
	}
	report(1, 1)
}

func (t *Terrain) clusters(of []int, k int, w workers) []cluster {
	stops := make([][]int32, k)
	for i, c := range of {
		stops[c] = append(stops[c], int32(i))
	}
	clusters := make([]cluster, k)
	w.each(k, func(_ *scratch, c int) { clusters[c] = t.cluster(stops[c]) })
	return clusters
}
