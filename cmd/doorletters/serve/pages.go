package serve

import (
	"html/template"
	"net/http"
	"strconv"
)

// page is what is said by the gate itself, in a browser's window.
type page struct {
	status      int
	Title, Text string
	Link        string // what leads on to the desk; empty where nothing does
	Detail      string
	retryAfter  int // seconds
	allow       bool
}

// again says how to come in.
const again = "Close this page, end the desk where it was started, and run `doorletters desk` again: it opens a new page."

// What the gate says.
var (
	misdirected = page{status: http.StatusMisdirectedRequest, Title: "This is not the address", Text: "The desk answers to the address alone that it was started with."}
	notAllowed  = page{status: http.StatusMethodNotAllowed, Title: "That cannot be asked here", Text: "The desk shows pages and takes forms.", allow: true}
	foreign     = page{status: http.StatusForbidden, Title: "Another page asked", Text: "Only pages of the desk itself may ask the desk. If you followed a link, type the address into a new window instead.", Link: "Open the desk"}
	stranger    = page{status: http.StatusForbidden, Title: "The desk does not know this browser", Text: "It is open in the browser that it was started in. " + again}
	usedUp      = page{status: http.StatusForbidden, Title: "This address was used already", Text: "It is good once, so that nobody else comes in by it. " + again}
	welcome     = page{status: http.StatusOK, Title: "Door letters", Text: "The desk opens.", Link: "Open the desk"}
	goodbye     = page{status: http.StatusOK, Title: "The desk is closed", Text: "What you made is in the campaign's folder. You can close this page; `doorletters desk` opens a new one."}
	crowded     = page{status: http.StatusServiceUnavailable, Title: "Too much at once", Text: "Nothing was done. Wait a little, then try again.", retryAfter: 1}
	tooLarge    = page{status: http.StatusRequestEntityTooLarge, Title: "The file is too large", Text: "The desk takes files of up to " + strconv.Itoa(maxBody>>20) + " MB. Nothing was read, and nothing was changed. An address list is smaller: look whether this is the right file.", Link: "Back to the desk"}
	broken      = page{status: http.StatusInternalServerError, Title: "A fault of the program itself", Text: "It is not of your lists. What was there before is as it was. Send the lines below to whoever makes the program: there is no name and no address in them.", Link: "Back to the desk"}
)

var layout = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{.Title}}</title>
<link rel="icon" href="data:,">
<main>
<h1>{{.Title}}</h1>
<p>{{.Text}}</p>
{{- with .Detail}}
<pre>{{.}}</pre>
{{- end}}
{{- with .Link}}
<p><a href="/">{{.}}</a></p>
{{- end}}
</main>
</html>
`))

// with is the page with something to pass on.
func (p page) with(detail string) page {
	p.Detail = detail
	return p
}

// answer sends the page.
func (p page) answer(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	if p.retryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(p.retryAfter))
	}
	if p.allow {
		h.Set("Allow", allowed)
	}
	w.WriteHeader(p.status)
	// A browser that has gone needs no answer.
	_ = layout.Execute(w, p)
}
