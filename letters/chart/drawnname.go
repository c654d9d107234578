package chart

import (
	"slices"

	"doorletters/letters/typeset"
)

// Names of streets on which the pod has no stop.
const otherNameInk = 0.3

var otherNameSizes = []float64{8}

// drawLines draws the streets of the street map.
func (s *sketch) drawLines() {
	f, middle := s.frame, s.frame.middle()
	reach := Spot{(f.right - middle.X) / s.scale, (f.bottom - middle.Y) / s.scale}
	seen := extent{Spot{s.origin.X - reach.X, s.origin.Y - reach.Y}, Spot{s.origin.X + reach.X, s.origin.Y + reach.Y}}
	lines := s.drawStreets(s.m, seen, s.scale, podStreets, s.place)
	s.flushEnds(lines)
	s.drawn, s.onStreets = namedStreets(lines), len(lines) > 0
}

// nameAlong writes a street's name along its line, as near to the pod's houses as it
// can, and as large as there is a place for it. It reports whether there is one.
func (s *sketch) nameAlong(st *street, line typeset.Line) bool {
	i := slices.IndexFunc(s.drawn, func(w streetWords) bool { return w.key == st.key })
	if i < 0 {
		return false
	}
	middle := middleOf(st.own())
	away := func(at typeset.Spot) int { return int(distance(at, middle) / 4) }
	for _, size := range nameSizes {
		width, height := nameGround(line, size)
		best, cost := s.clutter.bestAlong(s.drawn[i].tracks, width, height, wayCost, away)
		if cost < taken {
			s.writeAlong(s.clutter, line, best, size, typeset.Ink{}, cost > away(best.middle))
			return true
		}
	}
	return false
}

// nameDrawn writes the names of the streets on which the pod has no stop, where there is
// nothing below them but streets.
func (s *sketch) nameDrawn() {
	s.clutter.markTracks(s.drawn)
	for _, w := range s.drawn {
		if slices.ContainsFunc(s.streets, func(st *street) bool { return st.key == w.key }) {
			continue
		}
		line, ok := s.streetName(w.name, regular)
		if !ok {
			continue
		}
		for _, size := range otherNameSizes {
			width, height := nameGround(line, size)
			best, cost := s.clutter.bestAlong(w.tracks, width, height, lineCost, func(at typeset.Spot) int { return int(distance(at, s.frame.middle()) / 8) })
			if cost < taken {
				s.writeAlong(s.clutter, line, best, size, typeset.Grey(otherNameInk), false)
				break
			}
		}
	}
}
