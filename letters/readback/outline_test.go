package readback

import "testing"

// box is the outline of a rectangle, as a pixel font has them.
func box(left, bottom, right, top float64) outline {
	var p pen
	for _, v := range []vec{{left, bottom}, {right, bottom}, {right, top}, {left, top}} {
		p.line(v)
	}
	return p.close(nil)
}

// One unit more is rounding where an em has a thousand, and another letter where it has
// sixteen.
func TestToleranceOfOutlines(t *testing.T) {
	for _, test := range []struct {
		upem  int
		right float64
		same  bool
	}{
		{1000, 501, true}, {2048, 501, true}, {1000, 502, false}, {2048, 502, false},
		{16, 500, true}, {16, 501, false}, {256, 501, false},
	} {
		if got := box(0, 0, test.right, 700).is(box(0, 0, 500, 700), vec{}, toleranceOf(test.upem)); got != test.same {
			t.Errorf("of %d units an em, a line at 500 and one at %v: the same is %v", test.upem, test.right, got)
		}
	}
}
