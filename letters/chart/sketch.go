package chart

import (
	"math"

	"doorletters/letters/typeset"
)

// sketch is the map of one pod while it is drawn.
type sketch struct {
	m     Map
	pod   Pod
	id    int // its number in the map
	words PodWords

	*drawing
	frame   box
	scale   float64 // points a metre
	origin  Spot    // of the map, in the middle of the frame
	clutter *clutter

	dots    []dot // where the pod's stops are, in walk order
	streets []*street
	// drawn are the streets of the street map that have names, and onStreets says that
	// there are some, named or not.
	drawn     []streetWords
	onStreets bool
	others    []otherPod
}

// newSketch finds the scale at which the pod's stops fill a frame of the page.
func (m Map) newSketch(pod int, d *drawing, frame box, words PodWords) *sketch {
	s := &sketch{m: m, pod: m.Pods[pod], id: pod, words: words, drawing: d, frame: frame}
	low, high := s.pod.Stops[0].Spot, s.pod.Stops[0].Spot
	for _, stop := range s.pod.Stops {
		low = Spot{min(low.X, stop.X), min(low.Y, stop.Y)}
		high = Spot{max(high.X, stop.X), max(high.Y, stop.Y)}
	}
	s.origin = Spot{(low.X + high.X) / 2, (low.Y + high.Y) / 2}
	s.scale = podLargest * pointsInMetre
	for _, extent := range [][2]float64{{high.X - low.X, frame.right - frame.left}, {high.Y - low.Y, frame.bottom - frame.top}} {
		if extent[0] > 0 {
			s.scale = min(s.scale, (extent[1]-2*room)/extent[0])
		}
	}
	s.clutter = newClutter(frame.grown(-edgeOfFrame))
	return s
}

// place returns where a spot of the map is on the page.
func (s *sketch) place(at Spot) typeset.Spot {
	middle := s.frame.middle()
	return typeset.Spot{X: middle.X + (at.X-s.origin.X)*s.scale, Y: middle.Y - (at.Y-s.origin.Y)*s.scale}
}

// shows reports whether a spot of the page is in the frame, so far from its edge.
func (s *sketch) shows(at typeset.Spot, margin float64) bool {
	f := s.frame.grown(-margin)
	return f.left < at.X && at.X < f.right && f.top < at.Y && at.Y < f.bottom
}

// draw draws the map. What is found a place for first has the best: the ends of the
// walk, the streets, the numbers of the stops, those of the houses, other pods, other
// streets.
func (s *sketch) draw() {
	s.drawLines()
	s.findDots()
	s.findStreets()
	s.drawOthers()
	s.drawWay()
	s.paths(typeset.Path{Lines: [][]typeset.Spot{rectangle(s.frame.left, s.frame.top, s.frame.right, s.frame.bottom)}, Closed: true, Width: thinLine})
	s.nameEnds()
	s.nameStreets()
	s.numberStops()
	s.numberHouses()
	s.nameOthers()
	s.nameDrawn()
}

// direction returns the way from a to b as a vector of length 1; ok is false where
// they are one spot.
func direction(a, b typeset.Spot) (v typeset.Spot, ok bool) {
	length := distance(a, b)
	if length < 1e-6 {
		return typeset.Spot{}, false
	}
	return typeset.Spot{X: (b.X - a.X) / length, Y: (b.Y - a.Y) / length}, true
}

// degrees is how far a direction of words is turned against the clock.
func degrees(direction typeset.Spot) float64 {
	return -math.Atan2(direction.Y, direction.X) * 180 / math.Pi
}
