package plane_test

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

func aPoint(t *rapid.T) plane.Point {
	return plane.Point{X: rapid.IntRange(-500, 500).Draw(t, "x"), Y: rapid.IntRange(-500, 500).Draw(t, "y")}
}

func points(t *rapid.T, least int) []plane.Point {
	return rapid.SliceOfN(rapid.Custom(aPoint), least, 60).Draw(t, "points")
}

// What is laid flat comes back to where it was, to a decimetre, on the date
// line too.
func TestProjectionThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		middle := letters.Point{
			Latitude:  rapid.Float64Range(-70, 70).Draw(t, "latitude"),
			Longitude: rapid.SampledFrom([]float64{-72.36, 179.9999, -179.9999, 0}).Draw(t, "longitude"),
		}
		near := letters.Point{
			Latitude:  middle.Latitude + rapid.Float64Range(-0.1, 0.1).Draw(t, "north"),
			Longitude: math.Remainder(middle.Longitude+rapid.Float64Range(-0.1, 0.1).Draw(t, "east"), 360),
		}
		p := plane.Around([]letters.Point{middle, middle, near})
		at := p.Point(near)
		if plane.Distance(at, plane.Point{}) > 160_000 {
			t.Fatalf("%v lies at %v", near, at)
		}
		if back := p.Earth(float64(at.X), float64(at.Y)); plane.Distance(p.Point(back), at) > 1 || math.Abs(back.Longitude) > 180 {
			t.Fatalf("%v comes back as %v", near, back)
		}
	})
}

func TestOnEarth(t *testing.T) {
	for point, want := range map[letters.Point]bool{
		{Latitude: 42, Longitude: -72}:         true,
		{Latitude: -90, Longitude: 180}:        true,
		{}:                                     false,
		{Latitude: 90.1, Longitude: 1}:         false,
		{Latitude: 1, Longitude: -181}:         false,
		{Latitude: math.NaN(), Longitude: -72}: false,
	} {
		if got := plane.OnEarth(point); got != want {
			t.Errorf("%v: %v", point, got)
		}
	}
}

func TestSegmentsMeet(t *testing.T) {
	across := plane.Segment{A: plane.Point{X: 0, Y: 0}, B: plane.Point{X: 100, Y: 0}, From: 1000, To: 1100}
	for _, c := range []struct {
		name         string
		other        plane.Segment
		along, there int
		ok           bool
	}{
		{"crossing", plane.Segment{A: plane.Point{X: 30, Y: -10}, B: plane.Point{X: 30, Y: 30}, From: 0, To: 40}, 1030, 10, true},
		{"from the other side", plane.Segment{A: plane.Point{X: 30, Y: 30}, B: plane.Point{X: 30, Y: -10}, From: 0, To: 40}, 1030, 30, true},
		{"touching", plane.Segment{A: plane.Point{X: 100, Y: 0}, B: plane.Point{X: 100, Y: 50}, From: 5, To: 55}, 1100, 5, true},
		{"short of it", plane.Segment{A: plane.Point{X: 30, Y: 1}, B: plane.Point{X: 30, Y: 30}, From: 0, To: 29}, 0, 0, false},
		{"parallel", plane.Segment{A: plane.Point{X: 0, Y: 5}, B: plane.Point{X: 100, Y: 5}, From: 0, To: 100}, 0, 0, false},
	} {
		if along, there, ok := across.Meet(c.other); along != c.along || there != c.there || ok != c.ok {
			t.Errorf("%s: %d, %d, %v; want %d, %d, %v", c.name, along, there, ok, c.along, c.there, c.ok)
		}
	}
}

