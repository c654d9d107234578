package geojson_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/geojson"
)

const elm = `[[-71,42],[-71.001,42.002]]`

var elmPoints = []letters.Point{{Latitude: 42, Longitude: -71}, {Latitude: 42.002, Longitude: -71.001}}

// street is a feature with the properties, along Elm Street.
func street(properties string) string { return shape(properties, "LineString", elm) }

// readStreets reads a file: a line for each street, "name class apart", and one for each
// problem, "severity feature: message".
func readStreets(t *testing.T, text string) (streets, problems string, m letters.StreetMap) {
	t.Helper()
	m, found, err := geojson.Streets(strings.NewReader(text), "streets.geojson")
	if err != nil {
		t.Fatal(err)
	}
	var lines, told []string
	for _, l := range m.Lines {
		line := fmt.Sprintf("%s %s", l.Name, [...]string{"quiet", "busy", "big"}[l.Class])
		if l.Apart {
			line += " apart"
		}
		lines = append(lines, line)
	}
	for _, p := range found {
		told = append(told, fmt.Sprintf("%s %d: %s", p.Severity, p.Row, p.Message))
	}
	return strings.Join(lines, "\n"), strings.Join(told, "\n"), m
}

// The forms in which lines come are all read as the same streets.
func TestStreetsForms(t *testing.T) {
	one, two := street(`{"name":"Elm Street"}`), shape(`{"name":"Oak Street"}`, "MultiLineString", `[[[1,2],[1.03,2.04,10]],[[5,6],[5,6],[5.07,6.08]]]`)
	both := letters.StreetMap{File: "streets.geojson", Lines: []letters.StreetLine{
		{Name: "Elm Street", Points: elmPoints},
		{Name: "Oak Street", Points: []letters.Point{{Latitude: 2, Longitude: 1}, {Latitude: 2.04, Longitude: 1.03}}},
		{Name: "Oak Street", Points: []letters.Point{{Latitude: 6, Longitude: 5}, {Latitude: 6.08, Longitude: 5.07}}},
	}}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write([]byte("\ufeff" + collection(one, two)))
	_ = w.Close()
	for name, text := range map[string]string{
		"collection":             collection(one, two),
		"byte order mark":        "\ufeff" + collection(one, two),
		"packed":                 packed.String(),
		"a feature a line":       one + "\n" + two + "\n",
		"with record separators": "\x1e" + one + "\n\x1e" + two + "\n",
		"an array":               "[" + one + "," + two + "]",
		"type at the end":        `{"features":[` + one + "," + two + `],"crs":null,"type":"FeatureCollection"}`,
		"geometries together": collection(one, `{"properties":{"name":"Oak Street"},"geometry":{"geometries":[{"coordinates":[[1,2],[1.03,2.04]],"type":"LineString"},
			{"type":"Point","coordinates":[1,2]},{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[5,6],[5.07,6.08]]}]}],"type":"GeometryCollection"},"type":"Feature"}`),
	} {
		_, problems, m := readStreets(t, text)
		if diff := cmp.Diff(both, m); diff != "" || problems != "" {
			t.Errorf("%s: %s\n%s", name, problems, diff)
		}
	}
	for name, text := range map[string]string{
		"one feature":          street(`{"name":""}`),
		"a geometry":           `{"type":"LineString","coordinates":` + elm + `}`,
		"geometries alone":     `{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":` + elm + `}]}`,
		"properties of a form": `{"type":"Feature","properties":[1],"geometry":{"type":"LineString","coordinates":` + elm + `}}`,
	} {
		streets, problems, _ := readStreets(t, text)
		if streets != " quiet" || problems != "warning 0: no street has a name, so that doors cannot be hung on the street of their address" {
			t.Errorf("%s: %s; %s", name, streets, problems)
		}
	}
}

// What the Overpass server answers itself is read where it has the ways' points.
func TestStreetsOfOverpass(t *testing.T) {
	const answer = `{"version":0.6,"generator":"Overpass API 0.7.62","osm3s":{"copyright":"The data included in this document is from www.openstreetmap.org."},"elements":[
{"type":"way","id":7,"bounds":{"minlat":42},"nodes":[1,2],"geometry":[{"lat":42,"lon":-71},{"lat":42.002,"lon":-71.001},null,{"lat":43,"lon":-71},{"lat":43.1,"lon":-71}],"tags":{"highway":"primary","name":"Elm Street","bridge":"yes"}},
{"type":"node","id":1,"lat":42,"lon":-71}]}`
	streets, problems, m := readStreets(t, answer)
	if streets != "Elm Street big apart\nElm Street big apart" || problems != "" || m.Credit != "© OpenStreetMap contributors" {
		t.Errorf("%s; %s; %s", streets, problems, m.Credit)
	}
	if diff := cmp.Diff(elmPoints, m.Lines[0].Points); diff != "" {
		t.Error(diff)
	}
	_, problems, _ = readStreets(t, `{"generator":"Overpass API","elements":[{"type":"way","nodes":[1,2],"tags":{"highway":"path"}},{"type":"way","nodes":[1,2]}]}`)
	if problems != "error 1: 2 ways have no coordinates; this is the first" {
		t.Error(problems)
	}
}

