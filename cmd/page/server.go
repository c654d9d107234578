//go:build js

package main

import (
	"bytes"
	"context"
	"net/http"
	"syscall/js"
	"time"

	"doorletters/cmd/page/port"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// server answers the page's requests: {id, method, url, form, languages} with {id, status,
// headers, body, open}, and before that any number of {id, stage, done, total}. What is open
// is what the page opens when the program is started anew.
type server struct {
	page port.Port
	desk *desk.Desk
}

// take begins to answer a request.
func (s *server) take(message js.Value) {
	go func() { // its files are waited for
		id := message.Get("id").Int()
		r, err := s.request(id, message)
		if err != nil {
			panic(err) // the page and its browser made it
		}
		w := &answer{header: http.Header{}, status: http.StatusOK}
		s.desk.ServeHTTP(w, r)
		var headers []any
		for name := range w.header {
			headers = append(headers, []any{name, w.header.Get(name)})
		}
		body := port.Array(w.body.Bytes())
		s.page.Post(map[string]any{"id": id, "status": w.status, "headers": headers, "body": body, "open": s.desk.Opened()}, body.Get("buffer"))
	}()
}

func (s *server) request(id int, message js.Value) (*http.Request, error) {
	var body bytes.Buffer
	kind := ""
	if form := message.Get("form"); form.Truthy() {
		var err error
		if kind, err = writeForm(&body, form); err != nil {
			return nil, err
		}
	}
	ctx := desk.WithProgress(context.Background(), s.tell(id))
	r, err := http.NewRequestWithContext(ctx, message.Get("method").String(), message.Get("url").String(), &body)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Desk", "part")
	r.Header.Set("Accept-Language", message.Get("languages").String())
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	return r, nil
}

// tell returns what posts how far a request is, ten times a second.
func (s *server) tell(id int) press.Progress {
	var last time.Time
	at := ""
	return func(stage string, done, total int) {
		if now := time.Now(); stage != at || now.Sub(last) > 100*time.Millisecond {
			at, last = stage, now
			s.page.Post(map[string]any{"id": id, "stage": stage, "done": done, "total": total})
		}
	}
}

// answer is an http.ResponseWriter that keeps what it is given.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (a *answer) Header() http.Header         { return a.header }
func (a *answer) WriteHeader(status int)      { a.status = status }
func (a *answer) Write(b []byte) (int, error) { return a.body.Write(b) }
