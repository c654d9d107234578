package desk_test

import (
	"bytes"
	"io/fs"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"doorletters/letters/desk"
)

// today is what the desks of tests take for the time.
var today = time.Date(2026, time.March, 7, 14, 2, 0, 0, time.UTC)

// client is somebody at a desk.
type client struct {
	t      *testing.T
	desk   http.Handler
	shelf  *shelf
	accept string // Accept-Language
}

// newClient is somebody at a desk of their own. In short tests, which the race detector makes
// eight times as slow, nobody comes: what runs side by side has its own.
func newClient(t *testing.T) *client {
	if testing.Short() {
		t.Skip("nothing runs side by side here")
	}
	return newClientBeside(t)
}

// newClientBeside is somebody at a desk that others are at too.
func newClientBeside(t *testing.T) *client {
	s := newShelf()
	return &client{t: t, shelf: s, desk: desk.New(desk.Options{Shelf: s, Now: func() time.Time { return today }, Native: true})}
}

// answer is what came back.
type answer struct {
	t      *testing.T
	path   string
	status int
	header http.Header
	body   []byte
}

// do sends a request, and goes on to where it is sent.
func (c *client) do(r *http.Request) answer {
	c.t.Helper()
	if c.accept != "" {
		r.Header.Set("Accept-Language", c.accept)
	}
	w := httptest.NewRecorder()
	c.desk.ServeHTTP(w, r)
	if w.Code == http.StatusSeeOther {
		return c.get(w.Header().Get("Location"))
	}
	a := answer{c.t, r.URL.Path, w.Code, w.Header(), w.Body.Bytes()}
	if strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") && bytes.HasPrefix(a.body, []byte("<!doctype")) {
		checkPage(c.t, r.URL.String(), a.body)
	}
	return a
}

func (c *client) get(path string) answer {
	c.t.Helper()
	return c.do(httptest.NewRequest(http.MethodGet, path, nil))
}

func (c *client) post(path string, form url.Values) answer {
	c.t.Helper()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return c.do(r)
}

// bring brings files to the desk.
func (c *client) bring(path string, files map[string][]byte) answer {
	c.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		part, err := w.CreateFormFile("file", name)
		if err != nil {
			c.t.Fatal(err)
		}
		_, _ = part.Write(files[name])
	}
	_ = w.Close()
	r := httptest.NewRequest(http.MethodPost, path, &body)
	r.Header.Set("Content-Type", w.FormDataContentType())
	return c.do(r)
}

// file is what a file of the campaign with a name holds.
func (c *client) file(campaign, name string) []byte {
	c.t.Helper()
	data, err := fs.ReadFile(c.shelf.kept[campaign].files, name)
	if err != nil {
		c.t.Fatal(err)
	}
	return data
}

// page is the answer as a page that was to come.
func (a answer) page() *html.Node {
	a.t.Helper()
	if a.status != http.StatusOK {
		a.t.Fatalf("%s: %d\n%s", a.path, a.status, text(parse(a.t, a.body)))
	}
	return parse(a.t, a.body)
}

// says reports whether the page has all of some words.
func (a answer) says(words ...string) {
	a.t.Helper()
	shown := text(parse(a.t, a.body))
	for _, w := range words {
		if !strings.Contains(shown, w) {
			a.t.Errorf("%s does not say %q:\n%s", a.path, w, shown)
		}
	}
}

func parse(t *testing.T, body []byte) *html.Node {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// all returns the elements of some names, in their order.
func all(n *html.Node, names ...string) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && slices.Contains(names, d.Data) {
			found = append(found, d)
		}
	}
	return found
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// text is what a person reads, with single spaces.
func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode && d.Parent.Data != "script" && d.Parent.Data != "style" {
			b.WriteString(d.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// checkPage holds a page to what every page has: one main heading, headings that leave out
// no step, a label for each field, an id once, and nothing from another host or in a style
// or script of its own.
func checkPage(t *testing.T, path string, body []byte) {
	t.Helper()
	doc := parse(t, body)
	if n := len(all(doc, "h1")); n != 1 {
		t.Errorf("%s: %d h1", path, n)
	}
	last := 1
	for _, h := range all(doc, "h1", "h2", "h3", "h4") {
		level := int(h.Data[1] - '0')
		if level > last+1 {
			t.Errorf("%s: h%d follows h%d: %s", path, level, last, text(h))
		}
		last = level
	}
	labelled, ids := map[string]bool{}, map[string]bool{}
	for _, l := range all(doc, "label") {
		labelled[attribute(l, "for")] = true
	}
	for d := range doc.Descendants() {
		if id := attribute(d, "id"); id != "" {
			if ids[id] {
				t.Errorf("%s: the id %s twice", path, id)
			}
			ids[id] = true
		}
		if attribute(d, "style") != "" || attribute(d, "onclick") != "" {
			t.Errorf("%s: a style or script of its own in %s", path, d.Data)
		}
		for _, name := range []string{"src", "href", "action"} {
			if link := attribute(d, name); strings.HasPrefix(link, "http") || strings.HasPrefix(link, "//") {
				t.Errorf("%s: %s of another host: %s", path, d.Data, link)
			}
		}
	}
	for _, field := range all(doc, "input", "select", "textarea") {
		within := field.Parent != nil && slices.ContainsFunc(ancestors(field), func(n *html.Node) bool { return n.Data == "label" })
		if attribute(field, "type") == "hidden" || within || labelled[attribute(field, "id")] || attribute(field, "aria-label") != "" {
			continue
		}
		t.Errorf("%s: %s %s has no label", path, field.Data, attribute(field, "name"))
	}
	for _, b := range all(doc, "button") {
		if text(b) == "" && attribute(b, "aria-label") == "" {
			t.Errorf("%s: a button without words", path)
		}
	}
}

func ancestors(n *html.Node) []*html.Node {
	var above []*html.Node
	for p := n.Parent; p != nil; p = p.Parent {
		above = append(above, p)
	}
	return above
}

func hasAttribute(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}
