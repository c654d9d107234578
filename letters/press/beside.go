package press

// beside does a piece of work beside what follows. The function that it gives
// waits for what came of it, and is called once.
func beside[T any](work func() T) (wait func() T) {
	done := make(chan T, 1)
	go func() { done <- work() }()
	return func() T { return <-done }
}
