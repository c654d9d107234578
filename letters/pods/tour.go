package pods

import "slices"

// matrix holds the ways between some stops: from a to b at a*size+b, in
// decimetres.
type matrix struct {
	size int
	way  []int32
}

func (m matrix) between(a, b int32) int { return int(m.way[int(a)*m.size+int(b)]) }

func (m matrix) from(a int32) []int32 { return m.way[int(a)*m.size:][:m.size] }

// length is the way round all stops and back to the first.
func (m matrix) length(tour []int32) int {
	if len(tour) < 2 {
		return 0
	}
	sum := 0
	last := tour[len(tour)-1]
	for _, stop := range tour {
		sum += m.between(last, stop)
		last = stop
	}
	return sum
}

// greedy is a tour of the stops that always goes to the nearest one left; the
// earlier wins a tie.
func (m matrix) greedy(stops []int32, first int) []int32 {
	tour := slices.Clone(stops)
	tour[0], tour[first] = tour[first], tour[0]
	for i := 1; i < len(tour); i++ {
		row := m.from(tour[i-1])
		best := i
		for j := i + 1; j < len(tour); j++ {
			if d, least := row[tour[j]], row[tour[best]]; d < least || d == least && tour[j] < tour[best] {
				best = j
			}
		}
		tour[i], tour[best] = tour[best], tour[i]
	}
	return tour
}

// shortest is the best of the improved tours from two starts, and its length.
func (m matrix) shortest(stops []int32) (best []int32, least int) {
	if len(stops) == 0 {
		return nil, 0
	}
	for start := range 2 {
		tour := m.greedy(stops, start*len(stops)/2)
		if length := m.improve(tour); best == nil || length < least {
			best, least = tour, length
		}
	}
	return best, least
}

// improve shortens a closed tour in place until neither turning a stretch round
// nor moving up to three stops elsewhere helps (2-opt and Or-opt), and gives its
// length.
func (m matrix) improve(tour []int32) int {
	for len(tour) > 3 {
		turned := m.turn(tour)
		moved := m.move(tour)
		if !turned && !moved {
			break
		}
	}
	return m.length(tour)
}

func (m matrix) turn(tour []int32) (improved bool) {
	n := len(tour)
	for i := range n - 2 {
		a, b := tour[i], tour[i+1]
		rowA, rowB := m.from(a), m.from(b)
		ab := rowA[b]
		end := n
		if i == 0 {
			end = n - 1
		}
		c := tour[i+2]
		for j := i + 2; j < end; j++ {
			next := tour[0]
			if j+1 < n {
				next = tour[j+1]
			}
			if rowA[c]+rowB[next] < ab+m.way[int(c)*m.size+int(next)] {
				slices.Reverse(tour[i+1 : j+1])
				improved = true
				b = tour[i+1]
				rowB = m.from(b)
				ab = rowA[b]
			}
			c = next
		}
	}
	return improved
}

// move takes each run of one to three stops to where it costs least, either way
// round.
func (m matrix) move(tour []int32) (improved bool) {
	n := len(tour)
	for run := 1; run <= 3 && run < n-2; run++ {
		for i := 0; i+run <= n; i++ {
			first, last := tour[i], tour[i+run-1]
			before, after := tour[(i+n-1)%n], tour[(i+run)%n]
			rowF, rowL := m.from(first), m.from(last)
			saved := rowF[before] + rowL[after] - m.way[int(before)*m.size+int(after)]
			if saved <= 0 {
				continue
			}
			at, best, back := -1, int32(0), false
			for j := range n { // between tour[j] and the one after, both outside the run
				if j >= i-1 && j < i+run || i == 0 && j == n-1 {
					continue
				}
				u := tour[j]
				v := tour[0]
				if j+1 < n {
					v = tour[j+1]
				}
				if rowF[u] >= saved && rowL[u] >= saved {
					continue
				}
				base := m.way[int(u)*m.size+int(v)] + saved
				if gain := base - rowF[u] - rowL[v]; gain > best {
					at, best, back = j, gain, false
				}
				if gain := base - rowL[u] - rowF[v]; gain > best {
					at, best, back = j, gain, true
				}
			}
			if at >= 0 {
				shift(tour, i, run, at, back)
				improved = true
			}
		}
	}
	return improved
}

// shift puts the run tour[i:i+run] after the stop at index at, turned round if back.
func shift(tour []int32, i, run, at int, back bool) {
	var held [3]int32
	copy(held[:], tour[i:i+run])
	if back {
		slices.Reverse(held[:run])
	}
	if at > i {
		copy(tour[i:], tour[i+run:at+1])
		copy(tour[at+1-run:], held[:run])
	} else {
		copy(tour[at+1+run:i+run], tour[at+1:i])
		copy(tour[at+1:], held[:run])
	}
}
