package shape

import (
	"math"
	"regexp"
	"slices"
)

// System is the coordinate system of positions.
type System int

const (
	// Degrees are those of WGS 84, or of a system that is it within a metre.
	Degrees System = iota
	// WebMercator are the metres of maps on the web (EPSG:3857).
	WebMercator
	// Other metres or feet, which are not converted.
	Other
)

// webMercator are the codes of Web Mercator, the old and unofficial ones too.
var webMercator = []string{"3857", "900913", "102100", "102113", "3785"}

var epsg = regexp.MustCompile(`(?i)(?:EPSG|ESRI)[:/0-9.]*?:*/?([0-9]{4,6})$|^([0-9]{4,6})$`)

// CodeOf returns the code in the name of a coordinate system, "2249" of
// "urn:ogc:def:crs:EPSG::2249"; empty where there is none, as in CRS84, which is
// GeoJSON's own.
func CodeOf(name string) string {
	if m := epsg.FindStringSubmatch(name); m != nil {
		return m[1] + m[2]
	}
	return ""
}

// SystemOf returns the system of positions that are those of one file, by the code
// that the file says, which may be empty, and by their size. Web Mercator is known
// by its size only west of Greenwich: state plane and national grids have numbers
// as large, but none that are less than zero.
func SystemOf(code string, positions []Position) System {
	large, west := 0, false
	for _, p := range positions {
		if !mayBeDegrees(p) {
			large++
			west = west || p.X < 0 && p.X > -20_037_509 && math.Abs(p.Y) < 20_048_967 && math.Max(-p.X, math.Abs(p.Y)) > 1_000_000
		}
	}
	switch {
	case 2*large <= len(positions):
		return Degrees
	case slices.Contains(webMercator, code):
		return WebMercator
	case code != "" && code != "4326" && code != "4269":
		return Other
	case west:
		return WebMercator
	}
	return Other
}

// mayBeDegrees reports whether a position is one of degrees, or of degrees with a
// slip in them: there are no metres as few as these.
func mayBeDegrees(p Position) bool { return math.Abs(p.X) <= 1000 && math.Abs(p.Y) <= 1000 }

// Likeness says what numbers look like that are no degrees, by their size and the
// country of the list: "state plane feet".
func Likeness(country string, p Position) string {
	switch country {
	case "US", "PR":
		if p.X > 166_000 && p.X < 834_000 && p.Y > 2_700_000 && p.Y < 5_500_000 {
			return "state plane feet or UTM metres"
		}
		return "state plane feet"
	case "GB":
		return "British National Grid metres"
	case "FR":
		return "Lambert 93 metres"
	}
	return "metres or feet of a national grid"
}
