package pods

import (
	"math"

	"doorletters/letters"
)

// onEarth reports whether a point can be one; NaN is not.
func onEarth(p letters.Point) bool {
	return math.Abs(p.Latitude) <= 90 && math.Abs(p.Longitude) <= 180
}

// distance is in whole decimetres, so that it is the same on every machine:
// equirectangular, which is right to a thousandth within a town.
func distance(a, b letters.Point) int {
	const metresPerDegree = 111_195 // of the mean radius of the earth, 6,371 km
	east := math.Remainder(b.Longitude-a.Longitude, 360) * math.Cos((a.Latitude+b.Latitude)/2*math.Pi/180)
	north := b.Latitude - a.Latitude
	return int(math.Round(math.Hypot(east, north) * metresPerDegree * 10))
}
