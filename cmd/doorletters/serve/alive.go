package serve

import (
	"io"
	"net/http"
	"time"
)

// alive answers for as long as a page is open: a stream of remarks. At the end it has an
// event "closed", by which the page knows that nobody answers any more.
func (g *Gate) alive(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	g.there.pageOpened()
	one := g.tabs.add()
	defer g.tabs.remove(one)
	control := http.NewResponseController(w)
	say := func(text string) bool {
		_, err := io.WriteString(w, text)
		return err == nil && control.Flush() == nil
	}
	beat := time.NewTicker(g.waits.Beat)
	defer beat.Stop()
	for going := say(": open\n\n"); going; {
		select {
		case <-r.Context().Done():
			return
		case <-g.ended:
			say("event: closed\ndata: \n\n")
			return
		case <-one.crowdedOut:
			say("retry: 30000\n\n")
			return
		case <-beat.C:
			going = say(": open\n\n")
		}
	}
}
