package serve_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"doorletters/cmd/doorletters/serve"
)

// zeros are a file without end, which counts what was read of it.
type zeros struct{ read int64 }

func (z *zeros) Read(p []byte) (int, error) {
	clear(p)
	z.read += int64(len(p))
	return len(p), nil
}

// A thousand requests at once: each is answered or told to come again, and who comes again
// until they are answered is answered once.
func TestThousandAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const all, atOnce = 1000, 64
		var worked, busy, most atomic.Int64
		release := make(chan struct{})
		g := serve.NewGate(host, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			most.Store(max(most.Load(), busy.Add(1)))
			<-release
			busy.Add(-1)
			worked.Add(1)
		}), waits)
		cookie := enter(t, g)
		left := all
		for round := 0; left > 0; round++ {
			var answered, refused atomic.Int64
			for range left {
				go func() {
					got := ask(g, request(http.MethodPost, "/print", nil, cookie))
					switch {
					case got.StatusCode == http.StatusOK:
						answered.Add(1)
					case got.StatusCode == http.StatusServiceUnavailable && got.Header.Get("Retry-After") != "":
						refused.Add(1)
					default:
						t.Errorf("one is answered with %s", got.Status)
					}
				}()
			}
			synctest.Wait()
			for range min(left, atOnce) {
				release <- struct{}{}
			}
			synctest.Wait()
			if answered.Load() != int64(min(left, atOnce)) || answered.Load()+refused.Load() != int64(left) {
				t.Fatalf("round %d: of %d, %d answered and %d refused", round, left, answered.Load(), refused.Load())
			}
			left = int(refused.Load())
		}
		if worked.Load() != all || most.Load() > atOnce {
			t.Errorf("%d were worked on, up to %d at once", worked.Load(), most.Load())
		}
	})
}

// What says that it is too large is refused before anything is done with it.
func TestTooLargeDeclared(t *testing.T) {
	const size = 2 << 30
	called := false
	g := serve.NewGate(host, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called = true }), serve.Usual)
	sent := &zeros{}
	r := request(http.MethodPost, "/open", io.LimitReader(sent, size), enter(t, g))
	r.ContentLength = size
	got := ask(g, r)
	if said := text(t, got); called || got.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(said, "300 MB") {
		t.Errorf("it is answered with %s, %s", got.Status, said)
	}
}

// What does not say how large it is is refused where it becomes too large, whatever the
// desk says of the part that it had.
func TestTooLargeStreamed(t *testing.T) {
	const size, most = 400 << 20, 300 << 20
	var failed error
	g := serve.NewGate(host, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, failed = io.Copy(io.Discard, r.Body)
		w.Header().Set("X-Half", "yes")
		http.Error(w, "this is no list", http.StatusUnprocessableEntity)
	}), serve.Usual)
	sent := &zeros{}
	r := request(http.MethodPost, "/open", io.LimitReader(sent, size), enter(t, g))
	r.ContentLength = -1
	got := ask(g, r)
	said := text(t, got)
	if got.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(said, "300 MB") || strings.Contains(said, "no list") || got.Header.Get("X-Half") != "" {
		t.Errorf("it is answered with %s, %s", got.Status, said)
	}
	var tooLong *http.MaxBytesError
	if !errors.As(failed, &tooLong) || sent.read > most+1<<20 {
		t.Errorf("%d bytes were read, then %v", sent.read, failed)
	}
}

// A browser has six connections for all its pages, so that a page that is listened to
// gives way to newer ones.
func TestManyPages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := serve.NewGate(host, desk, waits)
		cookie := enter(t, g)
		ctx, closeAll := context.WithCancel(t.Context())
		var pages []*httptest.ResponseRecorder
		var open atomic.Int64
		for range 7 {
			w := httptest.NewRecorder()
			pages = append(pages, w)
			open.Add(1)
			go func() {
				g.ServeHTTP(w, request(http.MethodGet, "/alive", nil, cookie).WithContext(ctx))
				open.Add(-1)
			}()
			synctest.Wait()
		}
		if open.Load() != 4 {
			t.Errorf("%d pages are listened to", open.Load())
		}
		if first := pages[0].Body.String(); !strings.Contains(first, "retry: ") {
			t.Errorf("the first is told %q", first)
		}
		closeAll()
		synctest.Wait()
	})
}
