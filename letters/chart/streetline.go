package chart

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods/plane"
)

// Street is a stretch of a street on a map: lines of the street map that have one name
// and one class, and go on into each other, as far as mostSpots.
type Street struct {
	Name  string // as the street map writes it; empty where it has none
	Class letters.StreetClass
	Line  []Spot // two at least

	key    string // address.StreetKey
	around extent
}

// strand is a line of the street map on the plane.
type strand struct {
	name, key string
	class     letters.StreetClass
	points    []plane.Point
}

// lay puts the lines of a street map on the map, those that no page of it can show left
// out: a file may hold the streets of a whole country.
func (m Map) lay(streets letters.StreetMap) []Street {
	beyond := max(m.Width, m.Height) // a page shows more than its pod, but not twice as much
	seen := extent{Spot{-beyond, -beyond}, Spot{m.Width + beyond, m.Height + beyond}}
	keys := map[string]string{}
	var strands []strand
	for _, line := range streets.Lines {
		points := m.points(line.Points)
		if len(points) < 2 || !seen.meets(extentOf(m.spots(points))) {
			continue
		}
		key, known := keys[line.Name]
		if !known {
			key = address.StreetKey(line.Name)
			keys[line.Name] = key
		}
		strands = append(strands, strand{line.Name, key, line.Class, points})
	}
	var all []Street
	for _, s := range joined(strands) {
		line := m.spots(s.points)
		for len(line) > 1 {
			part := line[:min(len(line), mostSpots)]
			line = line[len(part)-1:]
			all = append(all, Street{s.name, s.class, part, s.key, extentOf(part)})
		}
	}
	return all
}

// mostSpots is how many a street has on a map: what goes on is another. So none takes long
// that turns back and forth, and a long one is not looked at where it is far away.
const mostSpots = 1000

// points returns a line's points on the plane, without those that are at the one before
// them; nothing of a line that goes around the side of the earth that is away from the map.
func (m Map) points(line []letters.Point) []plane.Point {
	middle, before := m.projection.Earth(0, 0).Longitude, 0.0
	var points []plane.Point
	for i, p := range line {
		east := math.Remainder(p.Longitude-middle, 360) // the map may lie on the date line
		if !plane.OnEarth(p) || i > 0 && math.Abs(east-before) > 90 {
			return nil
		}
		before = east
		at := m.projection.Point(p)
		if n := len(points); n == 0 || points[n-1] != at {
			points = append(points, at)
		}
	}
	return points
}

func (m Map) spots(points []plane.Point) []Spot {
	spots := make([]Spot, len(points))
	for i, p := range points {
		spots[i] = m.spot(p)
	}
	return spots
}

// classes are those of streets, the quietest first.
var classes = []letters.StreetClass{letters.StreetQuiet, letters.StreetBusy, letters.StreetBig}

// Streets returns the streets on the map, the quietest first, cut at its edges, and
// without bends that are smaller than a tolerance in metres.
func (m Map) Streets(tolerance float64) []Street {
	var all []Street
	for _, class := range classes {
		all = append(all, m.streetsIn(extent{Spot{}, Spot{m.Width, m.Height}}, class, tolerance)...)
	}
	return all
}

// streetsIn is Streets of a class for a part of the map, or for more than it has.
func (m Map) streetsIn(e extent, class letters.StreetClass, tolerance float64) []Street {
	var all []Street
	for _, s := range m.streets {
		if s.Class != class || !e.meets(s.around) {
			continue
		}
		for _, line := range e.within(s.Line) {
			piece := s
			piece.Line = simplified(line, tolerance)
			all = append(all, piece)
		}
	}
	return all
}
