package plane

import (
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"

	"doorletters/letters"
)

// Region is an area drawn on a map, made ready to be asked about doors.
type Region []part

// part is one polygon of a region with its bounds, which settle most doors.
type part struct {
	bound   orb.Bound
	polygon orb.Polygon
}

// NewRegion returns the region of some polygons. Rings are closed; a polygon
// without an outline is left out.
func NewRegion(polygons []letters.Polygon) Region {
	var r Region
	for _, rings := range polygons {
		if p := newPolygon(rings); p != nil {
			r = append(r, part{p.Bound(), p})
		}
	}
	return r
}

func newPolygon(rings letters.Polygon) orb.Polygon {
	var polygon orb.Polygon
	for i, corners := range rings {
		if len(corners) < 3 {
			if i == 0 {
				return nil
			}
			continue
		}
		ring := make(orb.Ring, 0, len(corners)+1)
		for _, c := range corners {
			ring = append(ring, orb.Point{c.Longitude, c.Latitude})
		}
		polygon = append(polygon, append(ring, ring[0]))
	}
	return polygon
}

// Contains reports whether a point is in the region; its edge is a part of it.
func (r Region) Contains(p letters.Point) bool {
	at := orb.Point{p.Longitude, p.Latitude}
	return slices.ContainsFunc(r, func(x part) bool {
		return x.bound.Contains(at) && planar.PolygonContains(x.polygon, at)
	})
}
