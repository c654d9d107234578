package pods

// Watch follows work that takes a while. Its functions may be nil.
type Watch struct {
	// Progress gets how much is done; the units mean nothing. It is called from one
	// goroutine only.
	Progress func(done, total int)
	// Stopped reports whether the answer is no longer wanted. Several goroutines call it.
	// The work then
	// ends early with a valid answer that is not worth keeping.
	Stopped func() bool
}

func (w Watch) report(done, total int) {
	if w.Progress != nil {
		w.Progress(done, total)
	}
}

func (w Watch) stopped() bool { return w.Stopped != nil && w.Stopped() }
