package plane

import (
	"testing"

	"pgregory.net/rapid"
)

// A tree finds the same segment, and the same place on it, as looking at all of them,
// also where several are as near.
func TestSegmentTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coordinate := rapid.OneOf(rapid.IntRange(-20, 20), rapid.IntRange(-5_000, 5_000))
		point := rapid.Custom(func(t *rapid.T) Point { return Point{coordinate.Draw(t, "x"), coordinate.Draw(t, "y")} })
		segments := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Segment {
			s := Segment{A: point.Draw(t, "a"), B: point.Draw(t, "b")}
			s.To = Distance(s.A, s.B)
			return s
		}), 0, 60).Draw(t, "segments")
		tree := NewSegmentTree(segments)
		p := point.Draw(t, "p")
		segment, along, off := -1, 0, 1<<40
		for i, s := range segments {
			if a, o := s.Project(p); o < off {
				segment, along, off = i, a, o
			}
		}
		gotSegment, gotAlong, gotOff := tree.Nearest(p)
		if gotSegment != segment || segment >= 0 && (gotAlong != along || gotOff != off) {
			t.Fatalf("segment %d at %d, %d off; looking at all of them has %d at %d, %d off", gotSegment, gotAlong, gotOff, segment, along, off)
		}
	})
}

// Points up to a reach are those of all nearest ones that are no farther away.
func TestTreeWithin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coordinate := rapid.IntRange(-100, 100)
		points := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Point {
			return Point{coordinate.Draw(t, "x"), coordinate.Draw(t, "y")}
		}), 1, 50).Draw(t, "points")
		ids := make([]int, len(points))
		for i := range ids {
			ids[i] = i
		}
		tree := NewTree(points, ids)
		p := Point{coordinate.Draw(t, "px"), coordinate.Draw(t, "py")}
		reach := rapid.IntRange(0, 150).Draw(t, "reach")
		within := 0
		for _, q := range points {
			if Distance(p, q) <= reach {
				within++
			}
		}
		got := tree.Within(p, reach, len(points), -1)
		if len(got) != within {
			t.Fatalf("%d points within %d, found %d", within, reach, len(got))
		}
		for i, n := range got {
			if n.Away > reach || n.Away != Distance(p, points[n.ID]) || i > 0 && n.Away < got[i-1].Away {
				t.Fatalf("found %v", got)
			}
		}
	})
}
