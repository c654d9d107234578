package geojson_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/geojson"
)

const square = `[[[-71,42],[-70,42],[-70,43],[-71,43],[-71,42]]]`

var corners = []letters.Point{
	{Latitude: 42, Longitude: -71}, {Latitude: 42, Longitude: -70}, {Latitude: 43, Longitude: -70}, {Latitude: 43, Longitude: -71},
}

// collection is a file of features with the geometry each and the properties.
func collection(features ...string) string {
	return `{"type":"FeatureCollection","features":[` + strings.Join(features, ",") + `]}`
}

func shape(properties, kind, coordinates string) string {
	return fmt.Sprintf(`{"type":"Feature","properties":%s,"geometry":{"type":%q,"coordinates":%s}}`, properties, kind, coordinates)
}

func TestAreas(t *testing.T) {
	hole := []letters.Point{{Latitude: 42.2, Longitude: -70.8}, {Latitude: 42.4, Longitude: -70.8}, {Latitude: 42.4, Longitude: -70.6}}
	withHole := strings.TrimSuffix(square, "]") + `,[[-70.8,42.2],[-70.8,42.4],[-70.6,42.4],[-70.8,42.2]]]`
	tests := []struct {
		name, text string
		pods       []string
		polygons   []letters.Polygon // of the first area
		problems   string            // "severity shape: message", a line each
	}{
		{"polygon", collection(shape(`{"pod":"CP1"}`, "Polygon", square)), []string{"CP1"}, []letters.Polygon{{corners}}, ""},
		{"a byte order mark, and one feature alone", "\ufeff" + shape(`{"Pod":"CP1"}`, "Polygon", square), []string{"CP1"}, []letters.Polygon{{corners}}, ""},
		{"hole", collection(shape(`{"NAME":" Cedar  Park "}`, "Polygon", withHole)), []string{"Cedar Park"}, []letters.Polygon{{corners, hole}}, ""},
		{"many", collection(shape(`{"id":7}`, "MultiPolygon", "["+square+","+square+"]")), []string{"7"}, []letters.Polygon{{corners}, {corners}}, ""},
		{"the pod counts for more than the name", collection(shape(`{"name":"Cedar","pod":"CP1"}`, "Polygon", square)), []string{"CP1"}, nil, ""},
		{"an empty pod does not", collection(shape(`{"name":"Cedar","pod":""}`, "Polygon", square)), []string{"Cedar"}, nil, ""},
		{"the feature's own id", collection(`{"type":"Feature","id":"CP9","properties":null,"geometry":{"type":"Polygon","coordinates":` + square + `}}`), []string{"CP9"}, nil, ""},
		{"a point among areas", collection(shape(`{"pod":"X"}`, "Point", "[-71,42]"), shape(`{"pod":"CP1"}`, "Polygon", square)), []string{"CP1"}, nil,
			"note shape 1: a \"Point\" is no area; it is not used"},
		{"no place", collection(`{"type":"Feature","properties":{"pod":"X"},"geometry":null}`), nil, nil, "note shape 1: the shape has no place on the map; it is not used"},
		{"no name", collection(shape(`{"colour":"red"}`, "Polygon", square)), nil, nil, "error shape 1: the area does not say which pod it is"},
		{"two corners", collection(shape(`{"pod":"CP1"}`, "Polygon", `[[[-71,42],[-70,42],[-71,42]]]`)), nil, nil, "error shape 1: the area of pod CP1 has fewer than three corners"},
		{"nothing in it", collection(shape(`{"pod":"CP1"}`, "Polygon", `[]`)), nil, nil, "error shape 1: the area of pod CP1 has fewer than three corners"},
		{"one number a corner", collection(shape(`{"pod":"CP1"}`, "Polygon", `[[[1],[2],[3]]]`)), nil, nil, "error shape 1: the area of pod CP1 has coordinates that are not those of a polygon"},
		{"numbers without brackets", collection(shape(`{"pod":"CP1"}`, "Polygon", `[1,2]`)), nil, nil, "error shape 1: the area of pod CP1 has coordinates that are not those of a polygon"},
		{"metres", collection(shape(`{"pod":"CP1"}`, "Polygon", `[[[236000,900000],[236000,900100],[236100,900000]]]`)), nil, nil, "error shape 1: the area of pod CP1 is not in degrees of longitude and latitude"},
		{"swapped", collection(shape(`{"pod":"CP1"}`, "Polygon", `[[[42,-171],[42,-170],[43,-171]]]`)), nil, nil, "error shape 1: the area of pod CP1 has latitudes of more than 90 degrees: latitude and longitude are swapped"},
		{"nothing drawn", collection(), nil, nil, "warning shape 0: there is no shape in it"},
		{"a map program's own form", `<?xml version="1.0"?><kml></kml>`, nil, nil, "error shape 0: this is no GeoJSON file: invalid character '<' looking for beginning of value"},
		{"another JSON", `{"pods":[]}`, nil, nil, "error shape 0: this is no GeoJSON file of shapes with names"},
		{"a list", `[1,2]`, nil, nil, "error shape 0: this is no GeoJSON file of shapes with names"},
		{"cut off", collection(shape(`{"pod":"CP1"}`, "Polygon", square))[:60], nil, nil, "error shape 0: this is no GeoJSON file: unexpected end of JSON input"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			areas, problems, err := geojson.Areas(strings.NewReader(test.text), "areas.geojson")
			if err != nil {
				t.Fatal(err)
			}
			var pods, told []string
			for _, a := range areas {
				pods = append(pods, a.Pod)
			}
			for _, p := range problems {
				told = append(told, fmt.Sprintf("%s shape %d: %s", p.Severity, p.Row, p.Message))
			}
			if diff := cmp.Diff(test.pods, pods); diff != "" {
				t.Errorf("pods: -want +got:\n%s", diff)
			}
			if got := strings.Join(told, "\n"); got != test.problems {
				t.Errorf("problems:\n%s\nwant:\n%s", got, test.problems)
			}
			if test.polygons != nil {
				if diff := cmp.Diff(test.polygons, areas[0].Polygons); diff != "" {
					t.Errorf("polygons: -want +got:\n%s", diff)
				}
			}
		})
	}
}

