package press

import "doorletters/letters"

// async starts a piece of work that runs while its caller goes on. The function
// that it returns waits for the result, and is called once.
func async[T any](work func() T) (wait func() T) {
	done := make(chan T, 1)
	go func() { done <- work() }()
	return func() T { return <-done }
}

// outcome is all that a stage returns, for one that runs by async.
type outcome[T any] struct {
	value    T
	problems []letters.Problem
	err      error
}

func outcomeOf[T any](value T, problems []letters.Problem, err error) outcome[T] {
	return outcome[T]{value, problems, err}
}
