package feature

import "github.com/go-json-experiment/json/jsontext"

// step reads on by a feature, or as far as the place where the next may begin;
// found where it has read one.
func (l *List) step() (found bool, err error) {
	l.begin()
	next := l.dec.PeekKind()
	switch {
	case l.stand == inCollection:
		return false, l.object()
	case l.stand == inFeatures && next == jsontext.KindEndArray:
		l.stand = inCollection
	case l.stand == inArray && next == jsontext.KindEndArray:
		l.stand = outside
	case l.stand == outside && next == jsontext.KindBeginArray:
		l.stand = inArray
	default:
		return l.value()
	}
	_, err = l.dec.ReadToken()
	return false, err
}

// value reads a feature, or opens a collection. What is neither, a null among the
// features, has no values.
func (l *List) value() (found bool, err error) {
	if l.dec.PeekKind() != jsontext.KindBeginObject {
		return l.stand != outside, l.dec.SkipValue()
	}
	if _, err := l.dec.ReadToken(); err != nil {
		return false, err
	}
	before := l.stand
	err = l.object()
	return l.stand == before, err
}

// begin begins a feature without any values.
func (l *List) begin() {
	l.limit.left = maxFeature
	if !l.columns.frozen {
		l.values = nil // those before are kept
	}
	if n := len(l.columns.paths); cap(l.values) <= n {
		l.values = make([]string, n, n+1)
	} else {
		l.values = l.values[:n]
		clear(l.values)
	}
	l.geometry, l.unread = "", ""
}

// object reads the members of an object to its end, or as far as the features of a
// collection.
func (l *List) object() error {
	for l.dec.PeekKind() != jsontext.KindEndObject {
		name, err := l.dec.ReadToken()
		if err != nil {
			return err
		}
		member := name.String() // valid until the next is looked at
		kind := l.dec.PeekKind()
		switch {
		case member == "features" && kind == jsontext.KindBeginArray && l.stand == outside:
			l.stand = inFeatures
			_, err = l.dec.ReadToken()
			return err
		case member == "properties" && kind == jsontext.KindBeginObject:
			err = l.properties(l.columns.root, nil)
		case member == "geometry" && kind == jsontext.KindBeginObject:
			l.geometry, err = l.place()
		case member == "crs" && kind == jsontext.KindBeginObject:
			err = l.system()
		default:
			err = l.dec.SkipValue()
		}
		if err != nil {
			return err
		}
	}
	if l.stand == inCollection {
		l.stand = outside
	}
	_, err := l.dec.ReadToken()
	return err
}
