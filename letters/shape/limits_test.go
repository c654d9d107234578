package shape_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/shape"
)

// A map of more bytes than any drawing is told of by its name, and not read.
func TestLargeKMLIsNotRead(t *testing.T) {
	polygons, problems, err := shape.PolygonsInKML(strings.NewReader(strings.Repeat(" ", letters.MaxMap+1)), "a.kml")
	if err != nil || polygons != nil || len(problems) != 1 || problems[0].File != "a.kml" || !strings.Contains(problems[0].Message, "larger than 16 MB") {
		t.Errorf("%v %v", problems, err)
	}
}
