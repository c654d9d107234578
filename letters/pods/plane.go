package pods

import (
	"math"
	"slices"

	"doorletters/letters"
)

// plane projects the earth around the middle of a list: equirectangular, which
// is right to a thousandth within a town.
type plane struct{ latitude, longitude, narrowing float64 }

// newPlane lies about the median of the points, so that a few wild ones do not
// move it. Longitudes are unrolled about the first point: a town may lie on the
// date line.
func newPlane(points []letters.Point) plane {
	if len(points) == 0 {
		return plane{narrowing: 1}
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
	return plane{latitudes[m], first + longitudes[m], math.Cos(latitudes[m] * math.Pi / 180)}
}

func (p plane) at(l letters.Point) point {
	const decimetresPerDegree = 1_111_950 // of the mean radius of the earth, 6,371 km
	east := math.Remainder(l.Longitude-p.longitude, 360) * p.narrowing
	return point{
		int(math.Round(east * decimetresPerDegree)),
		int(math.Round((l.Latitude - p.latitude) * decimetresPerDegree)),
	}
}

// onEarth reports whether a point can be one. NaN is not, nor is 0, 0, which
// programs write where they know nothing.
func onEarth(p letters.Point) bool {
	return math.Abs(p.Latitude) <= 90 && math.Abs(p.Longitude) <= 180 && p != (letters.Point{})
}
