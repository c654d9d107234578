package press

import (
	"context"
	"runtime"
)

// workers is how many stages run at the same time.
func workers() int { return runtime.GOMAXPROCS(0) }

// settings sets stacks on all cores and gives them back in their order. What is
// set and not yet taken is bounded, so memory does not grow with the batch. The
// channel is closed early when ctx is done.
func settings(ctx context.Context, s *standing, stacks []stack) <-chan setting {
	n := workers()
	idle := make(chan compositor, n)
	for range n {
		idle <- newCompositor(s)
	}
	pending := make(chan chan setting, n)
	go func() {
		defer close(pending)
		for _, st := range stacks {
			promise := make(chan setting, 1)
			select {
			case pending <- promise:
			case <-ctx.Done():
				return
			}
			c := <-idle
			go func() {
				promise <- c.set(st)
				idle <- c
			}()
		}
	}()
	out := make(chan setting)
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
