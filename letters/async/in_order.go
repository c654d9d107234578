package async

import "context"

// InOrder makes something of each thing, by so many workers at a time. The function that
// it returns waits for the next of what was made, in the order of the things; ok is false
// after the last, and earlier when ctx is done. It panics with a [*Fault] where the work
// on that thing did. What is made and not yet taken is bounded, so memory does not grow
// with their number. Who takes less than all ends ctx.
func InOrder[Worker, From, To any](ctx context.Context, n int, newWorker func() Worker, things []From, of func(Worker, From) To) (next func() (made To, ok bool)) {
	idle := make(chan Worker, n)
	for range n {
		idle <- newWorker()
	}
	pending := make(chan func() To, n)
	go func() {
		defer close(pending)
		for _, thing := range things {
			worker := <-idle
			if ctx.Err() != nil {
				return
			}
			wait := Run(func() To {
				defer func() { idle <- worker }()
				return of(worker, thing)
			})
			select {
			case pending <- wait:
			case <-ctx.Done():
				return
			}
		}
	}()
	return func() (made To, ok bool) {
		select {
		case wait, more := <-pending:
			if !more || ctx.Err() != nil {
				return made, false
			}
			return wait(), true
		case <-ctx.Done():
			return made, false
		}
	}
}
