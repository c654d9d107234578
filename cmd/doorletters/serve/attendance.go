package serve

import (
	"sync"
	"time"
)

// attendance knows whether anybody is there: a page is open, or something is being
// answered. When nobody was for a while it ends the program.
type attendance struct {
	mu      sync.Mutex
	waits   Waits
	present int
	opened  bool // a page has said that it is open: others will
	timer   *time.Timer
}

// attend begins to wait.
func attend(waits Waits, end func()) *attendance {
	a := &attendance{waits: waits}
	a.timer = time.AfterFunc(waits.Unvisited, func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		if a.present == 0 { // nobody came while it went off
			end()
		}
	})
	return a
}

// enter says that somebody is there until what it returns is called.
func (a *attendance) enter() (leave func()) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.present++
	a.timer.Stop()
	return func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		if a.present--; a.present > 0 {
			return
		}
		wait := a.waits.Unvisited
		if a.opened {
			wait = a.waits.Alone
		}
		a.timer.Reset(wait)
	}
}

// pageOpened says that pages tell when they are closed. One that runs no script does not,
// and is given longer.
func (a *attendance) pageOpened() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.opened = true
}
