package chart

import (
	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Measures of what is other pods', in points.
const (
	otherDot    = 3.0
	otherSize   = 8.0
	otherLight  = 0.6
	otherInk    = 0.4
	otherMargin = 4.0
)

// drawOthers draws the doors of other pods that are near, and remembers where they are.
func (s *sketch) drawOthers() {
	grey := typeset.Path{Width: otherDot, Round: true, Stroke: typeset.Grey(otherLight)}
	cost := uint16(grayCost)
	if s.onStreets {
		cost = nearDot // a name along a line has other places
	}
	for i, pod := range s.m.Pods {
		if i == s.id {
			continue
		}
		var seen []typeset.Spot
		for _, stop := range pod.Stops {
			if at := s.place(stop.Spot); s.shows(at, otherMargin) {
				seen = append(seen, at)
				grey.Lines = append(grey.Lines, []typeset.Spot{at})
				s.clutter.mark(box{at.X, at.Y, at.X, at.Y}.grown(otherDot/2), cost)
			}
		}
		if len(seen) > 0 {
			s.others = append(s.others, otherPod{pod.Pod.ID, seen})
		}
	}
	if len(grey.Lines) > 0 {
		s.paths(grey)
	}
}

// otherPod is a pod that has doors in the frame.
type otherPod struct {
	id   string
	seen []typeset.Spot
}

// nameOthers writes the ID of each other pod among its doors, where there is a place.
func (s *sketch) nameOthers() {
	for _, other := range s.others {
		line := s.line(other.id, letters.KindCode, regular)
		var middle typeset.Spot
		for _, at := range other.seen {
			middle.X += at.X / float64(len(other.seen))
			middle.Y += at.Y / float64(len(other.seen))
		}
		nearest := other.seen[0]
		for _, at := range other.seen {
			if distance(at, middle) < distance(nearest, middle) {
				nearest = at
			}
		}
		t := s.newTag(nearest, line, otherSize, otherDot, tagPad)
		if at, ok := s.find(t); ok && !at.tied {
			s.put(t, at, look{ground: typeset.Grey(1), ink: typeset.Grey(otherInk)})
		}
	}
}
