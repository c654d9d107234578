package letters_test

import (
	"math"
	"testing"

	"doorletters/letters"
)

// A street's line leads over no more than 20 km, over the date line too, and to no place
// that is not on the earth.
func TestStreetLeads(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name     string
		from, to letters.Point
		want     bool
	}{
		{"nowhere", letters.Point{Latitude: 42, Longitude: -71}, letters.Point{Latitude: 42, Longitude: -71}, true},
		{"19 km north", letters.Point{Latitude: 42, Longitude: -71}, letters.Point{Latitude: 42.171, Longitude: -71}, true},
		{"21 km north", letters.Point{Latitude: 42, Longitude: -71}, letters.Point{Latitude: 42.189, Longitude: -71}, false},
		{"19 km east", letters.Point{Latitude: 60, Longitude: -71}, letters.Point{Latitude: 60, Longitude: -70.659}, true},
		{"21 km east", letters.Point{Latitude: 60, Longitude: -71}, letters.Point{Latitude: 60, Longitude: -70.622}, false},
		{"over the date line", letters.Point{Latitude: -16.8, Longitude: 179.95}, letters.Point{Latitude: -16.8, Longitude: -179.95}, true},
		{"to the other side of the earth", letters.Point{Latitude: 42, Longitude: -71}, letters.Point{Latitude: -42, Longitude: 109}, false},
		{"to no place", letters.Point{Latitude: 0.01}, letters.Point{}, false},
		{"from no number", letters.Point{Latitude: nan, Longitude: nan}, letters.Point{Latitude: 42, Longitude: -71}, false},
		{"out of range", letters.Point{Latitude: 1, Longitude: 180}, letters.Point{Latitude: 1, Longitude: 180.01}, false},
	} {
		if got, back := letters.StreetLeads(c.from, c.to), letters.StreetLeads(c.to, c.from); got != c.want || back != c.want {
			t.Errorf("%s: %v, and back %v", c.name, got, back)
		}
	}
}
