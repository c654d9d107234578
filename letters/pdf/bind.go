package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strconv"
)

// Bind writes a drawn signature's pages after those bound before.
func (b *Binder) Bind(s *Signature) error {
	contents, err := pageContents(s.drawn, len(s.bodies)+len(s.copies))
	if err != nil {
		return err
	}
	parent := b.reserve()
	xobjects := &bytes.Buffer{}
	for i, content := range contents[:len(s.bodies)] {
		fmt.Fprintf(xobjects, "/B%d %d 0 R", i, b.form(s, content))
	}
	kids := &bytes.Buffer{}
	for i, content := range contents[len(s.bodies):] {
		page, body := b.reserve(), b.reserve()
		fmt.Fprintf(kids, "%d 0 R ", page)
		b.object(page, fmt.Appendf(nil, "<</Type/Page/Parent %d 0 R/Contents %d 0 R>>", parent, body))
		b.stream(body, "", content)
		b.labels = append(b.labels, s.sheets[i].Label)
		if title := s.sheets[i].Bookmark; title != "" {
			b.marks = append(b.marks, bookmark{title, page})
		}
	}
	b.object(parent, fmt.Appendf(nil,
		"<</Type/Pages/Parent %d 0 R/Count %d/MediaBox[0 0 %s %s]/Resources<</Font %d 0 R/XObject<<%s>>>>/Kids[%s]>>",
		pagesObject, len(s.copies), number(s.width), number(s.height), fontsObject, xobjects, kids))
	b.nodes = append(b.nodes, node{parent, len(s.copies)})
	b.pages += len(s.copies)
	s.drawn = nil
	return b.err
}

// form writes what copies share as a form, once however many signatures draw it.
func (b *Binder) form(s *Signature, content []byte) int {
	key := sha256.Sum256(content)
	if object, ok := b.forms[key]; ok {
		return object
	}
	object := b.reserve()
	b.forms[key] = object
	b.stream(object, fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 %s %s]/Resources<</Font %d 0 R>>/Filter/FlateDecode",
		number(s.width), number(s.height), fontsObject), b.deflate(content))
	return object
}

// pageContents finds the content streams of the first n pages of a document
// drawn by fpdf, which writes pages first, in pairs of page and content,
// numbered from 3.
func pageContents(doc []byte, n int) ([][]byte, error) {
	contents := make([][]byte, 0, n)
	rest := doc
	for i := range n {
		head := strconv.Itoa(4+2*i) + " 0 obj\n<</Length "
		at := bytes.Index(rest, []byte(head))
		if at < 0 {
			return nil, fmt.Errorf("page %d of a signature of %d is missing", i+1, n)
		}
		rest = rest[at+len(head):]
		end := bytes.IndexByte(rest, '>')
		length, err := strconv.Atoi(string(rest[:max(end, 0)]))
		if err != nil {
			return nil, fmt.Errorf("page %d of a signature: %w", i+1, err)
		}
		rest = rest[end:]
		start := bytes.Index(rest, []byte("stream\n")) + len("stream\n")
		contents = append(contents, rest[start:start+length])
		rest = rest[start+length:]
	}
	return contents, nil
}
