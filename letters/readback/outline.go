package readback

import "math"

// vec is a point, in font units or in points of a page.
type vec struct{ x, y float64 }

// contour is a closed line of curves, as the points that they pass.
type contour struct {
	points   []vec
	min, max vec
}

// outline is the contours of a drawing.
type outline []contour

// curveSteps is in how many straight lines a curve is divided. The line between two
// of them is off by at most a 32nd of what one step in 4 would be: for the largest
// arcs of a font of 1000 or 2048 units about half a unit.
const curveSteps = 12

// pen draws a contour.
type pen struct{ points []vec }

func (p *pen) line(to vec) {
	if n := len(p.points); n == 0 || p.points[n-1] != to {
		p.points = append(p.points, to)
	}
}

func (p *pen) quad(by, to vec) {
	from := p.points[len(p.points)-1]
	for i := 1; i <= curveSteps; i++ {
		t := float64(i) / curveSteps
		u := 1 - t
		p.line(vec{u*u*from.x + 2*u*t*by.x + t*t*to.x, u*u*from.y + 2*u*t*by.y + t*t*to.y})
	}
}

func (p *pen) cube(a, b, to vec) {
	from := p.points[len(p.points)-1]
	const steps = 2 * curveSteps
	for i := 1; i <= steps; i++ {
		t := float64(i) / steps
		u := 1 - t
		p.line(vec{
			u*u*u*from.x + 3*u*u*t*a.x + 3*u*t*t*b.x + t*t*t*to.x,
			u*u*u*from.y + 3*u*u*t*a.y + 3*u*t*t*b.y + t*t*t*to.y,
		})
	}
}

// close ends the contour. One of fewer than three points encloses nothing.
func (p *pen) close(o outline) outline {
	points := p.points
	p.points = nil
	if n := len(points); n > 1 && points[0] == points[n-1] {
		points = points[:n-1]
	}
	if len(points) < 3 {
		return o
	}
	c := contour{points: points, min: points[0], max: points[0]}
	for _, v := range points {
		c.min.x, c.min.y = math.Min(c.min.x, v.x), math.Min(c.min.y, v.y)
		c.max.x, c.max.y = math.Max(c.max.x, v.x), math.Max(c.max.y, v.y)
	}
	return append(o, c)
}

// toleranceOf is how far a drawn contour may be from its font's, in font units, of which
// an em has so many: half a unit is lost in rounding, and up to half where cubic curves
// become quadratic ones and half where curves are divided here. Those are less where an
// em has few units, and one more would be another letter.
func toleranceOf(upem int) float64 { return 0.5 + min(1, float64(upem)/1000) }

// at reports whether a contour is another one moved by a way, but for a tolerance.
func (c contour) at(other contour, by vec, tolerance float64) bool {
	near := func(a, b vec) bool {
		return math.Abs(a.x-b.x-by.x) <= tolerance && math.Abs(a.y-b.y-by.y) <= tolerance
	}
	if !near(c.min, other.min) || !near(c.max, other.max) {
		return false
	}
	if len(c.points) == len(other.points) {
		same := true
		for i := range c.points {
			same = same && near(c.points[i], other.points[i])
		}
		if same {
			return true
		}
	}
	return c.within(other, by, tolerance) && other.within(c, vec{-by.x, -by.y}, tolerance)
}

// within reports whether each point of a contour lies on another one moved by a way.
func (c contour) within(other contour, by vec, tolerance float64) bool {
	for _, p := range c.points {
		if !other.passes(vec{p.x - by.x, p.y - by.y}, tolerance) {
			return false
		}
	}
	return true
}

func (c contour) passes(p vec, tolerance float64) bool {
	for i, a := range c.points {
		if distance(p, a, c.points[(i+1)%len(c.points)]) <= tolerance {
			return true
		}
	}
	return false
}

// distance is that of a point from a line.
func distance(p, a, b vec) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	t := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		t = math.Max(0, math.Min(1, ((p.x-a.x)*dx+(p.y-a.y)*dy)/length))
	}
	return math.Hypot(p.x-a.x-t*dx, p.y-a.y-t*dy)
}
