package press

import (
	"context"
	"runtime"
)

// workers is how many stages run at the same time.
func workers() int { return runtime.GOMAXPROCS(0) }

// typesetAll sets stacks on all cores and returns them in their order. What is
// set and not yet taken is bounded, so memory does not grow with the batch. The
// channel is closed early when ctx is done.
func typesetAll(ctx context.Context, m materials, stacks []stack) <-chan typesetStack {
	n := workers()
	idle := make(chan compositor, n)
	for range n {
		idle <- newCompositor(m)
	}
	pending := make(chan chan typesetStack, n)
	go func() {
		defer close(pending)
		for _, st := range stacks {
			promise := make(chan typesetStack, 1)
			select {
			case pending <- promise:
			case <-ctx.Done():
				return
			}
			c := <-idle
			go func() {
				promise <- c.typeset(st)
				idle <- c
			}()
		}
	}()
	out := make(chan typesetStack)
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
