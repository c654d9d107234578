package serve_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"doorletters/cmd/doorletters/serve"
)

// ended reports whether a gate has ended, or would keep the program waiting.
func ended(g *serve.Gate) bool {
	select {
	case <-g.Ended():
		return true
	default:
		return false
	}
}

// waits of the tests, in a bubble where time costs nothing.
var waits = serve.Waits{Unvisited: 15 * time.Minute, Alone: 3 * time.Minute, Beat: 15 * time.Second}

// window is where an answer is seen while it comes.
type window struct {
	*httptest.ResponseRecorder
	mu sync.Mutex
}

func (w *window) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.ResponseRecorder.Write(p)
}

func (w *window) WriteString(text string) (int, error) { return w.Write([]byte(text)) }

func (w *window) said() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.Body.String()
}

// openPage opens a page of the desk, which is there until what it returns is called.
func openPage(t *testing.T, g *serve.Gate, cookie *http.Cookie) (said func() string, closePage func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	w := &window{ResponseRecorder: httptest.NewRecorder()}
	go g.ServeHTTP(w, request(http.MethodGet, "/alive", nil, cookie).WithContext(ctx))
	synctest.Wait()
	return w.said, func() { cancel(); synctest.Wait() }
}

// passes lets time pass, and says whether the program goes on.
func passes(d time.Duration, g *serve.Gate) (on bool) {
	time.Sleep(d)
	synctest.Wait()
	return !ended(g)
}

// bubble runs a test where time is made up.
func bubble(t *testing.T, test func(t *testing.T, g *serve.Gate, cookie *http.Cookie)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		g := serve.NewGate(host, desk, waits)
		test(t, g, enter(t, g))
	})
}

// A program whose page nobody opens ends.
func TestNobodyComes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := serve.NewGate(host, desk, waits)
		if !passes(14*time.Minute, g) {
			t.Error("it ends before a quarter of an hour")
		}
		ask(g, request(http.MethodGet, "/", nil)) // a stranger is nobody
		if passes(2*time.Minute, g) {
			t.Error("it goes on")
		}
	})
}

// As long as a page is open the program goes on, and for three minutes after the last.
func TestEndsWithLastPage(t *testing.T) {
	bubble(t, func(t *testing.T, g *serve.Gate, cookie *http.Cookie) {
		_, closeFirst := openPage(t, g, cookie)
		said, closeSecond := openPage(t, g, cookie)
		if !passes(24*time.Hour, g) {
			t.Error("it ends while pages are open")
		}
		if n := strings.Count(said(), ": open\n\n"); n < 24*60*4 {
			t.Errorf("the page had %d signs of life in a day", n)
		}
		closeFirst()
		if !passes(time.Hour, g) {
			t.Error("it ends while a page is open")
		}
		closeSecond()
		if !passes(2*time.Minute, g) {
			t.Error("it ends when the last page is closed")
		}
		_, closeThird := openPage(t, g, cookie) // as one is that was reloaded
		if !passes(time.Hour, g) {
			t.Error("it ends though a page was opened again")
		}
		closeThird()
		if !passes(3*time.Minute-time.Second, g) || passes(2*time.Second, g) {
			t.Error("it does not end three minutes after the last page")
		}
	})
}

// Pages that run no script say nothing of being open: what they ask for counts.
func TestWithoutScript(t *testing.T) {
	bubble(t, func(t *testing.T, g *serve.Gate, cookie *http.Cookie) {
		for range 5 {
			if !passes(14*time.Minute, g) {
				t.Fatal("it ends between two pages")
			}
			ask(g, request(http.MethodGet, "/", nil, cookie))
		}
		if passes(16*time.Minute, g) {
			t.Error("it goes on")
		}
	})
}

// What takes long is finished, also when the page that asked is closed.
func TestGoesOnWhileAnswering(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := serve.NewGate(host, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { time.Sleep(time.Hour) }), waits)
		cookie := enter(t, g)
		_, closePage := openPage(t, g, cookie)
		go ask(g, request(http.MethodPost, "/print", nil, cookie))
		synctest.Wait()
		closePage()
		if !passes(59*time.Minute, g) {
			t.Error("it ends while it prints")
		}
		if passes(5*time.Minute, g) {
			t.Error("it goes on when it has printed")
		}
	})
}

// The page's button ends it at once, and other pages are told.
func TestQuit(t *testing.T) {
	bubble(t, func(t *testing.T, g *serve.Gate, cookie *http.Cookie) {
		said, _ := openPage(t, g, cookie)
		if got := ask(g, request(http.MethodGet, "/quit", nil, cookie)); text(t, got) != inside || ended(g) {
			t.Error("a link ends it")
		}
		if got := ask(g, request(http.MethodPost, "/quit", nil)); got.StatusCode != http.StatusForbidden || ended(g) {
			t.Error("a stranger ends it")
		}
		if got := ask(g, request(http.MethodPost, "/quit", nil, cookie)); !strings.Contains(text(t, got), "is closed") || !ended(g) {
			t.Error("it goes on: ", got.Status)
		}
		synctest.Wait()
		if !strings.HasSuffix(said(), "event: closed\ndata: \n\n") {
			t.Errorf("the page is told %q", said())
		}
	})
}
