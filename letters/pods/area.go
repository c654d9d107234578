package pods

import (
	"fmt"
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"

	"doorletters/letters"
)

// area is a region drawn on a map, made ready to be asked about doors.
type area struct {
	letters.Area
	parts []part
	met   bool // a door is in it
}

// part is one polygon of an area with its bounds, which settle most doors.
type part struct {
	bound   orb.Bound
	polygon orb.Polygon
}

// newAreas leaves out areas without a pod, about which somebody has been told.
func newAreas(drawn []letters.Area) []area {
	var areas []area
	for _, d := range drawn {
		if d.Pod == "" {
			continue
		}
		a := area{Area: d}
		for _, polygon := range d.Polygons {
			if p := newPolygon(polygon); p != nil {
				a.parts = append(a.parts, part{p.Bound(), p})
			}
		}
		areas = append(areas, a)
	}
	return areas
}

// newPolygon closes the rings; nil for a polygon without an outline.
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

func (a *area) contains(p letters.Point) bool {
	at := orb.Point{p.Longitude, p.Latitude}
	return slices.ContainsFunc(a.parts, func(x part) bool {
		return x.bound.Contains(at) && planar.PolygonContains(x.polygon, at)
	})
}

// areaClaimants are the pods in whose areas the door is, in the order drawn. A
// door on the line between two areas is in both.
func (c *claims) areaClaimants(d door) []string {
	if !d.Located || !onEarth(d.Point) {
		return nil
	}
	var pods []string
	for i := range c.areas {
		a := &c.areas[i]
		if !a.contains(d.Point) {
			continue
		}
		a.met = true
		if !slices.Contains(pods, a.Pod) {
			pods = append(pods, a.Pod)
		}
	}
	return pods
}

// settleByArea gives a door that has no pod the one whose area it is in.
func (c *claims) settleByArea(d *door) (disputed bool) {
	claimants := c.areaClaimants(*d)
	switch {
	case len(claimants) == 0:
	case d.Pod != "":
		if !slices.Contains(claimants, d.Pod) {
			c.outside.add([2]string{d.Pod, claimants[0]}, *d)
		}
	case len(claimants) == 1:
		d.Pod = claimants[0]
	case d.Skip == "":
		c.overlapped.add([2]string{claimants[0], claimants[1]}, *d)
		return true
	}
	return false
}

// areaProblems says what is wrong with the areas, after every door was settled.
func (c *claims) areaProblems() []letters.Problem {
	var problems []letters.Problem
	add := func(pod string, severity letters.Severity, message, hint string) {
		i := slices.IndexFunc(c.areas, func(a area) bool { return a.Pod == pod })
		problems = append(problems, problemAt(c.areas[i].Source, letters.Problem{Severity: severity, Message: message, Hint: hint}))
	}
	for _, g := range c.overlapped.groups {
		message := fmt.Sprintf("%s is in the areas of pods %s and %s", doorAt(g.first), g.key[0], g.key[1])
		if more := g.count - 1; more > 0 {
			message = fmt.Sprintf("%s and %s are in the areas of pods %s and %s",
				doorAt(g.first), plural(more, "more door", "more doors"), g.key[0], g.key[1])
		}
		add(g.key[1], letters.SeverityError, message, "draw the two areas so that they do not overlap, or type the pod in the Pod column of these doors")
	}
	for _, g := range c.outside.groups {
		add(g.key[1], letters.SeverityNote,
			fmt.Sprintf("%s in the area of pod %s %s in pod %s and %s there: the first is %s",
				plural(g.count, "door", "doors"), g.key[1], pick(g.count, "is", "are"), g.key[0], pick(g.count, "stays", "stay"), doorAt(g.first)),
			"a pod that a door already has counts for more than an area, and so do streets")
	}
	for _, a := range c.areas {
		if a.met || len(c.streets) == 0 { // letters without addresses
			continue
		}
		problems = append(problems, problemAt(a.Source, letters.Problem{
			Severity: letters.SeverityNote,
			Message:  fmt.Sprintf("no door is in this area of pod %s", a.Pod),
			Hint:     "see on the map whether the area is where it should be; doors need a latitude and a longitude to be in one",
		}))
	}
	return problems
}
