package readback

import "math"

// is reports whether an outline is another one at a place.
func (o outline) is(other outline, at vec, tolerance float64) bool {
	if len(o) != len(other) {
		return false
	}
	for i := range o {
		if !o[i].at(other[i], at, tolerance) {
			return false
		}
	}
	return true
}

// isAll reports whether an outline is that of some glyphs, each where it stands in a
// text that begins at the pen.
func (o outline) isAll(s *source, glyphs []placedGlyph) bool {
	return o.isOf(s, glyphs, func(of outline, _, want vec) vec { return want })
}

// isEach reports whether an outline is that of some glyphs, each within half an em of
// where it stands in a text that begins at the pen.
func (o outline) isEach(s *source, glyphs []placedGlyph) bool {
	half := float64(s.font.Upem()) / 2
	return o.isOf(s, glyphs, func(of outline, drawn, want vec) vec {
		has := vec{drawn.x - of[0].min.x, drawn.y - of[0].min.y}
		if math.Abs(has.x-want.x) > half || math.Abs(has.y-want.y) > half {
			return want
		}
		return has
	})
}

// isOf reports whether an outline is that of some glyphs at their places. Place returns
// that of a glyph whose first contour is drawn from a corner on, and ought to be moved by
// want.
func (o outline) isOf(s *source, glyphs []placedGlyph, place func(of outline, drawn, want vec) vec) bool {
	rest := o
	for _, g := range glyphs {
		of := s.glyph(g.gid)
		if len(of) == 0 {
			continue
		}
		if len(of) > len(rest) {
			return false
		}
		at := place(of, rest[0].min, vec{g.at.x - glyphs[0].pen, g.at.y})
		if !rest[:len(of)].is(of, at, s.tolerance) {
			return false
		}
		rest = rest[len(of):]
	}
	return len(rest) == 0
}
