package maps

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/chart"
)

// Streets are all streets of a class.
type Streets struct {
	Class letters.StreetClass
	Path  string // the data of an SVG path
}

// finest is how much of the map's size a page shows at most: smaller bends are left out,
// so that a city's streets are not more than the rest of the page.
const finest = 1.0 / 1500

func streetsOf(m chart.Map, flip func(chart.Spot) Spot) []Streets {
	tolerance := max(m.Width, m.Height) * finest
	var paths [letters.StreetBig + 1]strings.Builder
	for _, s := range m.Streets(tolerance) {
		for i, spot := range s.Line {
			at, command := flip(spot), "L"
			if i == 0 {
				command = "M"
			}
			paths[s.Class].WriteString(command + number(rounded(at.X, tolerance)) + " " + number(rounded(at.Y, tolerance)))
		}
	}
	var all []Streets
	for class := range paths {
		if paths[class].Len() > 0 {
			all = append(all, Streets{letters.StreetClass(class), paths[class].String()})
		}
	}
	return all
}

// rounded rounds to a decimetre, or on a map that shows no such length to a metre.
func rounded(metres, tolerance float64) float64 {
	if tolerance > 0.5 {
		return float64(int(metres + 0.5))
	}
	return tenth(metres)
}
