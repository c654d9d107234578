package serve

import (
	"crypto/rand"
	"crypto/subtle"
	"net"
	"net/http"
	"sync/atomic"
)

// keyField is the field of the address that has the key.
const keyField = "key"

// key is what opens the gate: a word that is good once, since addresses are kept in
// histories and shown in lists of processes, and a cookie, which is not.
type key struct {
	once    string
	session string
	cookie  string // its name: cookies are for all ports of a host
	used    *atomic.Bool
}

func newKey(host string) key {
	_, port, _ := net.SplitHostPort(host) // "" makes a name of a cookie, too
	return key{once: rand.Text(), session: rand.Text(), cookie: "desk-" + port, used: new(atomic.Bool)}
}

// takes reports whether a word is the key, for the first time.
func (k key) takes(word string) bool {
	return subtle.ConstantTimeCompare([]byte(word), []byte(k.once)) == 1 && k.used.CompareAndSwap(false, true)
}

// knows reports whether a request has the cookie.
func (k key) knows(r *http.Request) bool {
	for _, c := range r.CookiesNamed(k.cookie) {
		if subtle.ConstantTimeCompare([]byte(c.Value), []byte(k.session)) == 1 {
			return true
		}
	}
	return false
}

// admit changes the key for the cookie, and sends the browser on to an address without
// the key. It is a page that does so, and no redirect: of a chain that began with a link
// elsewhere a browser keeps cookies back that are for this site alone.
func (g *Gate) admit(w http.ResponseWriter, r *http.Request) {
	switch {
	case g.key.takes(r.URL.Query().Get(keyField)):
		http.SetCookie(w, &http.Cookie{Name: g.key.cookie, Value: g.key.session, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	case !g.key.knows(r):
		usedUp.answer(w)
		return
	}
	w.Header().Set("Referrer-Policy", "no-referrer") // the address has the key
	w.Header().Set("Refresh", "0; url=/")
	welcome.answer(w)
}
