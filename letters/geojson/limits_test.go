package geojson_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/geojson"
)

// A map of more bytes than any drawing is told of by its name, and not read.
func TestLargeMapsAreNotRead(t *testing.T) {
	large := strings.Repeat(" ", letters.MaxMap+1)
	for name, read := range map[string]func() ([]letters.Problem, error){
		"a.geojson": func() ([]letters.Problem, error) {
			_, p, err := geojson.Outlines(strings.NewReader(large), "a.geojson")
			return p, err
		},
		"b.geojson": func() ([]letters.Problem, error) {
			_, p, err := geojson.Areas(strings.NewReader(large), "b.geojson")
			return p, err
		},
	} {
		problems, err := read()
		if err != nil || len(problems) != 1 || problems[0].File != name || !strings.Contains(problems[0].Message, "larger than 16 MB") {
			t.Errorf("%s: %v %v", name, problems, err)
		}
	}
}

// Areas of more corners than anybody draws are an error, whichever file has them.
func TestCornersAreCounted(t *testing.T) {
	outline := "[[0,0],[1,0]" + strings.Repeat(",[1,1],[2,2]", letters.MaxCorners/2) + "]"
	_, problems, err := geojson.Areas(strings.NewReader(`{"type":"Feature","properties":{"pod":"CP3"},"geometry":{"type":"Polygon","coordinates":[`+outline+`]}}`), "a.geojson")
	if err != nil || len(problems) != 1 || problems[0].Severity != letters.SeverityError || !strings.Contains(problems[0].Message, "100002 corners") {
		t.Errorf("%v %v", problems, err)
	}
	square := letters.Polygon{make([]letters.Point, letters.MaxCorners)}
	if p, many := letters.TooManyCorners("a.kml", []letters.Polygon{square}); many {
		t.Errorf("just as many as may be: %v", p)
	}
}
