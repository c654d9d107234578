package desk

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"unicode"

	"doorletters/letters/desk/texts"
	"doorletters/letters/langname"
)

// page has the templates, and the files that a browser gets as they are.
//
//go:embed page
var page embed.FS

// Static are the files that a browser gets as they are, by their names.
func Static() fs.FS {
	sub, err := fs.Sub(page, "page/static")
	if err != nil {
		panic(err) // the name is a valid one
	}
	return sub
}

// serveStatic answers with one of the files that a browser gets as they are.
func serveStatic(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/page/")
	data, err := fs.ReadFile(Static(), name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	kinds := map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json"}
	w.Header().Set("Content-Type", kinds[path.Ext(name)])
	_, _ = w.Write(data) // whoever asked may be gone
}

// templates are the screens in each language of the page.
var templates = sync.OnceValue(func() map[string]*template.Template {
	made := map[string]*template.Template{}
	for _, tag := range texts.Tags() {
		words := texts.In(tag)
		functions := template.FuncMap{
			"say":       words.Say,
			"has":       words.Has,
			"own":       langname.OwnName,
			"languages": func() []string { return texts.Tags() },
			"list":      func(values ...any) []any { return values },
			"in":        func(value string, all []string) bool { return slices.Contains(all, value) },
			"id":        identifier,
			"rows":      rowsFor,
		}
		made[tag] = template.Must(template.New("").Funcs(functions).ParseFS(page, "page/*.html"))
	}
	return made
})

// identifier makes a word that may be the id of an element.
func identifier(parts ...string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, strings.Join(parts, "-"))
}

// rowsFor is how many lines a box shows for a text, where so many narrow characters fit on
// one: two at least, and not so many that the letter is out of sight.
func rowsFor(text string, perLine int) int {
	const least, most = 2, 12
	rows := 0
	for line := range strings.SplitSeq(text, "\n") {
		wide := 0
		for _, r := range line {
			if wide++; unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) {
				wide++
			}
		}
		rows += max(1, (wide+perLine-1)/perLine)
	}
	return min(max(rows, least), most)
}

// render writes a screen: whole, or for the page's script what stands in the body.
func (v *visit) render(w io.Writer, f frame) error {
	set := templates()[v.texts.Tag]
	var main bytes.Buffer
	if err := set.ExecuteTemplate(&main, f.Screen+".html", f); err != nil {
		return err
	}
	f.Main = template.HTML(main.String())
	layout := "page.html"
	if v.r.Header.Get(partHeader) != "" {
		layout = "part.html"
	}
	return set.ExecuteTemplate(w, layout, f)
}

// showPart answers with a part of a page.
func (v *visit) showPart(name string, contents any) error {
	var part bytes.Buffer
	if err := templates()[v.texts.Tag].ExecuteTemplate(&part, name, contents); err != nil {
		return err
	}
	v.w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = part.WriteTo(v.w) // whoever asked may be gone
	return nil
}

// pictureOf is an SVG as it may stand in a page.
func pictureOf(svg []byte) template.HTML {
	if at := bytes.Index(svg, []byte("<svg")); at > 0 { // after the XML declaration
		svg = svg[at:]
	}
	return template.HTML(svg) // of letters/svg, which escapes all words
}
