package letters

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
