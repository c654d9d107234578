package tour

import "slices"

// Improve shortens a tour in place until neither turning a stretch round nor
// moving up to three stops elsewhere helps, and returns its length.
func (m Matrix) Improve(tour []int32) int {
	n := len(tour)
	if n <= 3 {
		return m.Length(tour)
	}
	runs := min(longestRun, n-3)
	steps := n - 2 // all there are from a tour
	for run := 1; run <= runs; run++ {
		steps += n - run + 1
	}
	// It is done when each step has been tried in vain since the last that helped.
	vain := 0
	for vain < steps {
		for i := 0; i < n-2 && vain < steps; i++ {
			if vain++; m.twoOpt(tour, i) {
				vain = 0
			}
		}
		for run := 1; run <= runs; run++ {
			for i := 0; i+run <= n && vain < steps; i++ {
				if vain++; m.orOpt(tour, run, i) {
					vain = 0
				}
			}
		}
	}
	return m.Length(tour)
}

// twoOpt turns stretches after the stop at index i round where that shortens the
// tour (Croes, 1958).
func (m Matrix) twoOpt(tour []int32, i int) (improved bool) {
	n := len(tour)
	a, b := tour[i], tour[i+1]
	rowA, rowB := m.From(a), m.From(b)
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
		if rowA[c]+rowB[next] < ab+m.Way[int(c)*m.Size+int(next)] {
			slices.Reverse(tour[i+1 : j+1])
			improved = true
			b = tour[i+1]
			rowB = m.From(b)
			ab = rowA[b]
		}
		c = next
	}
	return improved
}

// longestRun is the greatest number of stops that orOpt moves together.
const longestRun = 3

// orOpt takes the run of stops that begins at index i to where it costs least, either
// way round (Or, 1976).
func (m Matrix) orOpt(tour []int32, run, i int) (improved bool) {
	n := len(tour)
	first, last := tour[i], tour[i+run-1]
	before, after := tour[n-1], tour[0]
	if i > 0 {
		before = tour[i-1]
	}
	if i+run < n {
		after = tour[i+run]
	}
	saved := m.From(first)[before] + m.From(last)[after] - m.Way[int(before)*m.Size+int(after)]
	if saved <= 0 {
		return false
	}
	at, reversed := m.bestPlace(tour, i, run, saved)
	if at < 0 {
		return false
	}
	shift(tour, i, run, at, reversed)
	return true
}

// bestPlace returns the index of the stop after which the run tour[i:i+run] costs
// least, and whether it is to be walked the other way round there; -1 if it is
// nowhere better than where it is, which its removal would save.
func (m Matrix) bestPlace(tour []int32, i, run int, saved int32) (at int, reversed bool) {
	n := len(tour)
	rowF, rowL := m.From(tour[i]), m.From(tour[i+run-1])
	at, best := -1, int32(0)
	for j, u := range tour { // between tour[j] and the one after, both outside the run
		if rowF[u] >= saved && rowL[u] >= saved || j >= i-1 && j < i+run || i == 0 && j == n-1 {
			continue
		}
		v := tour[0]
		if j+1 < n {
			v = tour[j+1]
		}
		base := m.Way[int(u)*m.Size+int(v)] + saved
		if gain := base - rowF[u] - rowL[v]; gain > best {
			at, best, reversed = j, gain, false
		}
		if gain := base - rowL[u] - rowF[v]; gain > best {
			at, best, reversed = j, gain, true
		}
	}
	return at, reversed
}

// shift puts the run tour[i:i+run] after the stop at index at, turned round if
// reversed.
func shift(tour []int32, i, run, at int, reversed bool) {
	var held [longestRun]int32
	copy(held[:], tour[i:i+run])
	if reversed {
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
