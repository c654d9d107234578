package pdf

import (
	"math"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"

	"doorletters/letters/typeset"
)

// point is a point of a TrueType contour, in font units; those off the curve
// steer quadratic arcs.
type point struct {
	x, y int
	on   bool
}

// vertex is a point before it is rounded.
type vertex struct {
	x, y float64
	on   bool
}

// cubicTolerance is how far a quadratic arc may be from the cubic one it
// stands for, in font units: half a unit is lost in rounding anyway.
const cubicTolerance = 0.5

// outline returns the contours of a cluster's glyphs, each at its place.
func outline(face *font.Face, glyphs []typeset.Glyph) [][]point {
	var contours [][]point
	for _, g := range glyphs {
		data, ok := face.GlyphDataOutline(uint16(g.ID))
		if !ok {
			continue
		}
		var open []vertex
		for _, segment := range data.Segments {
			if segment.Op == ot.SegmentOpMoveTo {
				contours = appendContour(contours, open, g)
				open = nil
			}
			open = appendSegment(open, segment)
		}
		contours = appendContour(contours, open, g)
	}
	return contours
}

func appendSegment(open []vertex, s ot.Segment) []vertex {
	at := func(i int, on bool) vertex { return vertex{float64(s.Args[i].X), float64(s.Args[i].Y), on} }
	switch s.Op {
	case ot.SegmentOpMoveTo, ot.SegmentOpLineTo:
		return append(open, at(0, true))
	case ot.SegmentOpQuadTo:
		return append(open, at(0, false), at(1, true))
	case ot.SegmentOpCubeTo:
		return appendCubic(open, at(0, false), at(1, false), at(2, true))
	}
	return open
}

// appendCubic writes a cubic arc, as OpenType fonts with PostScript outlines
// have them, as quadratic ones: so many that none is further off than cubicTolerance.
func appendCubic(open []vertex, c1, c2, end vertex) []vertex {
	start := open[len(open)-1]
	// The third difference is constant; one quadratic is off by sqrt(3)/36 of it.
	off := math.Hypot(end.x-3*c2.x+3*c1.x-start.x, end.y-3*c2.y+3*c1.y-start.y) * math.Sqrt(3) / 36
	n := max(1, int(math.Ceil(math.Cbrt(off/cubicTolerance))))
	curve := func(t float64) (x, y, dx, dy float64) {
		m := 1 - t
		a, b, c, d := m*m*m, 3*m*m*t, 3*m*t*t, t*t*t
		x = a*start.x + b*c1.x + c*c2.x + d*end.x
		y = a*start.y + b*c1.y + c*c2.y + d*end.y
		a, b, c = 3*m*m, 6*m*t, 3*t*t
		dx = a*(c1.x-start.x) + b*(c2.x-c1.x) + c*(end.x-c2.x)
		dy = a*(c1.y-start.y) + b*(c2.y-c1.y) + c*(end.y-c2.y)
		return x, y, dx, dy
	}
	x0, y0, dx0, dy0 := curve(0)
	for i := 1; i <= n; i++ {
		x1, y1, dx1, dy1 := curve(float64(i) / float64(n))
		h := 1 / float64(n) / 4
		open = append(open,
			vertex{(x0+x1)/2 + h*(dx0-dx1), (y0+y1)/2 + h*(dy0-dy1), false},
			vertex{x1, y1, true})
		x0, y0, dx0, dy0 = x1, y1, dx1, dy1
	}
	return open
}

// appendContour closes a contour: the last point falls on the first, and points
// on the curve halfway between two off it are left out, as TrueType implies them.
func appendContour(contours [][]point, open []vertex, g typeset.Glyph) [][]point {
	if n := len(open); n > 1 && open[n-1].on && open[n-1].x == open[0].x && open[n-1].y == open[0].y {
		open = open[:n-1]
	}
	n := len(open)
	if n < 3 {
		return contours
	}
	contour := make([]point, 0, n)
	for i, v := range open {
		before, after := open[(i+n-1)%n], open[(i+1)%n]
		if v.on && !before.on && !after.on &&
			math.Abs((before.x+after.x)/2-v.x) < 0.01 && math.Abs((before.y+after.y)/2-v.y) < 0.01 {
			continue
		}
		contour = append(contour, point{int(math.Round(v.x)) + int(g.X), int(math.Round(v.y)) + int(g.Y), v.on})
	}
	return append(contours, contour)
}
