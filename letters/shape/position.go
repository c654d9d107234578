package shape

import (
	"errors"
	"math"
	"strconv"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/project"

	"doorletters/letters"
)

// Position is a place in the coordinates of its file: X goes east, Y north.
type Position struct{ X, Y float64 }

// errNone: a shape has no coordinates, or not those of its type.
var errNone = errors.New("the shape has no place")

// WKT returns the position as well-known text, "POINT (-71.1 42.3)".
func (p Position) WKT() string {
	text := append(make([]byte, 0, 48), "POINT ("...)
	text = append(strconv.AppendFloat(text, p.X, 'f', -1, 64), ' ')
	return string(append(strconv.AppendFloat(text, p.Y, 'f', -1, 64), ')'))
}

// Degrees returns the place on the earth of a position in a system, as far as that
// can be converted. It may be none: a latitude of more than 90 degrees.
func (p Position) Degrees(s System) (letters.Point, bool) {
	switch s {
	case Degrees:
		return letters.Point{Latitude: round(p.Y), Longitude: round(p.X)}, true
	case WebMercator:
		at := project.Mercator.ToWGS84(orb.Point{p.X, p.Y})
		return letters.Point{Latitude: round(at[1]), Longitude: round(at[0])}, true
	}
	return letters.Point{}, false
}

// round leaves seven decimals of degrees, about a centimetre.
func round(degrees float64) float64 { return math.Round(degrees*1e7) / 1e7 }

// at returns the position of a point.
func at(p orb.Point) (Position, error) {
	if math.IsNaN(p[0]) || math.IsNaN(p[1]) || math.IsInf(p[0], 0) || math.IsInf(p[1], 0) {
		return Position{}, errNone
	}
	return Position{p[0], p[1]}, nil
}
