package shape_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/shape"
)

func TestInWKT(t *testing.T) {
	tests := []struct{ text, want, code string }{
		{"POINT (-71.1 42.3)", "-71.1 42.3", ""},
		{"POINT(-71.1 42.3)", "-71.1 42.3", ""},
		{" point ( -71.1   42.3 ) ", "-71.1 42.3", ""},
		{"POINT Z (-71.1 42.3 12.5)", "-71.1 42.3", ""},
		{"POINTZ(-71.1 42.3 12.5)", "-71.1 42.3", ""},
		{"POINT ZM (-71.1 42.3 12.5 3)", "-71.1 42.3", ""},
		{"SRID=4326;POINT(-71.1 42.3)", "-71.1 42.3", "4326"},
		{"srid = 3857; POINT (-7914000.5 5214000)", "-7.9140005e+06 5.214e+06", "3857"},
		{"MULTIPOINT ((-71.1 42.3), (-72 43))", "-71.1 42.3", ""},
		{"MULTIPOINT (-71.1 42.3, -72 43)", "-71.1 42.3", ""},
		{"LINESTRING (0 0, 10 0, 10 2)", "6 0", ""},
		{"LINESTRING (5 5, 5 5)", "5 5", ""},
		{"MULTILINESTRING ((0 0, 1 0), (0 1, 10 1))", "5 1", ""},
		{"POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0))", "2 1", ""},
		{"POLYGON ((0 0, 4 0, 4 2, 0 2))", "2 1", ""},
		{"POLYGON Z ((0 0 9, 4 0 9, 4 2 9, 0 2 9, 0 0 9))", "2 1", ""},
		{"POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 8 2, 8 8, 2 8, 2 2))", "1 5", ""},
		{"POLYGON ((0 0, 9 0, 9 1, 1 1, 1 8, 9 8, 9 9, 0 9, 0 0))", "0.5 4.5", ""}, // a C
		{"MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((10 10, 14 10, 14 12, 10 12, 10 10)))", "12 11", ""},
		{"GEOMETRYCOLLECTION (POINT (3 4), POINT (5 6))", "3 4", ""},
	}
	for _, test := range tests {
		p, code, err := shape.InWKT(test.text)
		if got := fmt.Sprint(p.X, p.Y); err != nil || got != test.want || code != test.code || !shape.IsWKT(test.text) {
			t.Errorf("%s: %s %q %v, want %s %q", test.text, got, code, err, test.want, test.code)
		}
	}
	for _, text := range []string{"", "POINT", "POINT EMPTY", "POINT ()", "POINT (1)", "POINT (x y)", "POLYGON EMPTY", "POLYGON ((", "POINT (NaN 1)", "Point of sale", "42.3, -71.1"} {
		if p, _, err := shape.InWKT(text); err == nil {
			t.Errorf("%q is %v", text, p)
		}
	}
}

func TestInGeoJSON(t *testing.T) {
	tests := []struct{ kind, coordinates, want string }{
		{"Point", "[-71.1,42.3]", "-71.1 42.3"},
		{"Point", " [ -71.1 , 42.3 , 12.5 ] ", "-71.1 42.3"},
		{"Point", `["-71.1", "42.3"]`, "-71.1 42.3"},
		{"MultiPoint", "[[-71.1,42.3],[1,2]]", "-71.1 42.3"},
		{"LineString", "[[0,0,5],[10,0,5]]", "5 0"},
		{"MultiLineString", "[[[0,0],[1,0]],[[0,1],[10,1]]]", "5 1"},
		{"Polygon", "[[[0,0],[4,0],[4,2],[0,2],[0,0]]]", "2 1"},
		{"MultiPolygon", "[[[[0,0],[4,0],[4,2],[0,2],[0,0]]]]", "2 1"},
	}
	for _, test := range tests {
		p, err := shape.InGeoJSON(test.kind, []byte(test.coordinates))
		if got := fmt.Sprint(p.X, p.Y); err != nil || got != test.want {
			t.Errorf("%s %s: %s %v, want %s", test.kind, test.coordinates, got, err, test.want)
		}
	}
	for _, test := range [][2]string{{"Point", ""}, {"Point", "[]"}, {"Point", "[1]"}, {"Point", "null"}, {"Point", `["a","b"]`}, {"Polygon", "[]"}, {"Polygon", "[1,2]"}, {"Circle", "[1,2]"}, {"", ""}} {
		if p, err := shape.InGeoJSON(test[0], []byte(test[1])); err == nil {
			t.Errorf("%s %s is %v", test[0], test[1], p)
		}
	}
}

