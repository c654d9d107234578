package plane

import (
	"cmp"
	"math"
	"slices"
)

// SegmentTree finds the nearest of some segments without looking at all of them: a
// tree of boxes, each around half of the segments of the one above it.
type SegmentTree struct {
	segments []Segment
	order    []int32 // the segments as the boxes halve them
	boxes    []box   // the root first, then the tree of its first half, then that of its second
}

// box holds segments.
type box struct {
	low, high Point
	second    int // the index of the box of the second half
}

// segmentsLooked is how few segments are looked at one by one.
const segmentsLooked = 8

// NewSegmentTree builds the tree of the segments.
func NewSegmentTree(segments []Segment) *SegmentTree {
	t := &SegmentTree{segments: segments, order: make([]int32, len(segments))}
	for i := range t.order {
		t.order[i] = int32(i)
	}
	if len(segments) > 0 {
		t.build(t.order)
	}
	return t
}

func (t *SegmentTree) build(order []int32) {
	b, at := t.around(order), len(t.boxes)
	t.boxes = append(t.boxes, b)
	if len(order) <= segmentsLooked {
		return
	}
	byY := b.high.Y-b.low.Y > b.high.X-b.low.X
	middle := func(i int32) int { return along(t.segments[i].A, byY) + along(t.segments[i].B, byY) }
	slices.SortFunc(order, func(i, j int32) int { return cmp.Or(cmp.Compare(middle(i), middle(j)), cmp.Compare(i, j)) })
	half := len(order) / 2
	t.build(order[:half])
	t.boxes[at].second = len(t.boxes)
	t.build(order[half:])
}

func (t *SegmentTree) around(order []int32) box {
	first := t.segments[order[0]]
	b := box{low: first.A, high: first.A}
	for _, i := range order {
		for _, p := range []Point{t.segments[i].A, t.segments[i].B} {
			b.low = Point{min(b.low.X, p.X), min(b.low.Y, p.Y)}
			b.high = Point{max(b.high.X, p.X), max(b.high.Y, p.Y)}
		}
	}
	return b
}

// nearest is what a search has found so far.
type nearest struct{ segment, along, off int }

// Nearest returns the segment that a point is nearest to, the first of those as
// near, the place on it as [Segment.Project] has it, and how far off the point is;
// -1 where there is no segment.
func (t *SegmentTree) Nearest(p Point) (segment, along, off int) {
	best := nearest{segment: -1, off: math.MaxInt}
	if len(t.segments) > 0 {
		t.visit(t.order, 0, p, &best)
	}
	return best.segment, best.along, best.off
}

func (t *SegmentTree) visit(order []int32, at int, p Point, best *nearest) {
	// A foot is rounded to whole decimetres, which may bring it nearer than its box.
	const rounded = 2
	if t.boxes[at].away(p)-rounded > best.off {
		return
	}
	if len(order) <= segmentsLooked {
		for _, i := range order {
			if a, o := t.segments[i].Project(p); o < best.off || o == best.off && int(i) < best.segment {
				*best = nearest{int(i), a, o}
			}
		}
		return
	}
	half, one, two := len(order)/2, at+1, t.boxes[at].second
	if t.boxes[two].away(p) < t.boxes[one].away(p) {
		t.visit(order[half:], two, p, best)
		t.visit(order[:half], one, p, best)
		return
	}
	t.visit(order[:half], one, p, best)
	t.visit(order[half:], two, p, best)
}

// away returns how far a point is from the box at least.
func (b box) away(p Point) int {
	return Distance(p, Point{max(b.low.X, min(b.high.X, p.X)), max(b.low.Y, min(b.high.Y, p.Y))})
}
