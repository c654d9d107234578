// Package markup reads the tags of a workbook's XML where they stand. Start with
// [Next], which returns the tag at or after a place.
//
// The XML of a workbook is written by programs and has few shapes, but a city's
// sheet has three million tags: encoding/xml would take longer over them than
// all else. Nothing is copied: names and attributes are slices of the text, as
// they are written, with their entities. Comments, instructions and character
// data are passed over.
package markup

import "bytes"

// Tag is a tag of an XML text: <c r="A1">, </c> or <c r="A1"/>.
type Tag struct {
	Start, End int    // where it stands, its brackets included
	Prefix     []byte // "x:" of <x:c>, mostly empty
	Name       []byte // without the prefix
	Attributes []byte // with the white space before them
	Closing    bool   // </c>
	Empty      bool   // <c/>
}

// Is reports whether the tag has a name, whatever its prefix.
func (t Tag) Is(name string) bool { return string(t.Name) == name }

// Opens reports whether the tag begins an element of a name, an empty one too.
func (t Tag) Opens(name string) bool { return !t.Closing && string(t.Name) == name }

// Closes reports whether the tag ends an element of a name.
func (t Tag) Closes(name string) bool { return t.Closing && string(t.Name) == name }

// passedOver are the beginnings and ends of what is no tag, the longer ones first.
var passedOver = []struct{ begin, end []byte }{
	{[]byte("<!--"), []byte("-->")},
	{[]byte("<![CDATA["), []byte("]]>")},
	{[]byte("<?"), []byte("?>")},
	{[]byte("<!"), []byte(">")},
}

// Next returns the first tag at or after a place; not ok where none follows that
// has an end.
func Next(text []byte, from int) (t Tag, ok bool) {
	for {
		i := bytes.IndexByte(text[from:], '<')
		if i < 0 {
			return Tag{}, false
		}
		from += i
		if from+1 < len(text) && text[from+1] != '!' && text[from+1] != '?' {
			return read(text, from)
		}
		if from = skip(text, from); from < 0 {
			return Tag{}, false
		}
	}
}

// skip returns the place after a comment or the like that begins at a place,
// -1 where it does not end.
func skip(text []byte, from int) int {
	for _, p := range passedOver {
		if bytes.HasPrefix(text[from:], p.begin) {
			if i := bytes.Index(text[from:], p.end); i >= 0 {
				return from + i + len(p.end)
			}
			return -1
		}
	}
	return -1
}

// read reads the tag that begins at a place.
func read(text []byte, start int) (Tag, bool) {
	end := tagEnd(text, start+1)
	if end < 0 {
		return Tag{}, false
	}
	t := Tag{Start: start, End: end + 1}
	inner := text[start+1 : end]
	switch n := len(inner); {
	case n > 0 && inner[0] == '/':
		t.Closing, inner = true, inner[1:]
	case n > 0 && inner[n-1] == '/':
		t.Empty, inner = true, inner[:n-1]
	}
	i := 0
	for i < len(inner) && !isSpace(inner[i]) {
		if inner[i] == ':' {
			t.Prefix = inner[:i+1]
		}
		i++
	}
	t.Name, t.Attributes = inner[len(t.Prefix):i], inner[i:]
	return t, true
}

// tagEnd returns the place of the bracket that ends a tag, -1 where none does. A
// bracket inside an attribute's quotation marks is none.
func tagEnd(text []byte, at int) int {
	for at < len(text) {
		switch c := text[at]; c {
		case '>':
			return at
		case '"', '\'':
			end := bytes.IndexByte(text[at+1:], c)
			if end < 0 {
				return -1
			}
			at += end + 1
		}
		at++
	}
	return -1
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }
