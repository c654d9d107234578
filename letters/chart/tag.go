package chart

import (
	"math"

	"doorletters/letters/typeset"
)

// tag is words that stand beside a dot, and if they must stand further away are tied
// to it with a line.
type tag struct {
	of   typeset.Spot
	line typeset.Line
	size float64
	// gap is how far from the middle of the dot the nearest place is, and pad how much
	// larger than its words the tag is on each side.
	gap, pad float64
	// width is that of the words.
	width float64
}

// tagPlace is a place for a tag.
type tagPlace struct {
	box  box
	cost int
	tied bool // so far away that it needs a line
}

// tagSides are the directions in which a tag may stand, and tagSteps how far it may be
// moved away from its dot, in points; from tiedFrom on there is a line between them.
const (
	tagSides = 16
	tiedFrom = 2
)

var tagSteps = []float64{0, 2.5, 7, 12, 18, 26, 36}

func (s *sketch) newTag(of typeset.Spot, line typeset.Line, size, gap, pad float64) tag {
	t := tag{of: of, line: line, size: size, gap: gap, pad: pad}
	if s.err == nil {
		t.width = line.Width(size)
	}
	return t
}

// at returns the tag's box in a direction.
func (t tag) at(side int, step float64) box {
	sin, cos := math.Sincos(float64(side) * 2 * math.Pi / tagSides)
	c, n := math.Abs(cos), math.Abs(sin)
	halfWidth, halfHeight, gap := t.width/2+t.pad, t.size*capital/2+t.pad, t.gap+step
	// The middle is so far from the dot that the nearest corner is at the gap; or the
	// nearest side, where the dot is before one.
	m := c*halfWidth + n*halfHeight
	away := m + math.Sqrt(max(0, m*m-halfWidth*halfWidth-halfHeight*halfHeight+gap*gap))
	switch {
	case away*c < halfWidth:
		away = (gap + halfHeight) / n
	case away*n < halfHeight:
		away = (gap + halfWidth) / c
	}
	x, y := t.of.X+cos*away, t.of.Y-sin*away
	return box{x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight}
}

// find returns the best place for a tag; ok is false where every one covers something
// that must not be.
func (s *sketch) find(t tag) (best tagPlace, ok bool) {
	best.cost = math.MaxInt
	for n, step := range tagSteps {
		if best.cost < 40*n { // moved further away it would cost more
			break
		}
		for side := range tagSides {
			b := t.at(side, step)
			cost := 40*n + s.clutter.of(b.grown(0.5))
			if cost >= best.cost || cost >= taken {
				continue
			}
			tied := n >= tiedFrom
			if tied {
				cost += s.tie(t.of, t.gap, b)
			} else if s.nearerToAnother(b.middle(), t.of) {
				cost += 120
			}
			if cost < best.cost && cost < taken {
				best = tagPlace{b, cost, tied}
			}
		}
	}
	return best, best.cost < taken
}

// tie is what it costs to draw a line from a dot to a box.
func (s *sketch) tie(from typeset.Spot, gap float64, to box) int {
	end := to.nearest(from)
	v, ok := direction(from, end)
	if !ok {
		return taken
	}
	cost := s.clutter.ofLine(typeset.Spot{X: from.X + v.X*(gap+1), Y: from.Y + v.Y*(gap+1)}, along(from, end, 0.98))
	return 3 * cost
}

// nearerToAnother reports whether a spot is nearer to another dot than to its own.
func (s *sketch) nearerToAnother(at, own typeset.Spot) bool {
	limit := distance(at, own)
	for _, d := range s.dots {
		if d.at != own && distance(d.at, at) < limit {
			return true
		}
	}
	return false
}

// look is how a tag is drawn.
type look struct {
	framed bool
	ground typeset.Ink
	ink    typeset.Ink
}

// tag draws a tag where there is a place for it.
func (s *sketch) tag(t tag, l look) {
	if at, ok := s.find(t); ok {
		s.put(t, at, l)
	}
}

// put draws a tag at its place, on a ground that covers what is below it.
func (s *sketch) put(t tag, at tagPlace, l look) {
	s.clutter.mark(at.box, taken)
	var paths []typeset.Path
	if at.tied {
		end := at.box.nearest(t.of)
		s.clutter.markLine(t.of, end, 1, 4*wayCost)
		paths = append(paths, typeset.Path{Lines: [][]typeset.Spot{{t.of, end}}, Width: thinLine})
	}
	ground := typeset.Path{
		Lines: [][]typeset.Spot{rectangle(at.box.left, at.box.top, at.box.right, at.box.bottom)}, Closed: true,
		Filled: true, Fill: l.ground,
	}
	if l.framed {
		ground.Width = thinLine
	}
	s.paths(append(paths, ground)...)
	s.write(t.line, at.box.left+t.pad, at.box.bottom-t.pad, t.size, l.ink)
}