func TestStreetsProblems(t *testing.T) {
	const named = `{"name":"Elm Street"}`
	ok := street(named)
	point, nothing := shape(named, "Point", `[-71,42]`), `{"type":"Feature","properties":null,"geometry":null}`
	tests := []struct{ name, text, streets, problems string }{
		{"metres", collection(ok, shape(named, "LineString", `[[236000,900000],[236000,900100]]`)), "Elm Street quiet", "error 2: the line is not in degrees of longitude and latitude"},
		{"swapped", collection(shape(named, "LineString", `[[42,-71],[42.1,-71]]`), shape(named, "LineString", `[[42,-171],[42.1,-71]]`)), "",
			"error 1: 2 lines lie where nobody lives: latitude and longitude are swapped; this is the first"},
		{"a point at 0, 0 in a line", collection(ok, shape(named, "LineString", `[[-71,42],[-71.001,42],[0,0],[-71.002,42],[-71.003,42]]`), shape(named, "LineString", `[[-71,42],[0,0]]`)), "Elm Street quiet\nElm Street quiet\nElm Street quiet",
			"warning 2: 2 lines have points where no street can be, as 0, 0; these are not used; this is the first"},
		{"nothing but 0, 0", collection(ok, shape(named, "LineString", `[[0,0],[0,0]]`)), "Elm Street quiet", "warning 2: the line has a point where no street can be, as 0, 0; it is not used"},
		{"points that are out of range", collection(shape(named, "MultiLineString", `[[[-71,42],[-71.001,42],[-710,42],[1e999,42]],[[-71,420],[-71,42],[-71,42.001]]]`)), "Elm Street quiet\nElm Street quiet",
			"warning 1: the line has a point where no street can be, as 0, 0; it is not used"},
		{"a ferry", collection(shape(named, "LineString", `[[-71,42],[-71.001,42],[-70,42],[-70.001,42]]`)), "Elm Street quiet\nElm Street quiet", "warning 1: the line goes more than 20 km from one point to the next; it is cut there"},
		{"to another continent and back", collection(shape(named, "LineString", `[[-71,42],[71,42],[-71,42.001],[-71,42.002]]`)), "Elm Street quiet", "warning 1: the line goes more than 20 km from one point to the next; it is cut there"},
		{"over the date line", collection(shape(named, "LineString", `[[179.999,-16.8],[-179.999,-16.8]]`)), "Elm Street quiet", ""},
		{"points many", collection(ok, point, point, point), "Elm Street quiet", "note 2: 3 shapes are points or areas and no lines; they are not used; this is the first"},
		{"a single point", collection(shape(named, "LineString", `[[1,2],[1,2]]`), ok), "Elm Street quiet", "note 1: the line has a single point; it is not used"},
		{"no place", collection(nothing, ok, nothing), "Elm Street quiet", "note 1: 2 shapes have no place on the map; they are not used; this is the first"},
		{"no numbers", collection(ok, shape(named, "LineString", `[["a",2],[1,2]]`), shape(named, "LineString", `[1,2]`), shape(named, "LineString", `[[1],[2]]`)), "Elm Street quiet",
			"warning 2: 3 lines have coordinates that are not those of a line; they are not used; this is the first"},
		{"no feature", collection("null", "5", ok), "Elm Street quiet", "note 1: 2 shapes have no place on the map; they are not used; this is the first"},
		{"areas alone", collection(shape(named, "Polygon", square)), "", "error 0: there is no street in it: no line at all\nnote 1: the shape is a point or an area and no line; it is not used"},
		{"nothing", collection(), "", "error 0: there is no street in it: no line at all"},
		{"nothing to walk", collection(street(`{"highway":"motorway"}`)), "", "error 0: no line in it is a street to walk along\nnote 1: the line is no way to walk along; it is not used"},
		{"letters lost", collection(street("{\"name\":\"Lindenstra\xdfe\"}")), "Lindenstra\uFFFDe quiet", "warning 1: the name has letters that are lost: the file was not saved as UTF-8"},
		{"a part", `{"type":"FeatureCollection","properties":{"exceededTransferLimit":true},"features":[` + ok + `]}`, "Elm Street quiet", "warning 0: the server gave only a part of the streets (exceededTransferLimit)"},
		{"a server that gave up", `{"elements":[{"type":"way","tags":{"highway":"path"},"geometry":[{"lat":42,"lon":-71},{"lat":42.01,"lon":-71}]}],"remark":"runtime error: Query timed out in \"query\" at line 2 after 61 seconds."}`, "",
			`error 0: the map server broke off, so that streets are missing; it says: runtime error: Query timed out in "query" at line 2 after 61 seconds.`},
		{"a server that gave nothing", `{"version":0.6,"elements":[],"remark":"runtime error: ` + strings.Repeat("out of memory ", 100) + `"}`, "",
			"error 0: the map server broke off, so that streets are missing; it says: runtime error: " + strings.Repeat("out of memory ", 7) + "out of…"},
		{"a server's answer as a collection", `{"type":"FeatureCollection","remark":"runtime error: Query ran out of memory","features":[` + ok + `]}`, "",
			"error 0: the map server broke off, so that streets are missing; it says: runtime error: Query ran out of memory"},
		{"another remark", `{"type":"FeatureCollection","remark":"made for us","features":[` + ok + `]}`, "Elm Street quiet", ""},
		{"empty", " \n", "", "error 0: the file is empty"},
		{"cut off", collection(ok, ok)[:200], "", "error 2: the file ends in the middle, after 169 bytes: a part of the streets is missing"},
		{"broken", collection(ok, "{]"), "", "error 2: the file is broken here, after 169 bytes: invalid character ']' looking for beginning of object key string"},
		{"no JSON", "streets of ours", "", "error 0: this is no GeoJSON file: invalid character 's' looking for beginning of value"},
		{"another JSON", `{"pods":[]}`, "", "error 0: this is no GeoJSON file of streets"},
		{"a text", `"x"`, "", "error 0: this is no GeoJSON file of streets"},
		{"packed and cut off", "\x1f\x8b\x08\x00\x00\x00\x00\x00", "", "error 0: the packed file is damaged, or breaks off"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			streets, problems, _ := readStreets(t, test.text)
			if streets != test.streets || problems != test.problems {
				t.Errorf("%s\n%s\nwant\n%s\n%s", streets, problems, test.streets, test.problems)
			}
		})
	}
}

