package feature

import (
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// Feature is one of the shapes of a file.
type Feature struct {
	Number int // its place in the file, from 1
	// Values are what it has in the columns. They are valid until the next one is read.
	Values []string
	// Unread names a property that it has and no column, since the first features
	// have not; empty for none, and where nobody knows the property.
	Unread string
}

// GeometryColumn is the name of the last column, which has the feature's place as
// well-known text: "POINT (-71.1 42.3)". A shape without one is blank there.
const GeometryColumn = "geometry"

// List are the features of a file.
type List struct {
	// Columns are the names of the properties that the first features have, in the
	// order in which they are met, and GeometryColumn.
	Columns []string
	// Code is that of the coordinate system that the file says, "3857"; empty where
	// it says none.
	Code string

	name     string
	dec      *jsontext.Decoder
	limit    *limitedReader
	columns  columns
	stand    standing
	count    int
	values   []string // of the feature that is read
	geometry string
	unread   string
	buffer   []byte

	head []Feature // read ahead
	end  error     // what ended the reading
}

// standing is where in the file a list stands.
type standing int

const (
	outside      standing = iota // before a value
	inFeatures                   // in the array of a collection's features
	inCollection                 // after that array
	inArray                      // in an array that is the whole value
)

// maxHead is how many features are read ahead to know the columns, and maxHeadBytes
// how much of the file, if that is less.
const maxHead, maxHeadBytes = 4000, 4 << 20

// Open begins to read a file, in which isKnown reports whether a property is one
// that should not be missed. What is wrong with the file, Next returns.
func Open(r io.Reader, name string, isKnown func(property string) bool) *List {
	l := &List{name: name, limit: &limitedReader{r: r, left: maxFeature}, columns: newColumns(isKnown)}
	l.dec = jsontext.NewDecoder(l.limit, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	for l.end == nil && len(l.head) < maxHead && l.dec.InputOffset() < maxHeadBytes {
		if f, ok := l.read(); ok {
			l.head = append(l.head, f)
		}
	}
	l.columns.freeze()
	l.Columns = append(l.columns.names(), GeometryColumn)
	return l
}

// Next returns the next feature, and io.EOF after the last. Any other error is a
// [letters.Problem] that ends the list.
func (l *List) Next() (Feature, error) {
	if len(l.head) > 0 {
		f := l.head[0]
		l.head = l.head[1:]
		f.Values = l.columns.fit(f.Values)
		return f, nil
	}
	if l.end == nil {
		if f, ok := l.read(); ok {
			return f, nil
		}
	}
	return Feature{}, l.end
}

// read reads the next feature; not ok where there is none, and l.end says why.
func (l *List) read() (f Feature, ok bool) {
	for l.end == nil {
		found, err := l.step()
		switch {
		case err == io.EOF && l.stand == outside:
			l.end = io.EOF
		case err != nil:
			l.end = fault(l.name, l.count+1, l.dec.InputOffset(), err)
		case found:
			l.count++
			return Feature{Number: l.count, Values: append(l.values, l.geometry), Unread: l.unread}, true
		}
	}
	return Feature{}, false
}
