package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
)

// Bind writes a drawn signature's pages after those bound before.
func (b *Binder) Bind(s *Signature) error {
	drawn := s.drawn
	take := func(n int) []content {
		first := drawn[:n]
		drawn = drawn[n:]
		return first
	}
	for i, c := range take(len(s.layers)) {
		b.layers.objects[s.numbers[i]] = b.form(c, "")
	}
	var bodies []int
	for i, c := range take(len(s.bodies)) {
		shown := &bytes.Buffer{}
		for _, layer := range slices.Compact(slices.Sorted(slices.Values(s.bodies[i].uses))) {
			fmt.Fprintf(shown, "/L%d %d 0 R", layer, b.layers.objects[layer])
		}
		for _, picture := range slices.Compact(slices.Sorted(slices.Values(s.bodies[i].pictures))) {
			fmt.Fprintf(shown, "/P%d %d 0 R", picture, b.picture(s, picture))
		}
		bodies = append(bodies, b.form(c, shown.String()))
	}
	parent := b.reserve()
	kids := make([]byte, 0, 16*len(s.sheets))
	start := 0
	for i, end := range s.ends {
		page, body := b.reserve(), b.reserve()
		kids = append(strconv.AppendInt(kids, int64(page), 10), " 0 R "...)
		b.page(page, parent, body, s, s.sheets[i])
		b.stream(body, "", s.copies[start:end])
		start = end
		b.labels = append(b.labels, s.sheets[i].Label)
		if title := s.sheets[i].Bookmark; title != "" {
			b.marks = append(b.marks, bookmark{title, page})
		}
	}
	shown := &bytes.Buffer{}
	for i, body := range bodies {
		fmt.Fprintf(shown, "/B%d %d 0 R", i, body)
	}
	b.object(parent, fmt.Appendf(nil,
		"<</Type/Pages/Parent %d 0 R/Count %d/MediaBox[0 0 %s %s]/Resources<</Font %d 0 R/XObject<<%s>>>>/Kids[%s]>>",
		pagesObject, len(s.sheets), number(s.width), number(s.height), fontsObject, shown, kids))
	b.nodes = append(b.nodes, node{parent, len(s.sheets)})
	b.pages += len(s.sheets)
	*s = Signature{}
	return b.err
}

// page writes a page's object; what pages share stands in their parent's, but for what
// cannot be inherited.
func (b *Binder) page(page, parent, body int, s *Signature, sheet Sheet) {
	text := append(make([]byte, 0, 96), "<</Type/Page/Parent "...)
	text = strconv.AppendInt(text, int64(parent), 10)
	text = append(text, " 0 R/Contents "...)
	text = strconv.AppendInt(text, int64(body), 10)
	text = append(text, " 0 R"...)
	width, height := sheet.size()
	if width != s.width || height != s.height {
		text = fmt.Appendf(text, "/MediaBox[0 0 %s %s]", number(width), number(height))
	}
	if b.info.Trimmed {
		text = fmt.Appendf(text, "/TrimBox[0 0 %s %s]", number(width), number(height))
	}
	b.object(page, append(text, ">>"...))
}

// form writes what letters or copies share as a form, only once however many
// signatures draw it. shown are the forms that it shows in turn.
func (b *Binder) form(c content, shown string) int {
	key := formKey{c.width, c.height, c.key, shown}
	if object, ok := b.forms[key]; ok {
		return object
	}
	object := b.reserve()
	b.forms[key] = object
	resources := fmt.Sprintf("/Font %d 0 R", fontsObject)
	if shown != "" {
		resources += "/XObject<<" + shown + ">>"
	}
	b.stream(object, fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 %s %s]/Resources<<%s>>%s",
		number(c.width), number(c.height), resources, c.filter), c.stream)
	return object
}

// formKey distinguishes forms by their size, their content and what the names in it
// stand for.
type formKey struct {
	width, height float64
	content       [sha256.Size]byte
	shown         string
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
