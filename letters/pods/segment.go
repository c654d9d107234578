package pods

import "math"

// segment is a straight piece of a spine.
type segment struct {
	a, b     point
	from, to int // decimetres along the spine at both ends
	spine    int
	drawn    bool // an end drawn out, where there are no houses
}

// meet is where two segments cross, in decimetres along both their spines.
func (s segment) meet(o segment) (along, other int, ok bool) {
	dx, dy := int64(s.b.x-s.a.x), int64(s.b.y-s.a.y)
	ex, ey := int64(o.b.x-o.a.x), int64(o.b.y-o.a.y)
	wx, wy := int64(o.a.x-s.a.x), int64(o.a.y-s.a.y)
	cross := dx*ey - dy*ex
	first, second := wx*ey-wy*ex, wx*dy-wy*dx
	if cross < 0 {
		cross, first, second = -cross, -first, -second
	}
	if cross == 0 || first < 0 || first > cross || second < 0 || second > cross {
		return 0, 0, false
	}
	return s.from + shareOf(s.to-s.from, first, cross), o.from + shareOf(o.to-o.from, second, cross), true
}

// shareOf is of*part/whole without overflow where the segment is long.
func shareOf(of int, part, whole int64) int {
	for whole > 1<<40 {
		part, whole = part>>1, whole>>1
	}
	return int(int64(of) * part / whole)
}

// project is the place on the segment nearest to a point, and how far off it is.
func (s segment) project(p point) (along, off int) {
	dx, dy := int64(s.b.x-s.a.x), int64(s.b.y-s.a.y)
	square := dx*dx + dy*dy
	dot := int64(p.x-s.a.x)*dx + int64(p.y-s.a.y)*dy
	dot = max(0, min(dot, square))
	if square == 0 {
		return s.from, distance(p, s.a)
	}
	length := int64(math.Sqrt(float64(square)))
	foot := partway(s.a, s.b, shareOf(int(length), dot, square), int(max(1, length)))
	return s.from + shareOf(s.to-s.from, dot, square), distance(p, foot)
}
