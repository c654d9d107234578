// Package async runs pieces of work side by side with their caller. Start with [Run].
package async

import "doorletters/letters"

// Run starts a piece of work that runs while its caller goes on. The function
// that it returns waits for the result, and is called once. It panics with a [*Fault]
// where the work did.
func Run[T any](work func() T) (wait func() T) {
	var result T
	var fault *Fault
	done := make(chan struct{})
	go func() {
		result, fault = try(work)
		close(done)
	}()
	return func() T {
		<-done
		if fault != nil {
			panic(fault)
		}
		return result
	}
}

// Outcome is all that a stage returns, for one that runs by [Run].
type Outcome[T any] struct {
	Value    T
	Problems []letters.Problem
	Err      error
}

// OutcomeOf returns it.
func OutcomeOf[T any](value T, problems []letters.Problem, err error) Outcome[T] {
	return Outcome[T]{value, problems, err}
}
