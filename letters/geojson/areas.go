package geojson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"doorletters/letters"
)

// feature is the part of a Feature, or of a FeatureCollection, that is read.
type feature struct {
	Type       string                     `json:"type"`
	ID         json.RawMessage            `json:"id"`
	Properties map[string]json.RawMessage `json:"properties"`
	Geometry   *geometry                  `json:"geometry"`
	Features   []feature                  `json:"features"`
}

// Areas reads the shapes of a GeoJSON file that are areas (Polygon and
// MultiPolygon). Their Pod is as the file names it: the property "pod", else
// "name", else "id", in any case of letters. A shape that should be an area and
// cannot be one is a problem of SeverityError; points and lines are noted and left out.
func Areas(r io.Reader, name string) ([]letters.Area, []letters.Problem, error) {
	features, reader, err := open(r, areaReader{file: name, saveAs: saveAs + "; .kml, .gpx and .shp files are not read"})
	if err != nil || len(reader.problems) > 0 {
		return nil, reader.problems, err
	}
	for i, f := range features {
		reader.read(i+1, f)
	}
	var all []letters.Polygon
	for _, area := range reader.areas {
		all = append(all, area.Polygons...)
	}
	if many, ok := letters.TooManyCorners(name, all); ok {
		return nil, append(reader.problems, many), nil
	}
	if len(reader.areas) == 0 && len(reader.problems) == 0 {
		reader.report(0, letters.SeverityWarning, "there is no shape in it", "draw an area for each pod, and save the file again")
	}
	return reader.areas, reader.problems, nil
}

// open reads the features of a file. What hinders that is among the problems of the
// reader that it returns.
func open(r io.Reader, reader areaReader) ([]feature, areaReader, error) {
	data, err := io.ReadAll(io.LimitReader(r, letters.MaxMap+1))
	if err != nil {
		return nil, reader, fmt.Errorf("%s cannot be read: %w", reader.file, err)
	}
	if len(data) > letters.MaxMap {
		reader.problems = append(reader.problems, letters.TooLargeMap(reader.file))
		return nil, reader, nil
	}
	var root feature
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &root); err != nil {
		reader.unreadable(err)
		return nil, reader, nil
	}
	switch root.Type {
	case "FeatureCollection":
		return root.Features, reader, nil
	case "Feature":
		return []feature{root}, reader, nil
	case "Polygon", "MultiPolygon", "GeometryCollection": // a shape without a feature around it
		var alone geometry
		if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &alone); err != nil {
			reader.unreadable(err)
		}
		return []feature{{Geometry: &alone}}, reader, nil
	}
	reader.fault(0, "this is no GeoJSON file of shapes with names", saveAs)
	return nil, reader, nil
}

const (
	saveAs  = "save the areas as GeoJSON in your map program"
	nameIt  = `give the shape a property "pod" with the pod's ID or name`
	drawnAs = "draw the area again as a polygon, and save the file again"
)

// areaReader collects what a file holds.
type areaReader struct {
	file     string
	saveAs   string // what helps with a file that is no JSON
	areas    []letters.Area
	problems []letters.Problem
}

func (r *areaReader) report(shape int, severity letters.Severity, message, hint string) {
	r.problems = append(r.problems, letters.Problem{File: r.file, Row: shape, Severity: severity, Message: message, Hint: hint})
}

func (r *areaReader) fault(shape int, message, hint string) {
	r.report(shape, letters.SeverityError, message, hint)
}

// unreadable explains why a file is not JSON, or not of GeoJSON's form.
func (r *areaReader) unreadable(err error) {
	var form *json.UnmarshalTypeError
	if errors.As(err, &form) {
		r.fault(0, "this is no GeoJSON file of shapes with names", saveAs)
		return
	}
	r.fault(0, fmt.Sprintf("this is no GeoJSON file: %v", err), r.saveAs)
}

func (r *areaReader) read(shape int, f feature) {
	if f.Geometry == nil {
		r.report(shape, letters.SeverityNote, "the shape has no place on the map; it is not used", "")
		return
	}
	pod := f.pod()
	polygons, others, err := f.Geometry.polygons()
	called := "the area"
	if pod != "" {
		called = fmt.Sprintf("the area of pod %s", pod)
	}
	switch {
	case err != nil:
		r.fault(shape, fmt.Sprintf("%s %v", called, err), fix(err))
	case len(polygons) == 0:
		r.report(shape, letters.SeverityNote, fmt.Sprintf("a %s is no area; it is not used", strings.Join(others, " and a ")),
			"draw a polygon where it should be a pod")
	case pod == "":
		r.fault(shape, "the area does not say which pod it is", nameIt)
	default:
		r.areas = append(r.areas, letters.Area{Pod: pod, Polygons: polygons, Source: letters.Source{File: r.file, Row: shape}})
	}
}

// pod returns the name that the feature has for its pod; empty if it has none.
func (f feature) pod() string {
	for _, key := range []string{"pod", "name", "id"} {
		for _, spelling := range []string{key, strings.ToUpper(key[:1]) + key[1:], strings.ToUpper(key)} {
			if text := plain(f.Properties[spelling]); text != "" {
				return text
			}
		}
	}
	return plain(f.ID)
}

// plain returns a JSON text or number as people read it; empty for everything else.
func plain(raw json.RawMessage) string {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return strings.Join(strings.Fields(text), " ")
	}
	var number json.Number
	if json.Unmarshal(raw, &number) == nil {
		return number.String()
	}
	return ""
}
