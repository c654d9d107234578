package chart

import (
	"slices"

	"doorletters/letters/typeset"
)

// Names of streets on the overview, in points.
const (
	overviewNameInk = 0.15
	sameNameApart   = 220.0 // a long street has its name so often
	nameMetres      = 16.0  // no name is larger than so much of the land, if it can be read
	finestDoor      = 1.5   // smaller doors are a texture, and names may lie on them
)

var overviewNameSizes = []float64{8, 7, 6, 5}

// nameStreets writes the names of streets where there is room between the pods' IDs and
// the doors, which are so large.
func (o *overview) nameStreets(streets []streetWords, door float64) {
	if len(streets) == 0 {
		return
	}
	c := newClutter(box{o.left, o.top, o.left + o.m.Width*o.scale, o.top + o.m.Height*o.scale})
	c.markTracks(streets)
	o.markPods(c, door)
	for _, w := range streets {
		if w.length < overviewNameSizes[len(overviewNameSizes)-1] {
			continue
		}
		if line, ok := o.streetName(w.name, regular); ok {
			o.nameStreet(c, w, line)
		}
	}
}

// markPods notes where pods' IDs, doors and walks are.
func (o *overview) markPods(c *clutter, door float64) {
	for _, pod := range o.m.Pods {
		for i, stop := range pod.Stops {
			at := o.place(stop.Spot)
			cost := uint16(taken)
			if door < finestDoor {
				cost = grayCost
			}
			c.mark(box{at.X, at.Y, at.X, at.Y}.grown(door/2), cost)
			if i > 0 && door >= finestDoor {
				c.markLine(o.place(pod.Stops[i-1].Spot), at, widestEdge, grayCost)
			}
		}
	}
	for _, label := range o.labels {
		c.mark(label, taken)
	}
}

// nameStreet writes a street's name along it, and again along the rest of a long one.
func (o *overview) nameStreet(c *clutter, w streetWords, line typeset.Line) {
	var named []typeset.Spot
	for range 1 + int(w.length/sameNameApart) {
		for _, size := range overviewNameSizes {
			if size > max(readableLabel, nameMetres*o.scale) {
				continue
			}
			width, height := line.Width(size)+2*namePad, size*capital+2
			best, cost := c.bestAlong(w.tracks, width, height, wayCost, func(at typeset.Spot) int {
				if slices.ContainsFunc(named, func(other typeset.Spot) bool { return distance(at, other) < sameNameApart }) {
					return taken
				}
				return 0
			})
			if cost < taken {
				o.writeAlong(c, line, best, size, typeset.Grey(overviewNameInk), true)
				named = append(named, best.middle)
				break
			}
		}
	}
}