// Maps in other forms are called by their names, and it is said how to go on.
func TestStreetsInOtherForms(t *testing.T) {
	tests := []struct{ text, message, hint string }{
		{`<?xml version="1.0"?><osm version="0.6"><way id="1"/></osm>`, "OpenStreetMap's own form (.osm)", "overpass turbo"},
		{`<osm version="0.6"/>`, "OpenStreetMap's own form (.osm)", "Export, GeoJSON"},
		{`<?xml version="1.0"?><kml></kml>`, "KML", "QGIS"},
		{"<!DOCTYPE html><html>", "a web page", "GeoJSON"},
		{"PK\x03\x04xxxx", "shapefile", "unpack it"},
		{"PK\x03\x04" + strings.Repeat("\x00", 26) + "doc.kml", "KMZ", "QGIS"},
		{"\x00\x00\x27\x0a\x00\x00", "a shapefile", "QGIS"},
		{"SQLite format 3\x00", "GeoPackage", "QGIS"},
		{"\x00\x00\x00\x0d\x0a\x09OSMHeader", ".osm.pbf", "overpass turbo"},
		{"\xff\xfe{\x00", "UTF-16", "UTF-8"},
		{`{"type":"Topology","objects":{}}`, "TopoJSON", "mapshaper.org"},
		{`{"objectIdFieldName":"FID","geometryType":"esriGeometryPolyline","features":[{"attributes":{"ST_NAME":"ELM"},"geometry":{"paths":[[[1,2],[3,4]]]}}]}`, "Esri JSON", "f=geojson"},
	}
	for _, test := range tests {
		m, problems, err := geojson.Streets(strings.NewReader(test.text), "streets.geojson")
		if err != nil || len(m.Lines) > 0 || len(problems) != 1 || !strings.Contains(problems[0].Message, test.message) || !strings.Contains(problems[0].Hint, test.hint) {
			t.Errorf("%q: %v %v", test.text, problems, err)
		}
		if p, ok := geojson.OtherForm(strings.NewReader(test.text), "streets.geojson"); !ok || len(problems) == 0 || p.Message != problems[0].Message {
			t.Errorf("%q is in another form: %v %v", test.text, p, ok)
		}
	}
}

func FuzzStreets(f *testing.F) {
	f.Add(collection(street(`{"name":"Elm","highway":"path","layer":1}`)))
	f.Add(`{"type":"MultiLineString","coordinates":[` + elm + `]}`)
	f.Add(`{"elements":[{"type":"way","geometry":[{"lat":1,"lon":2},null,{"lat":1}],"tags":{"highway":"steps"}}]}`)
	f.Add(collection(street(`{"NAME":"ELM","TYPE":"ST","tags":{"tags":{}},"other_tags":"\"a\"=>\"b\""}`)))
	f.Fuzz(func(t *testing.T, text string) {
		m, problems, err := geojson.Streets(strings.NewReader(text), "streets.geojson")
		if err != nil {
			t.Fatal(err)
		}
		if len(m.Lines) == 0 && len(problems) == 0 {
			t.Error("nothing was read, and nobody is told why")
		}
		for _, l := range m.Lines {
			if len(l.Points) < 2 {
				t.Errorf("a line of %d points", len(l.Points))
			}
			for i := range len(l.Points) - 1 {
				if !letters.StreetLeads(l.Points[i], l.Points[i+1]) {
					t.Errorf("a line from %v to %v", l.Points[i], l.Points[i+1])
				}
			}
		}
	})
}
