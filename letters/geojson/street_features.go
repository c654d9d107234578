package geojson

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"doorletters/letters"
)

// streetFeature is what is read of a feature, or of a geometry that stands alone.
type streetFeature struct {
	Type       string                     `json:"type"`
	ID         json.RawMessage            `json:"id"`
	Properties map[string]json.RawMessage `json:"properties"`
	Geometry   lineGeometry               `json:"geometry"`
	// Of a geometry alone.
	Coordinates json.RawMessage `json:"coordinates"`
	Geometries  []lineGeometry  `json:"geometries"`
}

func (f *streetFeature) clear() {
	f.Type, f.ID, f.Coordinates, f.Geometries = "", f.ID[:0], f.Coordinates[:0], nil
	clear(f.Properties)
	f.Geometry.clear()
}

// member returns where a member of that name is kept; nil for others.
func (f *streetFeature) member(name string) any {
	switch name {
	case "type":
		return &f.Type
	case "id":
		return &f.ID
	case "properties":
		return &f.Properties
	case "geometry":
		return &f.Geometry
	case "coordinates":
		return &f.Coordinates
	case "geometries":
		return &f.Geometries
	}
	return nil
}

// exceeded is what an ArcGIS server says where it gives no more than it may at once.
const exceeded = "exceededTransferLimit"

// geometry returns the feature's, or what is one itself.
func (f *streetFeature) geometry() lineGeometry {
	if f.Geometry.Type == "" && (len(f.Coordinates) > 0 || len(f.Geometries) > 0) {
		return lineGeometry{f.Type, f.Coordinates, f.Geometries}
	}
	return f.Geometry
}

// read reads a whole file. The error may be a [letters.Problem].
func (s *streetReader) read(r io.Reader) error {
	var err error
	if s.source, err = openStreets(r, s.file); err != nil {
		return err
	}
	s.dec = json.NewDecoder(s.source)
	for err == nil {
		err = s.value()
	}
	if err == io.EOF {
		return s.source.err
	}
	return s.fault(err)
}

// fault is what the end of the reading means to people.
func (s *streetReader) fault(err error) error {
	var own letters.Problem
	var syntax *json.SyntaxError
	p := letters.Problem{File: s.file, Row: s.count + 1, Severity: letters.SeverityError, Hint: "download or export the file once more as GeoJSON, and let it finish"}
	switch {
	case s.source.err != nil:
		return s.source.err
	case errors.As(err, &own):
		return own
	case errors.Is(err, errLargeFeature):
		p.Message, p.Hint = errLargeFeature.Error(), "export the streets once more with a feature for each of their parts"
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		p.Message = fmt.Sprintf("the file ends in the middle, after %d bytes: a part of the streets is missing", s.dec.InputOffset())
	case s.count == 0 && errors.As(err, &syntax):
		p.Row, p.Message, p.Hint = 0, fmt.Sprintf("this is no GeoJSON file: %v", err), asGeoJSON
	default:
		p.Message = fmt.Sprintf("the file is broken here, after %d bytes: %v", s.dec.InputOffset(), err)
	}
	return p
}

// value reads a value that stands outside of all others; [io.EOF] where there is none.
func (s *streetReader) value() error {
	token, err := s.dec.Token()
	if err != nil {
		return err
	}
	switch token {
	case json.Delim('{'):
		err = s.object()
	case json.Delim('['):
		err = s.each(s.decodeFeature)
	default:
		return s.noGeoJSON()
	}
	if err == io.EOF { // in the middle of it
		return io.ErrUnexpectedEOF
	}
	return err
}

func (s *streetReader) noGeoJSON() error {
	return letters.FileFault(s.file, "this is no GeoJSON file of streets", exportStreets)
}

// object reads the members of an object to its end: of a collection, of a feature, or of
// what the Overpass server answers.
func (s *streetReader) object() error {
	f := &s.root
	f.clear()
	isCollection := false
	for s.dec.More() {
		token, err := s.dec.Token()
		if err != nil {
			return err
		}
		s.source.left = maxStreetFeature
		key, _ := token.(string)
		into := f.member(key)
		switch {
		case key == "features":
			isCollection = true
			err = s.array(s.decodeFeature)
		case key == "elements":
			isCollection = true
			err = s.array(s.decodeElement)
		case into != nil:
			err = s.decode(into)
		default:
			var value json.RawMessage
			err = s.decode(&value)
			s.credit.member(key, value)
			s.isPart = s.isPart || key == exceeded && string(value) == "true"
			if key == "remark" && s.failed == "" {
				s.failed = failedRemark(value)
			}
		}
		if err != nil {
			return err
		}
	}
	if _, err := s.dec.Token(); err != nil {
		return err
	}
	switch f.Type {
	case "Feature", "LineString", "MultiLineString", "GeometryCollection", "Point", "MultiPoint", "Polygon", "MultiPolygon":
		if !isCollection {
			s.count++
			return s.take(f)
		}
	case "FeatureCollection":
		s.isPart = s.isPart || string(f.Properties[exceeded]) == "true"
	default:
		if !isCollection {
			return s.noGeoJSON()
		}
	}
	return nil
}

// array reads each value of an array; something else in its place is none.
func (s *streetReader) array(one func() error) error {
	token, err := s.dec.Token()
	if err != nil {
		return err
	}
	if token != json.Delim('[') {
		return s.noGeoJSON()
	}
	return s.each(one)
}

// each reads each value of an array that is begun.
func (s *streetReader) each(one func() error) error {
	for s.dec.More() {
		s.source.left = maxStreetFeature
		if err := one(); err != nil {
			return err
		}
	}
	_, err := s.dec.Token()
	return err
}

// decode reads a value. One of another form is taken as far as it goes.
func (s *streetReader) decode(into any) error {
	err := s.dec.Decode(into)
	var form *json.UnmarshalTypeError
	if errors.As(err, &form) {
		return nil
	}
	return err
}

func (s *streetReader) decodeFeature() error {
	s.feature.clear()
	if err := s.decode(&s.feature); err != nil {
		return err
	}
	s.count++
	return s.take(&s.feature)
}

// take takes in a feature that was read.
func (s *streetReader) take(f *streetFeature) error {
	s.credit.id(f.ID)
	t := s.tags(f.Properties)
	s.scratch.begin(f.geometry(), t.isSquare())
	for _, why := range s.scratch.faults() {
		s.tell(why)
	}
	return s.add(s.scratch.lines(), t)
}
