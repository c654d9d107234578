package plane

import "math"

// Segment is a straight piece of a line.
type Segment struct {
	A, B     Point
	From, To int // decimetres along the line at both ends
}

// Meet returns where two segments cross, in decimetres along both their lines.
func (s Segment) Meet(o Segment) (along, other int, ok bool) {
	dx, dy := int64(s.B.X-s.A.X), int64(s.B.Y-s.A.Y)
	ex, ey := int64(o.B.X-o.A.X), int64(o.B.Y-o.A.Y)
	wx, wy := int64(o.A.X-s.A.X), int64(o.A.Y-s.A.Y)
	cross := dx*ey - dy*ex
	first, second := wx*ey-wy*ex, wx*dy-wy*dx
	if cross < 0 {
		cross, first, second = -cross, -first, -second
	}
	if cross == 0 || first < 0 || first > cross || second < 0 || second > cross {
		return 0, 0, false
	}
	return s.From + shareOf(s.To-s.From, first, cross), o.From + shareOf(o.To-o.From, second, cross), true
}

// shareOf returns of*part/whole without overflow where the segment is long.
func shareOf(of int, part, whole int64) int {
	for whole > 1<<40 {
		part, whole = part>>1, whole>>1
	}
	return int(int64(of) * part / whole)
}

// Project returns the place on the segment nearest to a point, in decimetres
// along its line, and how far off the point is.
func (s Segment) Project(p Point) (along, off int) {
	dx, dy := int64(s.B.X-s.A.X), int64(s.B.Y-s.A.Y)
	square := dx*dx + dy*dy
	dot := int64(p.X-s.A.X)*dx + int64(p.Y-s.A.Y)*dy
	dot = max(0, min(dot, square))
	if square == 0 {
		return s.From, Distance(p, s.A)
	}
	length := int64(math.Sqrt(float64(square)))
	foot := Partway(s.A, s.B, shareOf(int(length), dot, square), int(max(1, length)))
	return s.From + shareOf(s.To-s.From, dot, square), Distance(p, foot)
}
