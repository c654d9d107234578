package geojson

import (
	"encoding/json"
	"errors"
	"io"

	"doorletters/letters"
)

// looked is how many features tell what a file holds: maps may begin with many squares and
// crossings.
const looked = 2000

// HasStreets reports whether a file is a map of streets rather than a list of doors, by its
// beginning: it has more lines than anything else, and they have no house numbers.
func HasStreets(r io.Reader) bool {
	source, err := openStreets(r, "")
	if err != nil {
		return false
	}
	l := featureLook{dec: json.NewDecoder(source)}
	for err == nil && l.lines+l.others < looked {
		err = l.value()
	}
	return l.lines > l.others
}

// featureLook counts features, without those that have no place.
type featureLook struct {
	dec           *json.Decoder
	lines, others int
}

// lookedAt is what is read of a feature, or of an element of the Overpass server's.
type lookedAt struct {
	Type       string                     `json:"type"`
	Properties map[string]json.RawMessage `json:"properties"`
	Tags       map[string]json.RawMessage `json:"tags"`
	Geometry   json.RawMessage            `json:"geometry"`
}

// value looks at a value that stands outside of all others: features one after another, or
// a collection of them.
func (l *featureLook) value() error {
	token, err := l.dec.Token()
	switch {
	case err != nil:
		return err
	case token == json.Delim('['):
		return l.features()
	case token != json.Delim('{'):
		return errors.New("no features")
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
			err = l.array()
		default:
			err = l.decode(new(json.RawMessage))
		}
		if err != nil {
			return err
		}
	}
	l.count(f)
	_, err = l.dec.Token()
	return err
}

// array looks at features where they are to stand.
func (l *featureLook) array() error {
	token, err := l.dec.Token()
	if err == nil && token != json.Delim('[') {
		err = errors.New("no features")
	}
	if err != nil {
		return err
	}
	return l.features()
}

// features looks at an array of them that is begun.
func (l *featureLook) features() error {
	for l.dec.More() {
		var f lookedAt
		if err := l.decode(&f); err != nil {
			return err
		}
		if l.count(f); l.lines+l.others == looked {
			return io.EOF
		}
	}
	_, err := l.dec.Token()
	return err
}

// decode reads a value. One of another form is taken as far as it goes.
func (l *featureLook) decode(into any) error {
	err := l.dec.Decode(into)
	var form *json.UnmarshalTypeError
	if errors.As(err, &form) {
		return nil
	}
	return err
}

func (l *featureLook) count(f lookedAt) {
	var g struct {
		Type string `json:"type"`
	}
	isLine := false
	switch _ = json.Unmarshal(f.Geometry, &g); { // an element's geometry is a list
	case f.Type == "way":
		_, isLine = f.Tags["highway"]
	case f.Type == "node" && len(f.Tags) == 0: // a point of a way
		return
	case g.Type == "LineString", g.Type == "MultiLineString":
		isLine = true
	case g.Type == "" && f.Type != "node" && f.Type != "relation":
		return
	}
	if isLine && !isNumbered(f.Properties) && !isNumbered(f.Tags) {
		l.lines++
	} else {
		l.others++
	}
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
