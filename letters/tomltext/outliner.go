package tomltext

import (
	"strconv"
	"strings"
)

// outliner goes through a text.
type outliner struct {
	text    string
	at      int
	found   Outline
	heading int
	path    []string // of the section
	item    int
}

// blanks skips what stands between the parts of a line.
func (o *outliner) blanks() {
	for o.at < len(o.text) && (o.text[o.at] == ' ' || o.text[o.at] == '\t') {
		o.at++
	}
}

// skip skips blanks, line ends and comments.
func (o *outliner) skip() {
	for o.at < len(o.text) {
		switch o.text[o.at] {
		case ' ', '\t', '\r', '\n':
			o.at++
		case '#':
			o.at = lineEnd(o.text, o.at)
		default:
			return
		}
	}
}

// lineEnd returns where a line ends, without its mark.
func lineEnd(text string, from int) int {
	if n := strings.IndexAny(text[from:], "\r\n"); n >= 0 {
		return from + n
	}
	return len(text)
}

// line returns the lines of a stretch, with the end of the last.
func (o *outliner) line(from, to int) Span {
	s := Span{strings.LastIndexAny(o.text[:from], "\r\n") + 1, lineEnd(o.text, to)}
	if strings.HasPrefix(o.text[s.End:], "\r\n") {
		s.End++
	}
	s.End = min(s.End+1, len(o.text))
	return s
}

// section takes in the line of a section.
func (o *outliner) section(count map[string]int) {
	start := o.at
	o.at++
	repeated := strings.HasPrefix(o.text[o.at:], "[")
	if repeated {
		o.at++
	}
	o.path, o.item = o.key(), 0
	if repeated {
		name := strings.Join(o.path, "\x00")
		count[name]++
		o.item = count[name]
	}
	o.heading = len(o.found.Headings)
	o.found.Headings = append(o.found.Headings, Heading{Path: o.path, Item: o.item, Line: o.line(start, o.at)})
	o.at = lineEnd(o.text, o.at)
}

// part takes in a key of a section or of a table in braces, with its value.
func (o *outliner) part(above []string, item int, inline bool) {
	start := o.at
	path := append(append([]string(nil), above...), o.key()...)
	p := Part{Path: path, Item: item, Heading: o.heading, Inline: inline, Key: Span{start, start + len(strings.TrimRight(o.text[start:o.at], " \t"))}}
	if !strings.HasPrefix(o.text[o.at:], "=") {
		return
	}
	o.at++
	o.blanks()
	p.Value.Start = o.at
	place := len(o.found.Parts)
	o.found.Parts = append(o.found.Parts, p)
	o.value(path, item)
	p.Value.End = o.at
	if !inline {
		p.Lines = o.line(start, o.at)
		o.at = max(o.at, lineEnd(o.text, o.at))
	}
	o.found.Parts[place] = p
}

// key reads a key, whose parts may be in quotation marks, with the blanks behind it.
func (o *outliner) key() []string {
	var path []string
	for {
		o.blanks()
		start := o.at
		if o.at < len(o.text) && (o.text[o.at] == '"' || o.text[o.at] == '\'') {
			o.at += quoted(o.text[o.at:])
		} else {
			for o.at < len(o.text) && !strings.ContainsRune(" \t.=]\r\n", rune(o.text[o.at])) {
				o.at++
			}
		}
		path = append(path, plain(o.text[start:o.at]))
		o.blanks()
		if !strings.HasPrefix(o.text[o.at:], ".") {
			return path
		}
		o.at++
	}
}

// plain is a part of a key without its quotation marks.
func plain(key string) string {
	switch {
	case strings.HasPrefix(key, "'"):
		return strings.Trim(key, "'")
	case strings.HasPrefix(key, `"`):
		if text, err := strconv.Unquote(key); err == nil {
			return text
		}
	}
	return key
}

// value skips a value, and takes in the tables in it.
func (o *outliner) value(path []string, item int) {
	if o.at == len(o.text) {
		return
	}
	switch o.text[o.at] {
	case '"', '\'':
		o.at += quoted(o.text[o.at:])
	case '[':
		o.list()
	case '{':
		o.table(path, item)
	default:
		end := len(o.text)
		if n := strings.IndexAny(o.text[o.at:], ",]}#\r\n"); n >= 0 {
			end = o.at + n
		}
		o.at += len(strings.TrimRight(o.text[o.at:end], " \t"))
	}
}

// list skips a list. What tables in it hold is no setting.
func (o *outliner) list() {
	o.at++
	parts, tables := len(o.found.Parts), len(o.found.Tables)
	defer func() { o.found.Parts, o.found.Tables = o.found.Parts[:parts], o.found.Tables[:tables] }()
	for {
		o.skip()
		if o.at == len(o.text) {
			return
		}
		switch o.text[o.at] {
		case ']':
			o.at++
			return
		case ',':
			o.at++
			continue
		}
		before := o.at
		o.value(nil, 0)
		if o.at == before {
			return
		}
	}
}

// table takes in a table in braces.
func (o *outliner) table(path []string, item int) {
	t := Table{Path: path, Span: Span{Start: o.at}, Empty: true}
	o.at++
	for {
		o.skip()
		if o.at == len(o.text) {
			return
		}
		switch o.text[o.at] {
		case '}':
			o.at++
			t.End = o.at
			o.found.Tables = append(o.found.Tables, t)
			return
		case ',':
			o.at++
			continue
		}
		t.Empty = false
		before := o.at
		o.part(path, item, true)
		if o.at == before {
			return
		}
	}
}
