package browsertest

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
)

// away is where everything goes that a browser sends to other hosts, from the pages
// of a profile and their workers: a proxy that answers none of it.
type away struct {
	address string
	mu      sync.Mutex
	asked   []string
}

func startAway(t *testing.T) *away {
	a := &away{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a.mu.Lock()
		a.asked = append(a.asked, r.Method+" "+r.Host+" "+r.URL.String())
		a.mu.Unlock()
		http.Error(w, "there is no network", http.StatusBadGateway)
	}))
	t.Cleanup(server.Close)
	a.address = server.URL
	return a
}

// all returns what was asked for.
func (a *away) all() []string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Clone(a.asked)
}
