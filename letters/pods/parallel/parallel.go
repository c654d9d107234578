// Package parallel does independent pieces of work on all cores.
package parallel

import (
	"runtime"
	"sync/atomic"

	"doorletters/letters/async"
)

// Workers is how many workers make use of all cores.
func Workers() int { return runtime.GOMAXPROCS(0) }

// Each has so many workers do the pieces 0 to n-1 in no particular order, and waits for all.
// A worker, which count from 0, does one piece after another.
func Each(workers, n int, do func(worker, i int)) {
	var next atomic.Int64
	pieces := make([]func(), min(workers, n))
	for worker := range pieces {
		pieces[worker] = func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(worker, i)
			}
		}
	}
	async.All(pieces...)
}

// chunk is how many pieces InChunks gives a worker at once.
const chunk = 1024

// InChunks does so with as many workers as there are cores, where a piece is very little work.
func InChunks(n int, do func(i int)) {
	Each(Workers(), (n+chunk-1)/chunk, func(_, c int) {
		for i := c * chunk; i < min(n, (c+1)*chunk); i++ {
			do(i)
		}
	})
}
