package serve

import (
	"net/http"

	"doorletters/letters/press"
)

// answer is what a handler writes to. It has the last word where the handler could not
// know what happened.
type answer struct {
	http.ResponseWriter
	body    *body
	begun   bool
	refused bool // something else was said in its place
}

// Unwrap lets [http.ResponseController] flush it.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// WriteHeader begins the answer, unless more was sent than is allowed: what a handler says
// of half a file helps nobody.
func (a *answer) WriteHeader(status int) {
	if a.begun {
		return
	}
	a.begun = true
	if a.body.tooLong {
		a.refused = true
		a.clear()
		tooLarge.answer(a.ResponseWriter)
		return
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	if a.refused {
		return len(p), nil
	}
	return a.ResponseWriter.Write(p)
}

// clear takes back what was going to be said.
func (a *answer) clear() {
	clear(a.Header())
	protect(a.Header())
}

// rescue ends an answer whose handler has panicked: with a page that says where, and no
// word of what was worked on, or where the answer was begun by breaking it off.
func (a *answer) rescue() {
	v := recover()
	if v == nil {
		return
	}
	if a.begun || v == http.ErrAbortHandler {
		panic(http.ErrAbortHandler)
	}
	a.clear()
	broken.with(press.FaultOf(v).Error()).answer(a.ResponseWriter)
}
