// Package pdftest reads PDF files back for tests: what stands on each page, as
// text in the order of the lines, and what its codes say. It parses the file with
// pdfcpu and decodes the codes with gozxing, neither of which made them.
// Start with [Read].
package pdftest

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// Page is a page as it was read back.
type Page struct {
	// Lines are its lines from top to bottom, each as its letters stand from
	// left to right: right-to-left words come out turned around, numbers do not.
	Lines []string
	// Codes are the contents of its QR codes.
	Codes []string
}

// Text joins the lines.
func (p Page) Text() string { return strings.Join(p.Lines, "\n") }

// withoutConfiguration keeps pdfcpu from writing a folder of its own. It sets a variable
// of the package, and tests read files side by side.
var withoutConfiguration = sync.OnceFunc(api.DisableConfigDir)

// Read validates a file and reads all its pages; it fails the test where it cannot.
func Read(t testing.TB, file []byte) []Page {
	t.Helper()
	withoutConfiguration()
	doc, err := api.ReadAndValidate(bytes.NewReader(file), model.NewDefaultConfiguration())
	if err != nil {
		t.Fatalf("not a valid PDF: %v", err)
	}
	r := reader{doc: doc, fonts: map[string]map[uint16]string{}, forms: map[string]*content{}}
	pages := make([]Page, doc.PageCount)
	for i := range pages {
		if pages[i], err = r.page(i + 1); err != nil {
			t.Fatalf("page %d: %v", i+1, err)
		}
	}
	return pages
}

// reader keeps what pages share.
type reader struct {
	doc   *model.Context
	fonts map[string]map[uint16]string // ToUnicode by resource name
	forms map[string]*content          // by object
}

func (r *reader) page(number int) (Page, error) {
	dict, _, inherited, err := r.doc.PageDict(number, false)
	if err != nil {
		return Page{}, err
	}
	stream, err := r.doc.PageContent(dict, number)
	if errors.Is(err, model.ErrNoContent) { // a blank back
		return Page{}, nil
	}
	if err != nil {
		return Page{}, err
	}
	c, err := r.content(stream, inherited.Resources)
	if err != nil {
		return Page{}, err
	}
	return Page{c.lines(), c.codes}, nil
}

// content reads a content stream and the forms it draws.
func (r *reader) content(stream []byte, resources types.Dict) (*content, error) {
	fonts, err := r.doc.DereferenceDict(resources["Font"])
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(fonts)) {
		if err := r.readFont(name, fonts[name]); err != nil {
			return nil, fmt.Errorf("font %s: %w", name, err)
		}
	}
	c := &content{fonts: r.fonts}
	return c, c.read(stream, func(name string) (*content, error) { return r.form(resources, name) })
}

func (r *reader) form(resources types.Dict, name string) (*content, error) {
	xobjects, err := r.doc.DereferenceDict(resources["XObject"])
	if err != nil {
		return nil, err
	}
	key := fmt.Sprint(xobjects[name])
	if c, ok := r.forms[key]; ok {
		return c, nil
	}
	stream, _, err := r.doc.DereferenceStreamDict(xobjects[name])
	if err != nil || stream == nil {
		return nil, fmt.Errorf("form %s: %w", name, err)
	}
	if err := stream.Decode(); err != nil {
		return nil, err
	}
	inner, err := r.doc.DereferenceDict(stream.Dict["Resources"])
	if err != nil {
		return nil, err
	}
	c, err := r.content(stream.Content, inner)
	r.forms[key] = c
	return c, err
}

// lines sorts what was shown into lines: by height, then from left to right.
func (c *content) lines() []string {
	sort.SliceStable(c.shown, func(i, j int) bool {
		a, b := c.shown[i], c.shown[j]
		if a.y != b.y {
			return a.y > b.y
		}
		return a.x < b.x
	})
	var lines []string
	y := 0
	for _, s := range c.shown {
		switch {
		case s.text == "":
		case len(lines) == 0 || s.y != y:
			lines, y = append(lines, s.text), s.y
		default:
			lines[len(lines)-1] += s.text
		}
	}
	return lines
}