// What is written is read again as the areas of the same pods.
func TestWriteIsReadAgain(t *testing.T) {
	hole := []letters.Point{{Latitude: 42.2, Longitude: -70.8}, {Latitude: 42.4, Longitude: -70.8}, {Latitude: 42.4, Longitude: -70.6}}
	pods := []geojson.Pod{
		{ID: "CP1", Name: `Cedar "Park"`, Leader: "María", Households: 42, Languages: "English 30, Spanish 12", Outline: []letters.Polygon{{corners, hole}, {corners}}},
		{ID: "CP2", Name: "Birch"},
		{ID: "CP3", Name: "CP3", Outline: []letters.Polygon{{{{Latitude: 0.1234567, Longitude: -0.00000049}, {Latitude: 1}, {Longitude: 1}}}}},
	}
	var b strings.Builder
	if err := geojson.Write(&b, pods); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"properties":{"pod":"CP1","name":"Cedar \"Park\"","leader":"María","households":42,"languages":"English 30, Spanish 12"}`,
		`"pod":"CP2","name":"Birch","leader":"","households":0,"languages":""},"geometry":null}`,
		`[[[[0,0.123457],[0,1],[1,0],[0,0.123457]]]]`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is not in\n%s", want, b.String())
		}
	}
	areas, problems, err := geojson.Areas(strings.NewReader(b.String()), "pods.geojson")
	if err != nil || len(problems) != 1 || problems[0].Severity != letters.SeverityNote {
		t.Fatalf("%v, %v", problems, err)
	}
	want := []letters.Area{
		{Pod: "CP1", Polygons: pods[0].Outline, Source: letters.Source{File: "pods.geojson", Row: 1}},
		{Pod: "CP3", Polygons: []letters.Polygon{{{{Latitude: 0.123457}, {Latitude: 1}, {Longitude: 1}}}}, Source: letters.Source{File: "pods.geojson", Row: 3}},
	}
	if diff := cmp.Diff(want, areas); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func FuzzAreas(f *testing.F) {
	f.Add(collection(shape(`{"pod":"CP1"}`, "Polygon", square)))
	f.Add(collection(shape(`{"pod":1}`, "MultiPolygon", "["+square+"]")))
	f.Add(`{"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[{"type":"Point"}]}}`)
	f.Fuzz(func(t *testing.T, text string) {
		areas, problems, err := geojson.Areas(strings.NewReader(text), "areas.geojson")
		if err != nil {
			t.Fatal(err)
		}
		if len(areas) == 0 && len(problems) == 0 {
			t.Error("nothing was read, and nobody is told why")
		}
		for _, a := range areas {
			for _, polygon := range a.Polygons {
				for _, ring := range polygon {
					if len(ring) < 3 {
						t.Errorf("a ring of %d corners", len(ring))
					}
				}
			}
		}
	})
}

// What is no JSON is told with the forms that are read in its place.
func TestHintsNameWhatIsRead(t *testing.T) {
	const text = `<kml></kml>`
	_, areas, err := geojson.Areas(strings.NewReader(text), "areas.geojson")
	if err != nil || len(areas) != 1 || !strings.Contains(areas[0].Hint, ".kml, .gpx and .shp files are not read") {
		t.Errorf("%v %v", areas, err)
	}
	_, outlines, err := geojson.Outlines(strings.NewReader(text), "ours.geojson")
	if err != nil || len(outlines) != 1 || strings.Contains(outlines[0].Hint, "not read") || !strings.Contains(outlines[0].Hint, "KML") {
		t.Errorf("%v %v", outlines, err)
	}
}
