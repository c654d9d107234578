package async_test

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"doorletters/letters/async"
)

// thousand are things to make something of.
var thousand = slices.Repeat([]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 100)

// What is made comes in the order of the things, all of it, by so many workers.
func TestInOrder(t *testing.T) {
	var workers atomic.Int32
	next := async.InOrder(t.Context(), 3, func() int32 { return workers.Add(1) }, thousand, func(_ int32, n int) int { return -n })
	var got []int
	for made, ok := next(); ok; made, ok = next() {
		got = append(got, -made)
	}
	if !slices.Equal(got, thousand) || workers.Load() != 3 {
		t.Errorf("%d workers made %v", workers.Load(), got)
	}
}

// A run that is stopped gets no more, and nothing goes on behind it. Little was made
// ahead of what was taken.
func TestInOrderStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // fails where a goroutine is left
		ctx, cancel := context.WithCancel(t.Context())
		var made atomic.Int32
		next := async.InOrder(ctx, 2, func() int { return 0 }, thousand, func(_, n int) int { made.Add(1); return n })
		next()
		synctest.Wait()
		if n := made.Load(); n > 5 {
			t.Errorf("%d were made before they were wanted", n)
		}
		cancel()
		if n, ok := next(); ok {
			t.Errorf("it goes on with %d", n)
		}
	})
}

// A panic in a worker is that of whoever takes what it makes, in its place; the others
// come to an end.
func TestInOrderPanics(t *testing.T) {
	for _, workers := range []int{1, 4} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			next := async.InOrder(ctx, workers, func() int { return 0 }, []int{1, 2, 3, 4, 5, 6, 7, 8}, func(_, n int) int {
				if n%3 == 0 {
					panic("12 Alder St")
				}
				return n
			})
			taken := 0
			defer func() {
				if said := async.FaultOf(recover()).Error(); taken != 2 || strings.Contains(said, "Alder") || !strings.Contains(said, "in_order_test.go") {
					t.Errorf("%d workers: after %d: %s", workers, taken, said)
				}
			}()
			for _, ok := next(); ok; _, ok = next() {
				taken++
			}
		})
	}
}

// All waits for every piece, also where one panics.
func TestAll(t *testing.T) {
	var done atomic.Int32
	piece := func() { done.Add(1) }
	async.All(piece, piece)
	defer func() {
		if said := async.FaultOf(recover()).Error(); done.Load() != 4 || !strings.Contains(said, "a panic of type string") || strings.Contains(said, "Alder") {
			t.Errorf("%d pieces are done: %s", done.Load(), said)
		}
	}()
	async.All(piece, func() { panic("12 Alder St") }, piece)
}
