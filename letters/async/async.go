// Package async runs pieces of work side by side with their caller. It starts all
// goroutines of the program: a panic in one, which would end the program on the spot, is
// carried to whoever waits for the work, so that what was begun is cleared away and the
// report has none of what was worked on. Start with [Run].
package async

import "doorletters/letters"

// Run starts a piece of work that runs while its caller goes on. The function
// that it returns waits for the result. It panics with a [*Fault] where the work did.
func Run[T any](work func() T) (wait func() T) {
	end := start(work)
	return func() T {
		result, fault := end()
		if fault != nil {
			panic(fault)
		}
		return result
	}
}

// start is Run with the fault as a value.
func start[T any](work func() T) (end func() (T, *Fault)) {
	var result T
	var fault *Fault
	done := make(chan struct{})
	go func() {
		defer close(done)
		result, fault = try(work)
	}()
	return func() (T, *Fault) {
		<-done
		return result, fault
	}
}

// All does pieces of work at the same time, and waits for all. It panics with the
// [*Fault] of the first of them that did.
func All(pieces ...func()) {
	type nothing struct{}
	ends := make([]func() (nothing, *Fault), len(pieces))
	for i, piece := range pieces {
		ends[i] = start(func() nothing {
			piece()
			return nothing{}
		})
	}
	var first *Fault
	for _, end := range ends {
		if _, fault := end(); first == nil {
			first = fault
		}
	}
	if first != nil {
		panic(first)
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
