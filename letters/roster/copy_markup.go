package roster

import "bytes"

// element is a tag of an XML text: <c r="A1">, </c> or <c r="A1"/>.
type element struct {
	start, end int    // where it stands, its brackets included
	prefix     string // "x:" of <x:c>, mostly empty
	name       string // without the prefix
	attributes []byte
	closing    bool // </c>
	empty      bool // <c/>
}

// nextMarkup finds the next element from a place on. It passes over comments,
// instructions and character data.
func nextMarkup(markup []byte, from int) (element, bool) {
	for {
		i := bytes.IndexByte(markup[from:], '<')
		if i < 0 {
			return element{}, false
		}
		start := from + i
		rest := markup[start:]
		skip := ""
		switch {
		case bytes.HasPrefix(rest, []byte("<!--")):
			skip = "-->"
		case bytes.HasPrefix(rest, []byte("<![CDATA[")):
			skip = "]]>"
		case bytes.HasPrefix(rest, []byte("<?")):
			skip = "?>"
		case bytes.HasPrefix(rest, []byte("<!")):
			skip = ">"
		}
		if skip == "" {
			return readMarkup(markup, start)
		}
		end := bytes.Index(rest, []byte(skip))
		if end < 0 {
			return element{}, false
		}
		from = start + end + len(skip)
	}
}

func readMarkup(markup []byte, start int) (element, bool) {
	t := element{start: start}
	i := start + 1
	if i < len(markup) && markup[i] == '/' {
		t.closing = true
		i++
	}
	name := i
	for i < len(markup) && !isSpace(markup[i]) && markup[i] != '>' && markup[i] != '/' {
		i++
	}
	whole := markup[name:i]
	if colon := bytes.IndexByte(whole, ':'); colon >= 0 {
		t.prefix, whole = string(whole[:colon+1]), whole[colon+1:]
	}
	t.name = markupName(whole)
	attributes := i
	for i < len(markup) && markup[i] != '>' {
		if quote := markup[i]; quote == '"' || quote == '\'' {
			end := bytes.IndexByte(markup[i+1:], quote)
			if end < 0 {
				return element{}, false
			}
			i += end + 1
		}
		i++
	}
	if i >= len(markup) {
		return element{}, false
	}
	t.attributes = markup[attributes:i]
	if n := len(t.attributes); n > 0 && t.attributes[n-1] == '/' {
		t.empty, t.attributes = true, t.attributes[:n-1]
	}
	t.end = i + 1
	return t, true
}

// markupName makes a string of a name, without a new one for the names that a
// sheet has by the hundred thousand.
func markupName(name []byte) string {
	switch string(name) {
	case "c":
		return "c"
	case "v":
		return "v"
	case "row":
		return "row"
	case "is":
		return "is"
	case "t":
		return "t"
	case "f":
		return "f"
	}
	return string(name)
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

// attribute gives the value of an attribute, and the bytes from the white space
// before it to its closing quote; nil where there is none.
func (t element) attribute(name string) (value, whole []byte) {
	rest := t.attributes
	for at := 0; at < len(rest); {
		space := at
		for at < len(rest) && isSpace(rest[at]) {
			at++
		}
		start := at
		for at < len(rest) && rest[at] != '=' && !isSpace(rest[at]) {
			at++
		}
		found := string(rest[start:at]) == name
		for at < len(rest) && rest[at] != '"' && rest[at] != '\'' {
			at++
		}
		if at == len(rest) {
			return nil, nil
		}
		end := bytes.IndexByte(rest[at+1:], rest[at])
		if end < 0 {
			return nil, nil
		}
		if found {
			return rest[at+1 : at+1+end], rest[space : at+end+2]
		}
		at += end + 2
	}
	return nil, nil
}

// without gives the attributes without one of them.
func (t element) without(name string) []byte {
	_, whole := t.attribute(name)
	if whole == nil {
		return t.attributes
	}
	return bytes.Replace(t.attributes, whole, nil, 1)
}
