package desk

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"

	"doorletters/letters/press"
)

// progress is how far the request is that is answered now.
type progress struct {
	mu sync.Mutex
	at step
}

// step is a stage of a run, and how far it is.
type step struct {
	Stage string `json:"stage"`
	Done  int    `json:"done"`
	Total int    `json:"total"`
}

func (p *progress) set(at step) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at = at
}

// ServeHTTP says how far it is, as JSON; the stage is empty where nothing is done.
func (p *progress) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	p.mu.Lock()
	at := p.at
	p.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(at)
}

type progressKey struct{}

// WithProgress gives a request somebody who is told how far it is, beside those who ask
// for /progress.
func WithProgress(ctx context.Context, tell press.Progress) context.Context {
	return context.WithValue(ctx, progressKey{}, tell)
}

// tell is whom a run tells how far it is.
func (v *visit) tell() press.Progress {
	also, _ := v.r.Context().Value(progressKey{}).(press.Progress)
	return func(stage string, done, total int) {
		v.desk.progress.set(step{stage, done, total})
		if also != nil {
			also(stage, done, total)
		}
	}
}
