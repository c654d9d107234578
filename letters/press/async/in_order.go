package async

import "context"

// InOrder makes something of each thing, by so many workers at a time, and returns it in
// their order. What is made and not yet taken is bounded, so memory does not grow with
// their number. The channel is closed early when ctx is done.
func InOrder[Worker, From, To any](ctx context.Context, n int, newWorker func() Worker, things []From, of func(Worker, From) To) <-chan To {
	idle := make(chan Worker, n)
	for range n {
		idle <- newWorker()
	}
	pending := make(chan chan To, n)
	go func() {
		defer close(pending)
		for _, thing := range things {
			promise := make(chan To, 1)
			select {
			case pending <- promise:
			case <-ctx.Done():
				return
			}
			worker := <-idle
			go func() {
				made, fault := try(func() To { return of(worker, thing) })
				if fault != nil {
					panic(fault) // it ends the program, without a word of what was worked on
				}
				promise <- made
				idle <- worker
			}()
		}
	}()
	out := make(chan To)
	go func() {
		defer close(out)
		for promise := range pending {
			select {
			case out <- <-promise:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
