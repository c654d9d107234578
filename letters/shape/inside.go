package shape

import (
	"math"
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
)

// in returns the place that stands for a geometry.
func in(g orb.Geometry) (Position, error) {
	switch g := g.(type) {
	case orb.Point:
		return at(g)
	case orb.MultiPoint:
		if len(g) > 0 {
			return at(g[0])
		}
	case orb.LineString:
		return middle(g)
	case orb.MultiLineString:
		if len(g) > 0 {
			return middle(slices.MaxFunc(g, func(a, b orb.LineString) int { return compare(planar.Length(a), planar.Length(b)) }))
		}
	case orb.Polygon:
		return inside(g)
	case orb.MultiPolygon:
		if len(g) > 0 {
			return inside(slices.MaxFunc(g, func(a, b orb.Polygon) int { return compare(planar.Area(a), planar.Area(b)) }))
		}
	case orb.Collection:
		for _, part := range g {
			if p, err := in(part); err == nil {
				return p, nil
			}
		}
	}
	return Position{}, errNone
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// middle returns the place halfway along a line.
func middle(line orb.LineString) (Position, error) {
	if len(line) == 0 {
		return Position{}, errNone
	}
	left := planar.Length(line) / 2
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		if d := planar.Distance(a, b); d > 0 && d >= left {
			share := left / d
			return at(orb.Point{a[0] + (b[0]-a[0])*share, a[1] + (b[1]-a[1])*share})
		} else {
			left -= d
		}
	}
	return at(line[0])
}

// inside returns a place in an area: its centroid, or where that is outside or in a
// hole, the middle of the widest stretch at half its height. An area without any
// width has its first corner.
func inside(area orb.Polygon) (Position, error) {
	if len(area) == 0 || len(area[0]) == 0 {
		return Position{}, errNone
	}
	for i, ring := range area { // some leave out the last corner
		if len(ring) > 0 && ring[0] != ring[len(ring)-1] {
			area[i] = append(slices.Clone(ring), ring[0])
		}
	}
	if c, size := planar.CentroidArea(area); size > 0 && planar.PolygonContains(area, c) {
		return at(c)
	}
	bound := area.Bound()
	if p, ok := widest(area, (bound.Min[1]+bound.Max[1])/2); ok {
		return at(p)
	}
	return at(area[0][0])
}

// widest returns the middle of the widest stretch of an area at a height; not ok
// where it has none.
func widest(area orb.Polygon, y float64) (orb.Point, bool) {
	var crossings []float64
	for _, ring := range area {
		for i := 1; i < len(ring); i++ {
			a, b := ring[i-1], ring[i]
			if (a[1] > y) != (b[1] > y) {
				crossings = append(crossings, a[0]+(y-a[1])/(b[1]-a[1])*(b[0]-a[0]))
			}
		}
	}
	slices.Sort(crossings)
	width, x := 0.0, math.NaN()
	for i := 0; i+1 < len(crossings); i += 2 {
		if w := crossings[i+1] - crossings[i]; w > width {
			width, x = w, (crossings[i]+crossings[i+1])/2
		}
	}
	return orb.Point{x, y}, width > 0
}
