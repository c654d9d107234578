package serve

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// maxBody bounds what a page sends, in bytes: a city's list has a tenth of it.
const maxBody = 300 << 20

// Waits for what is sent.
const (
	bodyWait  = 30 * time.Second // for the next piece of it
	drainWait = 10 * time.Second // for all of what is not wanted
)

// body is what a page sends, piece by piece and not more than is allowed.
type body struct {
	io.ReadCloser
	control *http.ResponseController
	tooLong bool
}

// boundBody bounds the body of a request.
func boundBody(w http.ResponseWriter, r *http.Request) *body {
	b := &body{ReadCloser: http.MaxBytesReader(w, r.Body, maxBody), control: http.NewResponseController(w)}
	r.Body = b
	return b
}

// Read reads the next piece. It waits for a piece, not for the whole: an answer that
// takes long is no slow request.
func (b *body) Read(p []byte) (int, error) {
	// What has no deadlines, as in a test, is not slow either.
	_ = b.control.SetReadDeadline(time.Now().Add(bodyWait))
	n, err := b.ReadCloser.Read(p)
	_ = b.control.SetReadDeadline(time.Time{})
	var tooLong *http.MaxBytesError
	b.tooLong = b.tooLong || errors.As(err, &tooLong)
	return n, err
}

// refuseBody refuses a request that says how much too much it is going to send. A browser
// shows the answer when it has sent all, so that is taken for a while, and thrown away.
func refuseBody(w http.ResponseWriter, r *http.Request) {
	control := http.NewResponseController(w)
	_ = control.EnableFullDuplex() // the answer comes first
	w.Header().Set("Connection", "close")
	tooLarge.answer(w)
	_ = control.Flush()
	_ = control.SetReadDeadline(time.Now().Add(drainWait))
	// Whether all of it came is the browser's matter.
	_, _ = io.Copy(io.Discard, r.Body)
}
