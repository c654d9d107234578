package pods

import "math"

// point is a place on the plane of a list: whole decimetres east and north of
// the list's middle. Whole numbers are the same on every machine.
type point struct{ x, y int }

// distance is the straight line in whole decimetres.
func distance(a, b point) int {
	x, y := int64(a.x-b.x), int64(a.y-b.y)
	return int(math.Sqrt(float64(x*x+y*y)) + 0.5)
}

// partway is the point at part/whole of the way from a to b.
func partway(a, b point, part, whole int) point {
	if whole == 0 {
		return a
	}
	return point{a.x + (b.x-a.x)*part/whole, a.y + (b.y-a.y)*part/whole}
}
