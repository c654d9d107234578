// Package async runs pieces of work side by side with their caller. Start with [Run].
package async

import "doorletters/letters"

// Run starts a piece of work that runs while its caller goes on. The function
// that it returns waits for the result, and is called once.
func Run[T any](work func() T) (wait func() T) {
	done := make(chan T, 1)
	go func() { done <- work() }()
	return func() T { return <-done }
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