func TestLine(t *testing.T) {
	line := plane.NewLine([]plane.Point{{}, {X: 3}, {X: 100}, {X: 100, Y: 50}, {X: 100, Y: 52}}, 10)
	if line.Length() != 152 || len(line.Segments()) != len(line.Points)-1 {
		t.Errorf("%d decimetres in %d pieces of %v", line.Length(), len(line.Segments()), line.Points)
	}
	if at := line.At(125); at != (plane.Point{X: 100, Y: 25}) {
		t.Errorf("125 along is %v", at)
	}
	if line.At(-5) != line.Points[0] || line.At(9999) != line.Points[len(line.Points)-1] {
		t.Errorf("beyond its ends are %v and %v", line.At(-5), line.At(9999))
	}
	if along, off := line.Project(plane.Point{X: 40, Y: 7}); along != 40 || off != 7 {
		t.Errorf("a place beside the line is %d along, %d off", along, off)
	}
}

// No place on a line is nearer than the one that Project returns, but for what
// whole numbers round away.
func TestProjectFindsTheNearest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := plane.NewLine(points(t, 1), 10)
		p := aPoint(t)
		along, off := line.Project(p)
		if d := plane.Distance(p, line.At(along)); d > off+3 || d < off-3 {
			t.Fatalf("%d along is %d off, not %d", along, d, off)
		}
		for at := range line.Length() + 1 {
			if d := plane.Distance(p, line.At(at)); d < off-3 {
				t.Fatalf("%d along is %d off, %d along only %d", along, off, at, d)
			}
		}
	})
}

func TestTreeFindsTheNearest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := points(t, 1)
		ids := rapid.SliceOfDistinct(rapid.IntRange(0, len(all)-1), rapid.ID[int]).Draw(t, "ids")
		p, k := aPoint(t), rapid.IntRange(1, 10).Draw(t, "k")
		self := rapid.IntRange(-1, len(all)-1).Draw(t, "self")
		var want []int
		for _, i := range ids {
			if i != self {
				want = append(want, plane.Distance(p, all[i]))
			}
		}
		slices.Sort(want)
		var got []int
		for _, n := range plane.NewTree(all, ids).Nearest(p, k, self) {
			if n.ID == self || plane.Distance(p, all[n.ID]) != n.Away {
				t.Fatalf("%+v, from %v without %d", n, p, self)
			}
			got = append(got, n.Away)
		}
		if !slices.Equal(got, want[:min(k, len(want))]) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

// The curve passes every cell of a square once, from each to one beside it.
func TestHilbertStepsToANeighbour(t *testing.T) {
	const side = 32
	var all []plane.Point
	var ids []int
	for i := range side * side {
		all = append(all, plane.Point{X: i % side, Y: i / side})
		ids = append(ids, i)
	}
	order := plane.AlongHilbert(all, ids)
	for i := 1; i < len(order); i++ {
		if d := plane.Distance(all[order[i-1]], all[order[i]]); d != 1 {
			t.Fatalf("from %v to %v", all[order[i-1]], all[order[i]])
		}
	}
	slices.SortFunc(order, cmp.Compare)
	if !slices.Equal(order, ids) {
		t.Error("some are passed twice, others never")
	}
}

func TestRegion(t *testing.T) {
	square := func(west, south, side float64) []letters.Point {
		corner := func(x, y float64) letters.Point {
			return letters.Point{Latitude: south + y*side, Longitude: west + x*side}
		}
		return []letters.Point{corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)}
	}
	r := plane.NewRegion([]letters.Polygon{
		{square(0, 0, 10), square(4, 4, 2)},
		{square(20, 20, 1), nil},
		{square(30, 30, 1)[:2]},
		nil,
	})
	for point, want := range map[letters.Point]bool{
		{Latitude: 1, Longitude: 1}:       true,
		{Latitude: 5, Longitude: 5}:       false, // in the hole
		{Latitude: 10, Longitude: 5}:      true,  // on the edge
		{Latitude: 20.5, Longitude: 20.5}: true,
		{Latitude: 30, Longitude: 30.5}:   false,
		{Latitude: 1, Longitude: 11}:      false,
	} {
		if got := r.Contains(point); got != want {
			t.Errorf("%v: %v", point, got)
		}
	}
}
