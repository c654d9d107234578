package partition

import "doorletters/letters/pods/parallel"

// workers do independent pieces of work on all cores, each with room of its own
// that it uses over and over.
type workers []*scratch

// scratch is the room of one worker.
type scratch struct {
	local []int32 // place of a stop in the pair at hand, -1 for none
	way   []int32
}

// newWorkers returns a worker for each core, with room for so many stops.
func newWorkers(stops int) workers {
	w := make(workers, parallel.Workers())
	for i := range w {
		w[i] = &scratch{local: make([]int32, stops)}
		for j := range w[i].local {
			w[i].local[j] = -1
		}
	}
	return w
}

// each does the pieces 0 to n-1 in no particular order, and waits for all.
func (w workers) each(n int, do func(s *scratch, i int)) {
	parallel.Each(len(w), n, func(worker, i int) { do(w[worker], i) })
}
