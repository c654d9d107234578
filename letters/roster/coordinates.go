package roster

import (
	"math"
	"strconv"
	"strings"

	"doorletters/letters"
)

// point reads a latitude and a longitude, rounded to seven decimals (about a
// centimetre). located is false where both are blank; fault says what is wrong
// with them, and the door is then not located.
func point(north, east cell) (p letters.Point, located bool, fault string) {
	if tidy(north.raw) == "" && tidy(east.raw) == "" {
		return p, false, ""
	}
	latitude, okN := degrees(north)
	longitude, okE := degrees(east)
	switch {
	case !okN || !okE:
		return p, false, "the coordinates are not two numbers of degrees"
	case latitude == 0 && longitude == 0:
		return p, false, "the coordinates are 0, 0, which is in the sea off Africa"
	case math.Abs(latitude) > 90 && math.Abs(longitude) <= 90:
		return p, false, "the latitude is more than 90: latitude and longitude may be swapped"
	case math.Abs(latitude) > 90 || math.Abs(longitude) > 180:
		return p, false, "the coordinates are not on the earth"
	}
	return letters.Point{Latitude: latitude, Longitude: longitude}, true, ""
}

func degrees(c cell) (float64, bool) {
	text := strings.TrimSuffix(strings.ReplaceAll(tidy(c.raw), "−", "-"), "°")
	if strings.Count(text, ",") == 1 && !strings.Contains(text, ".") {
		text = strings.Replace(text, ",", ".", 1)
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(value) || math.IsInf(value, 0) {
		return 0, false
	}
	return math.Round(value*1e7) / 1e7, true
}
