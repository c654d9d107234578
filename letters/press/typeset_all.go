package press

import (
	"context"
	"runtime"
)

// workers is how many stages run at the same time.
func workers() int { return runtime.GOMAXPROCS(0) }

// typesetAll sets stacks on all cores and returns them in their order.
func typesetAll(ctx context.Context, m materials, stacks []stack) <-chan typesetStack {
	return inOrderOf(ctx, m, stacks, compositor.typeset)
}

// inOrderOf makes something of each stack, on all cores, and returns it in their order.
// What is made and not yet taken is bounded, so memory does not grow with the batch. The
// channel is closed early when ctx is done.
func inOrderOf[T any](ctx context.Context, m materials, stacks []stack, of func(compositor, stack) T) <-chan T {
	n := workers()
	idle := make(chan compositor, n)
	for range n {
		idle <- newCompositor(m)
	}
	pending := make(chan chan T, n)
	go func() {
		defer close(pending)
		for _, st := range stacks {
			promise := make(chan T, 1)
			select {
			case pending <- promise:
			case <-ctx.Done():
				return
			}
			c := <-idle
			go func() {
				promise <- of(c, st)
				idle <- c
			}()
		}
	}()
	out := make(chan T)
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
