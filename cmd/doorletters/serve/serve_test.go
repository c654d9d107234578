package serve_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/serve"
)

const host = "127.0.0.1:8080"

// inside is what stands where nobody comes in who may not.
const inside = "16 Alder St"

var desk = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, inside) })

// request is one as a page of the desk sends it.
func request(method, path string, body io.Reader, cookies ...*http.Cookie) *http.Request {
	r := httptest.NewRequest(method, path, body)
	r.Host = host
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if method == http.MethodPost {
		r.Header.Set("Origin", "http://"+host)
	}
	for _, c := range cookies {
		r.AddCookie(c)
	}
	return r
}

// ask is what a handler answers.
func ask(h http.Handler, r *http.Request) *http.Response {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// text is an answer's.
func text(t *testing.T, got *http.Response) string {
	t.Helper()
	data, err := io.ReadAll(got.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// enter opens a gate as its address does, and returns the cookie.
func enter(t *testing.T, g *serve.Gate) *http.Cookie {
	t.Helper()
	address, err := url.Parse(g.Address())
	if err != nil {
		t.Fatal(err)
	}
	got := ask(g, request(http.MethodGet, address.RequestURI(), nil))
	if cookies := got.Cookies(); got.StatusCode == http.StatusOK && len(cookies) == 1 {
		return cookies[0]
	}
	t.Fatalf("the address is answered with %s and cookies %v", got.Status, got.Cookies())
	return nil
}

// The address opens the page once: it gives a cookie that only this site gets and no
// script reads, and leads on to an address without the key.
func TestKey(t *testing.T) {
	g := serve.NewGate(host, desk, serve.Usual)
	path, _ := strings.CutPrefix(g.Address(), "http://"+host)
	for _, r := range []*http.Request{
		request(http.MethodGet, "/", nil),
		request(http.MethodGet, "/?key=", nil),
		request(http.MethodGet, path[:len(path)-1], nil),
		request(http.MethodGet, path+"A", nil),
		request(http.MethodHead, path, nil),
		request(http.MethodPost, path, nil),
		request(http.MethodGet, strings.Replace(path, "/?", "/pods?", 1), nil),
	} {
		if got := ask(g, r); got.StatusCode != http.StatusForbidden || len(got.Cookies()) > 0 {
			t.Errorf("%s %s is answered with %s", r.Method, r.URL, got.Status)
		}
	}

	first := ask(g, request(http.MethodGet, path, nil))
	if len(first.Cookies()) != 1 {
		t.Fatal("the key gives no cookie: ", first.Status)
	}
	cookie := first.Cookies()[0]
	if cookie.Name != "desk-8080" || !cookie.HttpOnly || cookie.SameSite != http.SameSiteStrictMode || cookie.Path != "/" || strings.Contains(path, cookie.Value) {
		t.Errorf("the cookie is %v", cookie)
	}
	if got := first.Header.Get("Refresh"); got != "0; url=/" {
		t.Errorf("the browser is sent on by %q", got)
	}
	if body := text(t, first); strings.Contains(body, "key") || strings.Contains(body, inside) {
		t.Errorf("the page that sends the browser on is %s", body)
	}

	second := ask(g, request(http.MethodGet, path, nil))
	if said := text(t, second); second.StatusCode != http.StatusForbidden || len(second.Cookies()) > 0 || !strings.Contains(said, "doorletters desk") {
		t.Errorf("a key that was used is answered with %s, %s", second.Status, said)
	}
	if again := ask(g, request(http.MethodGet, path, nil, cookie)); again.StatusCode != http.StatusOK || again.Header.Get("Refresh") == "" {
		t.Errorf("who is in already is not sent on: %s", again.Status)
	}
	if got := ask(g, request(http.MethodGet, "/", nil, cookie)); text(t, got) != inside {
		t.Errorf("the cookie is answered with %s", got.Status)
	}
	guessed := &http.Cookie{Name: cookie.Name, Value: strings.Repeat("A", len(cookie.Value))}
	if got := ask(g, request(http.MethodGet, "/", nil, guessed)); got.StatusCode != http.StatusForbidden {
		t.Errorf("a guessed cookie is answered with %s", got.Status)
	}
	other := serve.NewGate(host, desk, serve.Usual)
	if got := ask(other, request(http.MethodGet, "/", nil, cookie)); got.StatusCode != http.StatusForbidden {
		t.Errorf("the cookie of an earlier desk is answered with %s", got.Status)
	}
}

// Nobody but a page of the desk is let in, even with the cookie.
func TestGuard(t *testing.T) {
	with := func(name, value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set(name, value) }
	}
	both := func(changes ...func(*http.Request)) func(*http.Request) {
		return func(r *http.Request) {
			for _, change := range changes {
				change(r)
			}
		}
	}
	from := func(host string) func(*http.Request) { return func(r *http.Request) { r.Host = host } }
	old := func(r *http.Request) { r.Header.Del("Sec-Fetch-Site") }
	bare := func(r *http.Request) { r.Header.Del("Origin") }
	for name, test := range map[string]struct {
		method string
		change func(*http.Request)
		want   int
	}{
		"a link of ours":            {http.MethodGet, both(), 200},
		"an address that was typed": {http.MethodGet, with("Sec-Fetch-Site", "none"), 200},
		"an old browser":            {http.MethodGet, old, 200},
		"a form of ours":            {http.MethodPost, both(), 200},
		"a form in an old browser":  {http.MethodPost, old, 200},
		"a form without an origin":  {http.MethodPost, bare, 200},

		"a name made to point here":       {http.MethodGet, from("evil.example.org:8080"), 421},
		"localhost":                       {http.MethodGet, from("localhost:8080"), 421},
		"another port's name":             {http.MethodGet, from("127.0.0.1:8081"), 421},
		"no port":                         {http.MethodGet, from("127.0.0.1"), 421},
		"no host":                         {http.MethodGet, from(""), 421},
		"another page's script":           {http.MethodGet, with("Origin", "https://evil.example.org"), 403},
		"a page of another port":          {http.MethodGet, with("Origin", "http://127.0.0.1:8081"), 403},
		"our address, encrypted":          {http.MethodGet, with("Origin", "https://"+host), 403},
		"a page in a box":                 {http.MethodPost, with("Origin", "null"), 403},
		"an origin that is empty":         {http.MethodPost, with("Origin", ""), 403},
		"another page's picture":          {http.MethodGet, both(bare, with("Sec-Fetch-Site", "cross-site")), 403},
		"a picture of another port":       {http.MethodGet, both(bare, with("Sec-Fetch-Site", "same-site")), 403},
		"another page's form":             {http.MethodPost, both(with("Origin", "https://evil.example.org"), with("Sec-Fetch-Site", "cross-site")), 403},
		"a form of nobody":                {http.MethodPost, both(bare, with("Sec-Fetch-Site", "none")), 403},
		"a form of nobody, and no header": {http.MethodPost, both(bare, old), 403},
		"whether one may ask":             {http.MethodOptions, both(), 405},
		"whether another may ask":         {http.MethodOptions, with("Access-Control-Request-Method", "POST"), 405},
		"a method that pages do not know": {http.MethodDelete, both(), 405},
		"a tunnel":                        {http.MethodTrace, both(), 405},
	} {
		t.Run(name, func(t *testing.T) {
			g := serve.NewGate(host, desk, serve.Usual)
			r := request(test.method, "/", nil, enter(t, g))
			test.change(r)
			got := ask(g, r)
			said := text(t, got)
			if got.StatusCode != test.want || (said == inside) != (test.want == 200) {
				t.Errorf("it is answered with %s, %s", got.Status, said)
			}
		})
	}
}

// The address may be clicked anywhere; no other page may be opened so.
func TestAddressFromElsewhere(t *testing.T) {
	for _, site := range []string{"cross-site", "same-site", "none"} {
		g := serve.NewGate(host, desk, serve.Usual)
		path, _ := strings.CutPrefix(g.Address(), "http://"+host)
		r := request(http.MethodGet, path, nil)
		r.Header.Set("Sec-Fetch-Site", site)
		if got := ask(g, r); got.StatusCode != http.StatusOK || len(got.Cookies()) != 1 {
			t.Errorf("from %s it is answered with %s", site, got.Status)
		}
	}
}

// Whatever is answered, no other page frames it or reads it, and no store keeps it.
func TestHeaders(t *testing.T) {
	g := serve.NewGate(host, desk, serve.Usual)
	evil := request(http.MethodGet, "/", nil)
	evil.Host = "evil.example.org"
	for name, r := range map[string]*http.Request{
		"a page": request(http.MethodGet, "/", nil, enter(t, g)), "a refusal": request(http.MethodGet, "/", nil),
		"another host": evil, "a question": request(http.MethodOptions, "/", nil),
	} {
		h := ask(g, r).Header
		for header, want := range map[string]string{
			"X-Frame-Options": "DENY", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Referrer-Policy": "same-origin",
			"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
		} {
			if h.Get(header) != want {
				t.Errorf("%s has %s %q", name, header, h.Get(header))
			}
		}
		for _, part := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(h.Get("Content-Security-Policy"), part) {
				t.Errorf("%s has no %s", name, part)
			}
		}
		for header := range h {
			if strings.HasPrefix(header, "Access-Control-") {
				t.Errorf("%s has %s", name, header)
			}
		}
	}
}

// A fault of the program is a page that says where it is, and no word of what it was
// worked on; the next request is answered.
func TestPanic(t *testing.T) {
	g := serve.NewGate(host, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/" {
			w.Header().Set("Content-Disposition", "attachment")
			panic("no pod for " + inside)
		}
		desk(w, r)
	}), serve.Usual)
	cookie := enter(t, g)
	got := ask(g, request(http.MethodGet, "/", nil, cookie))
	said := text(t, got)
	if got.StatusCode != http.StatusInternalServerError || strings.Contains(said, inside) || !strings.Contains(said, "serve_test.go") || got.Header.Get("Content-Disposition") != "" {
		t.Errorf("it is answered with %s, %v, %s", got.Status, got.Header, said)
	}
	if got := ask(g, request(http.MethodGet, "/pods", nil, cookie)); text(t, got) != inside {
		t.Errorf("the next is answered with %s", got.Status)
	}
}

// An answer that was begun breaks off: half of it does not pass for the whole.
func TestPanicMidway(t *testing.T) {
	g := serve.NewGate(host, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "half of")
		panic("no pod for " + inside)
	}), serve.Usual)
	cookie := enter(t, g)
	defer func() {
		if v := recover(); v != http.ErrAbortHandler {
			t.Errorf("it ends with %v", v)
		}
	}()
	ask(g, request(http.MethodGet, "/", nil, cookie))
}
