package serve

import "net/http"

// policy is what a page may do: run and show what comes from here, and send to here.
// Nothing that stands in an address list can be made a program, nor be sent elsewhere.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// protect says what browsers may do with an answer. There is none in which another page
// may read or frame it.
func protect(h http.Header) {
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Frame-Options", "DENY") // for browsers that do not know frame-ancestors
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("X-Content-Type-Options", "nosniff")
	// With no-referrer a form of our own would come from "null", and be refused.
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cache-Control", "no-store") // addresses stay out of the browser's store
}