// The place of an area lies in it and in none of its holes, whatever its corners:
// here a comb, whose teeth are of any height, with a hole in its back.
func TestThePlaceOfAnAreaLiesInside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heights := rapid.SliceOfN(rapid.Float64Range(1, 9), 1, 8).Draw(t, "heights")
		corners := []string{"0 0", fmt.Sprintf("%d 0", 2*len(heights))}
		for i := len(heights) - 1; i >= 0; i-- {
			corners = append(corners, fmt.Sprintf("%d %g", 2*i+2, heights[i]+1), fmt.Sprintf("%d %g", 2*i+1, heights[i]+1), fmt.Sprintf("%d 1", 2*i+1), fmt.Sprintf("%d 1", 2*i))
		}
		corners = append(corners, "0 0")
		hole := "(0.2 0.2, 0.8 0.2, 0.8 0.8, 0.2 0.8, 0.2 0.2)"
		p, _, err := shape.InWKT("POLYGON ((" + strings.Join(corners, ", ") + "), " + hole + ")")
		if err != nil {
			t.Fatal(err)
		}
		tooth := int(p.X) / 2
		inBack := p.Y >= 0 && p.Y <= 1 && p.X >= 0 && p.X <= float64(2*len(heights)) && !(p.X > 0.2 && p.X < 0.8 && p.Y > 0.2 && p.Y < 0.8)
		inTooth := int(p.X)%2 == 1 && tooth < len(heights) && p.Y >= 1 && p.Y <= heights[tooth]+1
		if !inBack && !inTooth {
			t.Fatalf("%v lies outside of the comb %v", p, heights)
		}
	})
}

func TestPositionsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := shape.Position{X: rapid.Float64Range(-2e7, 2e7).Draw(t, "x"), Y: rapid.Float64Range(-2e7, 2e7).Draw(t, "y")}
		if back, code, err := shape.InWKT(p.WKT()); err != nil || back != p || code != "" {
			t.Fatalf("%s reads %v %q %v", p.WKT(), back, code, err)
		}
	})
}

