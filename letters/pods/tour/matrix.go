// Package tour finds short ways round some stops and back to the first.
//
// Start with [Matrix], the ways between the stops, and [Matrix.Best] for a tour that
// is walked, or [Matrix.Shortest] where thousands are compared. A tour is a slice of
// stops in walk order; from the last one it goes back to the first.
package tour

import "slices"

// Matrix holds the ways between some stops, which count from 0: from a to b at
// a*Size+b, in decimetres. They are as long there as back.
type Matrix struct {
	Size int
	Way  []int32
}

// NewMatrix returns a matrix of so many stops whose ways are still to be filled
// in. It takes the room given if there is enough.
func NewMatrix(size int, room []int32) Matrix {
	if cap(room) < size*size {
		room = make([]int32, size*size)
	}
	return Matrix{size, room[:size*size]}
}

// Between returns the way from a to b.
func (m Matrix) Between(a, b int32) int { return int(m.Way[int(a)*m.Size+int(b)]) }

// From returns the ways from a to each stop.
func (m Matrix) From(a int32) []int32 { return m.Way[int(a)*m.Size:][:m.Size] }

// Length returns the way round all stops and back to the first.
func (m Matrix) Length(tour []int32) int {
	if len(tour) < 2 {
		return 0
	}
	sum := 0
	last := tour[len(tour)-1]
	for _, stop := range tour {
		sum += m.Between(last, stop)
		last = stop
	}
	return sum
}

// Insertion returns where in a tour a stop adds the least, as the index of the
// stop it is put in front of, and how much that is.
func (m Matrix) Insertion(tour []int32, stop int32) (at, added int) {
	if len(tour) == 0 {
		return 0, 0
	}
	row := m.From(stop)
	least := int32(1 << 30)
	last := tour[len(tour)-1]
	for i, next := range tour {
		if d := row[last] + row[next] - m.Way[int(last)*m.Size+int(next)]; d < least {
			at, least = i, d
		}
		last = next
	}
	return at, int(least)
}

// Greedy returns a tour of the stops that always goes to the nearest one left;
// the lower number wins a tie. It begins at the stop with the index first.
func (m Matrix) Greedy(stops []int32, first int) []int32 {
	tour := slices.Clone(stops)
	tour[0], tour[first] = tour[first], tour[0]
	for i := 1; i < len(tour); i++ {
		row := m.From(tour[i-1])
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

// Shortest returns the best of the improved greedy tours from so many starts,
// and its length.
func (m Matrix) Shortest(stops []int32, starts int) (best []int32, least int) {
	starts = min(starts, len(stops))
	for start := range starts {
		tour := m.Greedy(stops, start*len(stops)/starts)
		if length := m.Improve(tour); best == nil || length < least {
			best, least = tour, length
		}
	}
	return best, least
}
