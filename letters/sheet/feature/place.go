package feature

import (
	"cmp"
	"encoding/json"

	"github.com/go-json-experiment/json/jsontext"

	"doorletters/letters/shape"
)

// geometry is a geometry of GeoJSON.
type geometry struct {
	Type        string          `json:"type"`
	Coordinates json.RawMessage `json:"coordinates"`
	Geometries  []geometry      `json:"geometries"`
}

// place reads a geometry and returns the place that stands for it as well-known
// text; where it has none, its type.
func (l *List) place() (string, error) {
	if _, err := l.dec.ReadToken(); err != nil {
		return "", err
	}
	var g geometry
	for l.dec.PeekKind() != jsontext.KindEndObject {
		name, err := l.dec.ReadToken()
		if err != nil {
			return "", err
		}
		member := name.String()
		value, err := l.dec.ReadValue()
		if err != nil {
			return "", err
		}
		switch member {
		case "type":
			g.Type = text(value)
		case "coordinates": // may stand before the type
			l.buffer = append(l.buffer[:0], value...)
			g.Coordinates = l.buffer
		case "geometries":
			// What is none of them stays empty.
			_ = json.Unmarshal(value, &g.Geometries)
		}
	}
	if _, err := l.dec.ReadToken(); err != nil {
		return "", err
	}
	if p, ok := g.place(); ok {
		return p.WKT(), nil
	}
	return cmp.Or(g.Type, "no type"), nil
}

// place returns the place that stands for a geometry, of several the first that has
// one.
func (g geometry) place() (shape.Position, bool) {
	p, err := shape.InGeoJSON(g.Type, g.Coordinates)
	for i := 0; err != nil && i < len(g.Geometries); i++ {
		if p, ok := g.Geometries[i].place(); ok {
			return p, true
		}
	}
	return p, err == nil
}

// system reads the coordinate system in the form of GeoJSON before RFC 7946, which
// many programs still write.
func (l *List) system() error {
	value, err := l.dec.ReadValue()
	if err != nil {
		return err
	}
	var system struct {
		Properties struct {
			Name string          `json:"name"`
			Code json.RawMessage `json:"code"`
		} `json:"properties"`
	}
	if json.Unmarshal(value, &system) == nil {
		l.Code = shape.CodeOf(cmp.Or(system.Properties.Name, text(jsontext.Value(system.Properties.Code))))
	}
	return nil
}
