package serve

import (
	"net/http"
	"strings"
	"sync"
)

// Gate is the handler that stands before another one.
type Gate struct {
	host   string // 127.0.0.1:PORT
	key    key
	next   http.Handler
	waits  Waits
	there  *attendance
	tabs   tabs
	places chan struct{} // one for each request that is being answered
	ended  chan struct{}
	once   sync.Once
}

// NewGate returns the gate of a host, 127.0.0.1:PORT. It is open for nobody but who
// comes by [Gate.Address].
func NewGate(host string, next http.Handler, waits Waits) *Gate {
	g := &Gate{host: host, key: newKey(host), next: next, waits: waits, places: make(chan struct{}, maxAtOnce), ended: make(chan struct{})}
	g.there = attend(waits, g.end)
	return g
}

// Address is what opens the page, once.
func (g *Gate) Address() string { return "http://" + g.host + "/?" + keyField + "=" + g.key.once }

// Ended is closed when the program is to end.
func (g *Gate) Ended() <-chan struct{} { return g.ended }

func (g *Gate) end() { g.once.Do(func() { close(g.ended) }) }

// ServeHTTP answers who may ask; see the package for the order.
func (g *Gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	if refusal := g.judge(r); refusal != nil {
		refusal.answer(w)
		return
	}
	if g.opens(r) {
		g.admit(w, r)
		return
	}
	if !g.key.knows(r) {
		stranger.answer(w)
		return
	}
	defer g.there.enter()()
	switch {
	case r.URL.Path == "/alive" && r.Method == http.MethodGet:
		g.alive(w, r)
	case r.URL.Path == "/quit" && r.Method == http.MethodPost:
		goodbye.answer(w)
		g.end()
	default:
		g.pass(w, r)
	}
}

// pass hands a request on, if there is a place for it.
func (g *Gate) pass(w http.ResponseWriter, r *http.Request) {
	select {
	case g.places <- struct{}{}:
		defer func() { <-g.places }()
	default:
		crowded.answer(w)
		return
	}
	if r.ContentLength > maxBody {
		refuseBody(w, r)
		return
	}
	bounded := boundBody(w, r)
	out := &answer{ResponseWriter: w, body: bounded}
	defer out.rescue()
	g.next.ServeHTTP(out, r)
}

// methods are those that pages use.
var methods = []string{http.MethodGet, http.MethodHead, http.MethodPost}

// allowed is methods as a header has them.
var allowed = strings.Join(methods, ", ")
