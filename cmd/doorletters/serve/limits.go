package serve

import (
	"slices"
	"sync"
)

// maxAtOnce is how many requests are answered at once; a browser sends six.
const maxAtOnce = 64

// maxTabs is how many pages are listened to at once. A browser has six connections to a
// host for all its pages, and without one that is free the next page would never come.
const maxTabs = 4

// tabs are the pages that are listened to, the oldest first.
type tabs struct {
	mu   sync.Mutex
	open []*tab
}

// tab is one page that is listened to.
type tab struct{ crowdedOut chan struct{} }

// add listens to one more page. Where there are too many, the oldest is asked to come
// again later.
func (t *tabs) add() *tab {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.open) == maxTabs {
		close(t.open[0].crowdedOut)
		t.open = t.open[1:]
	}
	one := &tab{make(chan struct{})}
	t.open = append(t.open, one)
	return one
}

// remove ends listening.
func (t *tabs) remove(one *tab) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.open = slices.DeleteFunc(t.open, func(o *tab) bool { return o == one })
}
