package parallel_test

import (
	"testing"

	"doorletters/letters/pods/parallel"
)

// Every piece is done once, however many there are.
func TestEveryPieceIsDoneOnce(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1023, 1024, 1025, 5000} {
		each, chunks := make([]int, n), make([]int, n)
		parallel.Each(3, n, func(worker, i int) {
			if worker < 0 || worker >= 3 {
				t.Errorf("worker %d of 3", worker)
			}
			each[i]++
		})
		parallel.InChunks(n, func(i int) { chunks[i]++ })
		for i := range n {
			if each[i] != 1 || chunks[i] != 1 {
				t.Errorf("piece %d of %d was done %d times, in chunks %d times", i, n, each[i], chunks[i])
			}
		}
	}
}