func TestSystemOf(t *testing.T) {
	at := func(x, y float64) shape.Position { return shape.Position{X: x, Y: y} }
	tests := []struct {
		name, code string
		at         []shape.Position
		want       shape.System
	}{
		{"degrees", "", []shape.Position{at(-71.1, 42.3), at(-71.2, 42.4)}, shape.Degrees},
		{"degrees, swapped", "", []shape.Position{at(42.3, -71.1)}, shape.Degrees},
		{"a slip among degrees", "", []shape.Position{at(-71.1, 42.3), at(-71.2, 42.4), at(-7112345, 42)}, shape.Degrees},
		{"nothing", "", nil, shape.Degrees},
		{"Web Mercator in America", "", []shape.Position{at(-7914000, 5214000)}, shape.WebMercator},
		{"Web Mercator in Germany, by its code", "3857", []shape.Position{at(1377000, 6690000)}, shape.WebMercator},
		{"the same without", "", []shape.Position{at(1377000, 6690000)}, shape.Other},
		{"Esri's code", "102100", []shape.Position{at(1377000, 6690000)}, shape.WebMercator},
		{"state plane feet", "", []shape.Position{at(765432, 2954321)}, shape.Other},
		{"the code of state plane", "2249", []shape.Position{at(-765432, 2954321)}, shape.Other},
		{"Portugal's grid", "", []shape.Position{at(-88000, -103000)}, shape.Other},
		{"degrees, whatever the code", "2249", []shape.Position{at(-71.1, 42.3)}, shape.Degrees},
	}
	for _, test := range tests {
		if got := shape.SystemOf(test.code, test.at); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
	for name, want := range map[string]string{
		"urn:ogc:def:crs:EPSG::3857": "3857", "EPSG:2249": "2249", "urn:ogc:def:crs:OGC:1.3:CRS84": "", "urn:ogc:def:crs:EPSG:6.9:25832": "25832",
		"http://www.opengis.net/def/crs/EPSG/0/27700": "27700", "102100": "102100", "": "", "WGS 84": "",
	} {
		if got := shape.CodeOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// The example of IOGP's Guidance Note 7-2 for EPSG's method 1024.
func TestDegreesOfWebMercator(t *testing.T) {
	p, ok := shape.Position{X: -11169055.58, Y: 2800000.00}.Degrees(shape.WebMercator)
	if !ok || math.Abs(p.Latitude-(24+22./60+54.433/3600)) > 1e-6 || math.Abs(p.Longitude+(100+20./60)) > 1e-6 {
		t.Errorf("%v %v", p, ok)
	}
	if _, ok := (shape.Position{X: 1, Y: 2}).Degrees(shape.Other); ok {
		t.Error("state plane is converted")
	}
}

func TestPolygonsInKML(t *testing.T) {
	const file = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark><name>Ours</name><Polygon>
<outerBoundaryIs><LinearRing><tessellate>1</tessellate><coordinates>
  -71.2,42.3,0
  -71.1,42.3,0
  -71.1,42.4,0
  -71.2,42.3,0
</coordinates></LinearRing></outerBoundaryIs>
<innerBoundaryIs><LinearRing><coordinates>-71.12,42.32 -71.11,42.32 -71.11,42.33 -71.12,42.32</coordinates></LinearRing></innerBoundaryIs>
</Polygon></Placemark><Placemark><Point><coordinates>-71,42,0</coordinates></Point></Placemark></Folder></Document></kml>`
	polygons, problems, err := shape.PolygonsInKML(strings.NewReader(file), "ours.kml")
	if err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	at := func(latitude, longitude float64) letters.Point {
		return letters.Point{Latitude: latitude, Longitude: longitude}
	}
	if diff := cmp.Diff([]letters.Polygon{{
		{at(42.3, -71.2), at(42.3, -71.1), at(42.4, -71.1)}, {at(42.32, -71.12), at(42.32, -71.11), at(42.33, -71.11)},
	}}, polygons); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{
		"":                                    "no area",
		"<kml><Polygon></Polygon>":            "cannot be read",
		"<kml/>":                              "no area",
		"<kml><Polygon/></kml>":               "no area",
		strings.Replace(file, "42.4", "x", 1): "cannot be read",
		strings.Replace(file, "-71.1,42.4,0", "236000,900000", 1):                "cannot be read",
		"<kml><Polygon><coordinates>-71,42 -72,42</coordinates></Polygon></kml>": "fewer than three corners",
		"<kml><Point><coordinates>-71,42</coordinates></Point></kml>":            "no area",
	} {
		_, problems, err := shape.PolygonsInKML(strings.NewReader(text), "ours.kml")
		if err != nil || len(problems) != 1 || problems[0].Severity != letters.SeverityError || !strings.Contains(problems[0].Message, want) || problems[0].Hint == "" {
			t.Errorf("%.60s: %v %v, want %s", text, problems, err, want)
		}
	}
}

// A KML file is read in the encoding that it says it is in. Whatever is wrong with it is
// a problem with something to do about it.
func TestKMLInOtherEncodings(t *testing.T) {
	file := func(encoding, name string) string {
		return `<?xml version="1.0" encoding="` + encoding + `"?><kml><name>` + name + `</name><Polygon><coordinates>-71.2,42.3 -71.1,42.3 -71.1,42.4</coordinates></Polygon></kml>`
	}
	for text, want := range map[string]string{
		file("ISO-8859-1", "Stra\xDFe"): "", file("windows-1252", "\x93our\x94"): "", file("Shift_JIS", "\x92\xAC"): "", file("utf-16", "Straße"): "", file("utf-8", "Straße"): "",
		file("nonsense", "x"):         `"nonsense"`,
		"<kml><Polygon><coordinates>": "cannot be read",
	} {
		polygons, problems, err := shape.PolygonsInKML(strings.NewReader(text), "ours.kml")
		if err != nil || (len(polygons) == 1) != (want == "") || want == "" && len(problems) > 0 {
			t.Errorf("%.60q: %v %v %v", text, polygons, problems, err)
		}
		if want != "" && (len(problems) != 1 || !strings.Contains(problems[0].Message, want) || strings.Contains(problems[0].Message, "Decoder") || problems[0].Hint == "") {
			t.Errorf("%.60q: %v", text, problems)
		}
	}
}
