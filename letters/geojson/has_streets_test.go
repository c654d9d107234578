package geojson_test

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"doorletters/letters/geojson"
)

func TestHasStreets(t *testing.T) {
	const places = `[[-71.1,42.3],[-71.2,42.3]]`
	street := shape(`{"name":"Alder St","highway":"residential"}`, "LineString", places)
	door := shape(`{"number":"12","street":"Alder St"}`, "Point", "[-71.1,42.3]")
	outline := shape(`{"addr:housenumber":"12","addr:street":"Alder St"}`, "LineString", places)
	tests := []struct {
		name, text string
		want       bool
	}{
		{"lines", collection(street, street), true},
		{"the lines of several parts that a city has, with the numbers along them", collection(shape(`{"FULLNAME":"Alder St","L_F_ADD":"1"}`, "MultiLineString", "["+places+"]")), true},
		{"a feature a line", street + "\n" + street + "\n", true},
		{"among crossings and squares", collection(shape(`{"highway":"crossing"}`, "Point", "[-71.1,42.3]"), shape(`{"highway":"pedestrian"}`, "Polygon", square), street, street, street), true},
		{"what the Overpass server answers", `{"version":0.6,"elements":[{"type":"node","id":1,"lat":42.3,"lon":-71.1},{"type":"way","id":2,"tags":{"highway":"service"},"geometry":[{"lat":42.3,"lon":-71.1},{"lat":42.4,"lon":-71.1}]}]}`, true},
		{"what it answers where there is nothing", `{"version":0.6,"elements":[],"remark":"runtime error"}`, true},
		{"doors", collection(door, door), false},
		{"doors, and one street", collection(door, street, door), false},
		{"houses whose outlines are lines", collection(outline, outline), false},
		{"numbers of another spelling", collection(shape(`{"HOUSE_NUMBER":12}`, "LineString", places)), false},
		{"areas", collection(shape(`{"pod":"CP1"}`, "Polygon", square)), false},
		{"buildings from the Overpass server", `{"elements":[{"type":"way","id":2,"tags":{"building":"yes","addr:housenumber":"2"},"geometry":[]}]}`, false},
		{"features without a place", collection(`{"type":"Feature","properties":{"number":"1"},"geometry":null}`), false},
		{"nothing", collection(), false},
		{"another JSON", `{"features":12}`, false},
		{"a text", "Number,Street\n1,Alder St\n", false},
		{"cut off", collection(street, street)[:220], true},
		{"empty", "", false},
	}
	for _, test := range tests {
		if got := geojson.HasStreets(strings.NewReader(test.text)); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		_, _ = w.Write([]byte(test.text))
		_ = w.Close()
		if got := geojson.HasStreets(&packed); got != test.want {
			t.Errorf("%s, packed: %v", test.name, got)
		}
	}
}
