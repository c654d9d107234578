package shape

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/paulmach/orb"
)

// InGeoJSON returns the place that stands for a geometry of GeoJSON, of which it
// takes the type and the member coordinates (RFC 7946, 3.1). A third number of a
// corner, its height, does not count.
func InGeoJSON(kind string, coordinates []byte) (Position, error) {
	switch kind {
	case "Point":
		return plainPoint(coordinates)
	case "MultiPoint":
		return read[orb.MultiPoint](coordinates)
	case "LineString":
		return read[orb.LineString](coordinates)
	case "MultiLineString":
		return read[orb.MultiLineString](coordinates)
	case "Polygon":
		return read[orb.Polygon](coordinates)
	case "MultiPolygon":
		return read[orb.MultiPolygon](coordinates)
	}
	return Position{}, errNone
}

// read reads the coordinates of a type of geometry.
func read[G orb.Geometry](coordinates []byte) (Position, error) {
	var g G
	if err := json.Unmarshal(coordinates, &g); err != nil {
		return Position{}, errNone
	}
	return in(g)
}

// plainPoint reads "[-71.1, 42.3]", as nearly all of a city's list is. Some programs
// write the numbers as texts.
func plainPoint(coordinates []byte) (Position, error) {
	numbers := bytes.TrimSpace(coordinates)
	if len(numbers) < 2 || numbers[0] != '[' {
		return Position{}, errNone
	}
	x, rest, _ := bytes.Cut(numbers[1:len(numbers)-1], []byte{','})
	y, _, _ := bytes.Cut(rest, []byte{','})
	p, err := orb.Point{}, error(nil)
	for i, number := range [][]byte{x, y} {
		if p[i], err = strconv.ParseFloat(string(bytes.Trim(number, " \t\r\n\"")), 64); err != nil {
			return Position{}, errNone
		}
	}
	return at(p)
}
