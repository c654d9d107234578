package plane

import "math"

// Point is a place on the plane: whole decimetres east and north of the middle
// of the list.
type Point struct{ X, Y int }

// Distance returns the straight line between two points in whole decimetres.
func Distance(a, b Point) int {
	x, y := int64(a.X-b.X), int64(a.Y-b.Y)
	return int(math.Sqrt(float64(x*x+y*y)) + 0.5)
}

// Partway returns the point at part/whole of the way from a to b.
func Partway(a, b Point, part, whole int) Point {
	if whole == 0 {
		return a
	}
	return Point{a.X + (b.X-a.X)*part/whole, a.Y + (b.Y-a.Y)*part/whole}
}
