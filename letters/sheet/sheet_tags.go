package sheet

import "bytes"

// tag is one tag of the XML.
type tag struct {
	name, attributes []byte
	closing, alone   bool // </c>, <c/>
}

func (t tag) is(name string) bool { return string(t.name) == name }

// tag reads up to the end of the next tag, over comments and the like.
func (s *storedRows) tag() (tag, bool) {
	for {
		begin := bytes.IndexByte(s.data[s.at:], '<')
		if begin < 0 {
			s.at = len(s.data)
			return tag{}, false
		}
		s.at += begin + 1
		rest := s.data[s.at:]
		stop := ">"
		if bytes.HasPrefix(rest, []byte("!--")) {
			stop = "-->"
		} else if bytes.HasPrefix(rest, []byte("![CDATA[")) {
			stop = "]]>"
		}
		end := bytes.Index(rest, []byte(stop))
		if end < 0 {
			s.at = len(s.data)
			return tag{}, false
		}
		s.at += end + len(stop)
		if rest[0] == '!' || rest[0] == '?' {
			continue
		}
		return parseTag(rest[:end]), true
	}
}

// parseTag parses what stands between < and >.
func parseTag(text []byte) tag {
	var t tag
	if text, t.closing = bytes.CutPrefix(text, []byte("/")); !t.closing {
		text, t.alone = bytes.CutSuffix(text, []byte("/"))
	}
	t.name = text
	if i := bytes.IndexAny(text, " \t\r\n"); i >= 0 {
		t.name, t.attributes = text[:i], text[i:]
	}
	if i := bytes.IndexByte(t.name, ':'); i >= 0 { // a namespace's prefix
		t.name = t.name[i+1:]
	}
	return t
}

// attribute gives an attribute's value as it is written.
func (t tag) attribute(name string) []byte {
	rest := t.attributes
	for {
		i := bytes.IndexByte(rest, '=')
		if i < 0 {
			return nil
		}
		key := bytes.TrimSpace(rest[:i])
		rest = bytes.TrimLeft(rest[i+1:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return nil
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return nil
		}
		if string(key) == name {
			return rest[1 : 1+end]
		}
		rest = rest[end+2:]
	}
}

// columnOf gives the column of "AB12", from 0.
func columnOf(ref []byte) int {
	column := 0
	for _, r := range ref {
		switch {
		case r >= 'A' && r <= 'Z':
			column = column*26 + int(r-'A') + 1
		case r >= 'a' && r <= 'z':
			column = column*26 + int(r-'a') + 1
		}
		if column > 1<<14 {
			break
		}
	}
	return column - 1
}
