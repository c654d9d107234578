package chart

import "doorletters/letters/typeset"

// flushEnds draws the corners that are missing where streets leave the frame: a line
// that stays inside with its round end only touches it.
func (s *sketch) flushEnds(lines []drawnStreet) {
	for _, l := range lines {
		width, n := podStreets.width(l.Class, s.scale), len(l.spots)
		for _, way := range [2][2]typeset.Spot{{l.spots[1], l.spots[0]}, {l.spots[n-2], l.spots[n-1]}} {
			end := way[1]
			v, ok := direction(way[0], end)
			if !ok || s.shows(end, width/2+0.01) {
				continue
			}
			far := typeset.Spot{X: end.X + v.X*2*width, Y: end.Y + v.Y*2*width}
			x, y := -v.Y*width/2, v.X*width/2
			corner := s.frame.cut([]typeset.Spot{{X: end.X + x, Y: end.Y + y}, {X: far.X + x, Y: far.Y + y}, {X: far.X - x, Y: far.Y - y}, {X: end.X - x, Y: end.Y - y}})
			if len(corner) > 2 {
				s.paths(typeset.Path{Lines: [][]typeset.Spot{corner}, Closed: true, Filled: true, Fill: typeset.Grey(podStreets.light)})
			}
		}
	}
}

// cut returns the part of an area without dents that is inside, as Sutherland and
// Hodgman find it.
func (b box) cut(area []typeset.Spot) []typeset.Spot {
	for _, inside := range []func(typeset.Spot) float64{ // how far, negative outside
		func(s typeset.Spot) float64 { return s.X - b.left },
		func(s typeset.Spot) float64 { return b.right - s.X },
		func(s typeset.Spot) float64 { return s.Y - b.top },
		func(s typeset.Spot) float64 { return b.bottom - s.Y },
	} {
		var left []typeset.Spot
		for i, to := range area {
			from := area[(i+len(area)-1)%len(area)]
			in, was := inside(to), inside(from)
			if in < 0 != (was < 0) {
				left = append(left, along(from, to, was/(was-in)))
			}
			if in >= 0 {
				left = append(left, to)
			}
		}
		area = left
	}
	return area
}
