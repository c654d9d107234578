package serve

import (
	"net/http"
	"slices"
)

// judge refuses what does not come from a page of ours: nil is a yes. It says nothing of
// keys.
func (g *Gate) judge(r *http.Request) *page {
	origin := r.Header.Get("Origin")
	site := r.Header.Get("Sec-Fetch-Site") // of browsers since 2023
	ours := origin == "http://"+g.host
	switch {
	case r.Host != g.host:
		// A name that somebody else owns was made to point to this computer.
		return &misdirected
	case !slices.Contains(methods, r.Method):
		// No other page gets an answer to whether it may ask, either.
		return &notAllowed
	case len(r.Header.Values("Origin")) > 0 && !ours:
		return &foreign
	case !slices.Contains([]string{"", "none", "same-origin"}, site) && !g.opens(r):
		// A page on another port of this computer is of the same site, and sends cookies.
		return &foreign
	case r.Method == http.MethodPost && !ours && site != "same-origin":
		return &foreign
	}
	return nil
}

// opens reports whether a request is one that opens the page by its address, which may be
// clicked anywhere.
func (g *Gate) opens(r *http.Request) bool {
	return r.Method == http.MethodGet && r.URL.Path == "/" && r.URL.Query().Has(keyField)
}
