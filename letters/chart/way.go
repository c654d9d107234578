package chart

import "doorletters/letters/typeset"

// dot is a place of the page where the pod has stops.
type dot struct {
	at      typeset.Spot
	stops   []int // indices of the pod's stops there, in walk order
	guessed bool
	key     bool // the first or last of a side of a street: its number must be there
}

// Measures of the walk, in points.
const (
	dotSize   = 5.0
	samePlace = 2.5 // dots nearer to each other are one
	wayWidth  = 1.0
	ringWidth = 1.75
	startSize = 13.0
	arrowSize = 6.0
	arrowWay  = 16.0  // a stretch shorter than this has no arrow
	arrowPace = 120.0 // on a longer one there is an arrow so often
)

// findDots puts stops that cannot be told apart together.
func (s *sketch) findDots() {
	for i, stop := range s.pod.Stops {
		at := s.place(stop.Spot)
		known := false
		for k := range s.dots {
			if d := &s.dots[k]; distance(d.at, at) < samePlace {
				d.stops, known = append(d.stops, i), true
				d.guessed = d.guessed && stop.Guessed
				break
			}
		}
		if !known {
			s.dots = append(s.dots, dot{at: at, stops: []int{i}, guessed: stop.Guessed})
		}
	}
	for _, d := range s.dots {
		around := box{d.at.X, d.at.Y, d.at.X, d.at.Y}
		s.clutter.mark(around.grown(dotSize/2+2.5), nearDot)
		s.clutter.mark(around.grown(dotSize/2), taken)
	}
}

// drawWay draws the walk from stop to stop with arrows, the stops, and its two ends.
func (s *sketch) drawWay() {
	way := make([]typeset.Spot, len(s.pod.Stops))
	for i, stop := range s.pod.Stops {
		way[i] = s.place(stop.Spot)
	}
	arrows := typeset.Path{Closed: true, Filled: true}
	for i := range len(way) - 1 {
		a, b := way[i], way[i+1]
		s.clutter.markLine(a, b, wayWidth+1, wayCost)
		length := distance(a, b)
		if length < arrowWay {
			continue
		}
		count := 1 + int(length/arrowPace)
		for n := range count {
			tip := along(a, b, (float64(n)+0.5)/float64(count)+arrowSize/2/length)
			arrows.Lines = append(arrows.Lines, arrow(a, b, tip))
			s.clutter.mark(box{tip.X, tip.Y, tip.X, tip.Y}.grown(arrowSize/2), nearDot)
		}
	}
	black := typeset.Path{Round: true, Width: dotSize}
	rings := typeset.Path{Round: true, Width: dotSize - 2*ringWidth, Stroke: typeset.Grey(1)}
	for _, d := range s.dots {
		black.Lines = append(black.Lines, []typeset.Spot{d.at})
		if d.guessed && len(s.words.Guessed) > 0 {
			rings.Lines = append(rings.Lines, []typeset.Spot{d.at})
		}
	}
	start, end := way[0], way[len(way)-1]
	s.paths(
		typeset.Path{Lines: [][]typeset.Spot{way}, Width: wayWidth, Round: true}, arrows,
		typeset.Path{Lines: [][]typeset.Spot{{start}, {end}}, Width: startSize, Round: true},
		typeset.Path{Lines: [][]typeset.Spot{{start}, {end}}, Width: startSize - 2*ringWidth, Round: true, Stroke: typeset.Grey(1)},
		black, rings,
	)
	for _, at := range []typeset.Spot{start, end} {
		s.clutter.mark(box{at.X, at.Y, at.X, at.Y}.grown(startSize/2), taken)
	}
}

// arrow is a triangle on the way from a to b.
func arrow(a, b, tip typeset.Spot) []typeset.Spot {
	v, _ := direction(a, b)
	const half = arrowSize * 0.42
	back := typeset.Spot{X: tip.X - v.X*arrowSize, Y: tip.Y - v.Y*arrowSize}
	return []typeset.Spot{tip, {X: back.X - v.Y*half, Y: back.Y + v.X*half}, {X: back.X + v.Y*half, Y: back.Y - v.X*half}}
}
