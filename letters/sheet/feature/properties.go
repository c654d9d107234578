package feature

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// maxDepth is how deep properties may stand in others and be columns.
const maxDepth = 4

// properties reads an object of properties, at a path within others.
func (l *List) properties(parent *property, path []string) error {
	if _, err := l.dec.ReadToken(); err != nil {
		return err
	}
	for l.dec.PeekKind() != jsontext.KindEndObject {
		name, err := l.dec.ReadValue()
		if err != nil {
			return err
		}
		if err := l.property(parent, path, unquoted(name)); err != nil {
			return err
		}
	}
	_, err := l.dec.ReadToken()
	return err
}

// property reads the value of a property. The bytes of its name are those of the
// decoder, which go with the next look at the file.
func (l *List) property(parent *property, path []string, name []byte) error {
	p := l.columns.in(parent, name)
	if p == nil && l.unread == "" {
		l.unread = l.columns.missed(name)
	}
	var inner []string // the path to it
	switch {
	case p != nil && p.column >= 0:
		inner = l.columns.paths[p.column]
	case p != nil && !l.columns.frozen:
		inner = append(path[:len(path):len(path)], string(name))
	}
	if l.dec.PeekKind() == jsontext.KindBeginObject {
		if p == nil || len(inner) > maxDepth {
			return l.dec.SkipValue()
		}
		return l.properties(p, inner)
	}
	if p != nil && p.column < 0 && !l.columns.frozen {
		l.columns.add(p, inner)
		l.values = append(l.values, "")
	}
	value, err := l.dec.ReadValue()
	if err != nil {
		return err
	}
	if p != nil && p.column >= 0 {
		l.values[p.column] = text(value)
	}
	return nil
}

// text returns what a value says: of a list its parts with commas between them, of
// null nothing. A list of objects that have one value each is a list of these.
func text(value jsontext.Value) string {
	switch value.Kind() {
	case jsontext.KindString:
		return string(unquoted(value))
	case jsontext.KindNumber:
		return number(string(value))
	case jsontext.KindBeginArray:
		var list []any
		decoder := json.NewDecoder(bytes.NewReader(value))
		decoder.UseNumber()
		if decoder.Decode(&list) == nil {
			return listed(list)
		}
	case jsontext.KindNull, 0:
		return ""
	}
	return string(value)
}

func listed(list []any) string {
	var texts []string
	for _, x := range list {
		if object, ok := x.(map[string]any); ok && len(object) == 1 {
			for _, only := range object {
				x = only
			}
		}
		switch x := x.(type) {
		case nil:
		case json.Number:
			texts = append(texts, number(x.String()))
		default:
			texts = append(texts, fmt.Sprint(x))
		}
	}
	return strings.Join(texts, ", ")
}

// maxPlain is below which whole numbers are exact as programs keep them, so that a house
// number written as 1.4e1 or 14.0 is 14.
const maxPlain = 1e15

// number returns a JSON number as people write it: 1.4e1 and 14.0 are 14, 425e-1 is 42.5.
func number(written string) string {
	value, err := strconv.ParseFloat(written, 64)
	isWhole := value == math.Trunc(value)
	switch {
	case err != nil, !strings.ContainsAny(written, ".eE"), math.Abs(value) >= maxPlain:
		return written
	case isWhole, strings.ContainsAny(written, "eE"):
		return strconv.FormatFloat(value, 'f', -1, 64)
	}
	return written
}

// unquoted returns the bytes of a JSON string.
func unquoted(value jsontext.Value) []byte {
	inner := bytes.TrimSuffix(bytes.TrimPrefix(value, []byte{'"'}), []byte{'"'})
	if bytes.IndexByte(inner, '\\') < 0 {
		return inner
	}
	// Bytes that are no UTF-8 become signs for lost letters.
	whole, _ := jsontext.AppendUnquote(nil, value)
	return whole
}
