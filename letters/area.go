package letters

import "fmt"

// Area is a region that somebody drew on a map: its doors make a pod.
type Area struct {
	// Pod is the pod as the drawing names it, and from the pods table on its ID.
	Pod      string
	Polygons []Polygon
	// Source is the file, and in Row the place of the shape in it, from 1.
	Source Source
}

// Polygon is an outline and then the holes in it. Each is a ring of at least
// three corners; the last is joined to the first, whether it repeats it or not.
type Polygon [][]Point

// Limits of a map that people drew: a file of so many bytes, and areas of so many corners
// altogether. The boundary of a large city has some thousands. Every door is held against
// them.
const (
	MaxMap     = 16 << 20
	MaxCorners = 100_000
)

// simplify is what helps with a map that is too large.
const simplify = "draw the area by hand with a few dozen corners, or simplify it in your map program"

// TooLargeMap is the problem of a file of more than [MaxMap] bytes.
func TooLargeMap(file string) Problem {
	return FileFault(file, fmt.Sprintf("the map is larger than %d MB, so it is not read", MaxMap>>20), simplify)
}

// TooManyCorners is the problem of polygons that have more than [MaxCorners]; not ok for
// those that have not.
func TooManyCorners(file string, polygons []Polygon) (p Problem, ok bool) {
	corners := 0
	for _, polygon := range polygons {
		for _, ring := range polygon {
			corners += len(ring)
		}
	}
	return FileFault(file, fmt.Sprintf("the areas have %d corners altogether, and at most %d are read", corners, MaxCorners), simplify), corners > MaxCorners
}
