package plane

import "slices"

// Line is a line through points, measured along. It has at least one point.
type Line struct {
	Points []Point
	upto   []int        // decimetres up to each point
	tree   *SegmentTree // of a long line
}

// longLine is from how many points on a line has a tree of its segments.
const longLine = 64

// NewLine returns the line through points, without those that are closer than
// spacing to the one before; the last one stays.
func NewLine(points []Point, spacing int) Line {
	l := Line{Points: points[:1:1], upto: []int{0}}
	for i, p := range points {
		last := len(l.Points) - 1
		d := Distance(l.Points[last], p)
		if d >= spacing || i == len(points)-1 && d > 0 {
			l.Points = append(l.Points, p)
			l.upto = append(l.upto, l.upto[last]+d)
		}
	}
	if len(l.Points) >= longLine {
		l.tree = NewSegmentTree(l.Segments())
	}
	return l
}

// Length returns the decimetres from the first point to the last.
func (l Line) Length() int { return l.upto[len(l.upto)-1] }

// Segments returns the straight pieces of the line.
func (l Line) Segments() []Segment {
	segments := make([]Segment, len(l.Points)-1)
	for i := range segments {
		segments[i] = l.segment(i)
	}
	return segments
}

func (l Line) segment(i int) Segment {
	return Segment{A: l.Points[i], B: l.Points[i+1], From: l.upto[i], To: l.upto[i+1]}
}

// At returns the point so many decimetres along the line.
func (l Line) At(along int) Point {
	along = max(0, min(along, l.Length()))
	next, _ := slices.BinarySearch(l.upto, along)
	if next == 0 {
		return l.Points[0]
	}
	return Partway(l.Points[next-1], l.Points[next], along-l.upto[next-1], l.upto[next]-l.upto[next-1])
}

// Project returns the place on the line nearest to a point, in decimetres along
// it, and how far off the point is.
func (l Line) Project(p Point) (along, off int) {
	off = Distance(p, l.Points[0])
	if l.tree != nil {
		if _, a, o := l.tree.Nearest(p); o < off {
			return a, o
		}
		return 0, off
	}
	for i := range len(l.Points) - 1 {
		if a, o := l.segment(i).Project(p); o < off {
			along, off = a, o
		}
	}
	return along, off
}

// Smooth returns the points with each moved towards the middle of its
// neighbours, which takes out the zigzag of houses that stand back.
func Smooth(points []Point) []Point {
	smoothed := slices.Clone(points)
	for i := 1; i < len(points)-1; i++ {
		a, b, c := points[i-1], points[i], points[i+1]
		smoothed[i] = Point{(a.X + 2*b.X + c.X) / 4, (a.Y + 2*b.Y + c.Y) / 4}
	}
	return smoothed
}
