package plane

import (
	"math"
	"slices"

	"doorletters/letters"
)

// Projection lays the earth flat around the middle of a list: equirectangular,
// which is right to a thousandth within a town.
type Projection struct{ latitude, longitude, narrowing float64 }

// Around returns the projection around the median of the points, so that a few
// wild ones do not move it. Longitudes are unrolled about the first point: a town
// may lie on the date line.
func Around(points []letters.Point) Projection {
	if len(points) == 0 {
		return Projection{narrowing: 1}
	}
	var latitudes, longitudes []float64
	first := points[0].Longitude
	for _, p := range points {
		latitudes = append(latitudes, p.Latitude)
		longitudes = append(longitudes, math.Remainder(p.Longitude-first, 360))
	}
	slices.Sort(latitudes)
	slices.Sort(longitudes)
	m := len(points) / 2
	return Projection{latitudes[m], first + longitudes[m], math.Cos(latitudes[m] * math.Pi / 180)}
}

// decimetresPerDegree are those of a circle of the earth's mean radius, 6,371 km.
const decimetresPerDegree = 1_111_950

// Point returns the place on the plane for a point of the earth.
func (p Projection) Point(l letters.Point) Point {
	east := math.Remainder(l.Longitude-p.longitude, 360) * p.narrowing
	return Point{
		int(math.Round(east * decimetresPerDegree)),
		int(math.Round((l.Latitude - p.latitude) * decimetresPerDegree)),
	}
}

// Earth returns the point of the earth for a place on the plane, in decimetres.
func (p Projection) Earth(x, y float64) letters.Point {
	return letters.Point{
		Latitude:  p.latitude + y/decimetresPerDegree,
		Longitude: math.Remainder(p.longitude+x/decimetresPerDegree/p.narrowing, 360),
	}
}

// OnEarth is [letters.Point.OnEarth].
func OnEarth(p letters.Point) bool { return p.OnEarth() }
