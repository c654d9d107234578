package geojson

import (
	"encoding/json"
	"io"

	"doorletters/letters"
)

// looked is how many features tell what a file holds: maps may begin with many squares and
// crossings.
const looked = 2000

// HasStreets reports whether a file is a map of streets rather than a list of doors, by its
// beginning: it has more lines than anything else, and they have no house numbers. So is an
// answer of the Overpass server's in which nothing is.
func HasStreets(r io.Reader) bool {
	source, err := openStreets(r, "")
	if err != nil {
		return false
	}
	l := featureLook{streetReader: streetReader{source: source, dec: json.NewDecoder(source)}}
	for err == nil {
		err = l.value()
	}
	return l.lines > l.others || l.isOverpass && l.lines+l.others == 0
}

// featureLook counts features, without those that have no place.
type featureLook struct {
	streetReader
	lines, others int
	isOverpass    bool // it has elements, as that server's answers do
}

// lookedAt is what is read of a feature, or of an element of the Overpass server's.
type lookedAt struct {
	Type       string                     `json:"type"`
	Properties map[string]json.RawMessage `json:"properties"`
	Tags       map[string]json.RawMessage `json:"tags"`
	Geometry   json.RawMessage            `json:"geometry"`
}

// value looks at a value that stands outside of all others: features one after another, or
// a collection of them. The error [io.EOF] is the end, or that it has looked at enough.
func (l *featureLook) value() error {
	token, err := l.dec.Token()
	switch {
	case err != nil:
		return err
	case token == json.Delim('['):
		return l.each(l.one)
	case token != json.Delim('{'):
		return l.noGeoJSON()
	}
	var f lookedAt
	members := map[string]any{"type": &f.Type, "properties": &f.Properties, "geometry": &f.Geometry}
	for l.dec.More() {
		key, err := l.dec.Token()
		if err != nil {
			return err
		}
		name, _ := key.(string)
		into := members[name]
		switch {
		case into != nil:
			err = l.decode(into)
		case name == "features", name == "elements":
			l.isOverpass = l.isOverpass || name == "elements"
			err = l.array(l.one)
		default:
			err = l.decode(new(json.RawMessage))
		}
		if err != nil {
			return err
		}
	}
	if _, err = l.dec.Token(); err != nil {
		return err
	}
	return l.count(f)
}

// one looks at a feature of several.
func (l *featureLook) one() error {
	var f lookedAt
	if err := l.decode(&f); err != nil {
		return err
	}
	return l.count(f)
}

// count counts a feature; the error [io.EOF] says that these are enough.
func (l *featureLook) count(f lookedAt) error {
	var g struct {
		Type string `json:"type"`
	}
	isLine := false
	switch _ = json.Unmarshal(f.Geometry, &g); { // an element's geometry is a list
	case f.Type == "way":
		_, isLine = f.Tags["highway"]
	case f.Type == "node" && len(f.Tags) == 0: // a point of a way
		return nil
	case g.Type == "LineString", g.Type == "MultiLineString":
		isLine = true
	case g.Type == "" && f.Type != "node" && f.Type != "relation":
		return nil
	}
	if isLine && !isNumbered(f.Properties) && !isNumbered(f.Tags) {
		l.lines++
	} else {
		l.others++
	}
	if l.lines+l.others == looked {
		return io.EOF
	}
	return nil
}

// houseNumbers are what lists call the number of a house, folded.
var houseNumbers = map[string]bool{
	"addr housenumber": true, "housenumber": true, "house number": true, "house no": true, "hausnummer": true, "hnr": true, "number": true,
	"street number": true, "st num": true, "addr num": true, "addrnum": true, "address number": true, "full address": true, "address": true,
}

// isNumbered reports whether properties have a house's number.
func isNumbered(properties map[string]json.RawMessage) bool {
	for key, value := range properties {
		if houseNumbers[letters.Fold(key)] && plain(value) != "" {
			return true
		}
	}
	return false
}
