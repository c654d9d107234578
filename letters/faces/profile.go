package faces

import (
	"math"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
)

// Profile is how far a glyph's ink reaches up and down, step by step from its left
// edge, in font units; y grows upwards. A glyph without ink has no steps.
type Profile struct {
	Left        int // of the first step, from the glyph's origin
	Step        int // the width of each
	Top, Bottom []int
}

// profileSteps is how many steps of a profile an em has.
const profileSteps = 16

// Profile returns the profile of a glyph. It is made once; goroutines may share it.
func (f *Font) Profile(gid font.GID) *Profile {
	if known, ok := f.profiles.Load(gid); ok {
		return known.(*Profile)
	}
	outline, _ := font.NewFace(f.Font).GlyphData(gid).(font.GlyphOutline)
	known, _ := f.profiles.LoadOrStore(gid, newProfile(outline, f.Upem()/profileSteps))
	return known.(*Profile)
}

// newProfile makes a profile of an outline.
func newProfile(outline font.GlyphOutline, step int) *Profile {
	p := &Profile{Step: max(step, 1)}
	points := flatten(outline)
	if len(points) == 0 {
		return p
	}
	left, right := math.Inf(1), math.Inf(-1)
	for _, line := range points {
		left, right = min(left, line[0].x, line[1].x), max(right, line[0].x, line[1].x)
	}
	p.Left = int(math.Floor(left))
	steps := int(right-left)/p.Step + 1
	p.Top, p.Bottom = make([]int, steps), make([]int, steps)
	for i := range steps {
		p.Top[i], p.Bottom[i] = math.MinInt32, math.MaxInt32
	}
	for _, line := range points {
		p.add(line)
	}
	return p.closed()
}

// point is a point of an outline.
type point struct{ x, y float64 }

// add widens the steps that a line passes.
func (p *Profile) add(line [2]point) {
	a, b := line[0], line[1]
	if a.x > b.x {
		a, b = b, a
	}
	at := func(x float64) float64 {
		if b.x == a.x {
			return a.y
		}
		return a.y + (b.y-a.y)*(x-a.x)/(b.x-a.x)
	}
	step := float64(p.Step)
	first, last := int((a.x-float64(p.Left))/step), int((b.x-float64(p.Left))/step)
	for i := max(first, 0); i <= min(last, len(p.Top)-1); i++ {
		from := float64(p.Left) + float64(i)*step
		y, z := at(max(a.x, from)), at(min(b.x, from+step))
		if b.x == a.x {
			y, z = a.y, b.y
		}
		p.Top[i], p.Bottom[i] = max(p.Top[i], int(math.Ceil(max(y, z)))), min(p.Bottom[i], int(math.Floor(min(y, z))))
	}
}

// closed gives steps that no line passes, between two parts of a glyph, those of the
// step before: nobody misses the room there.
func (p *Profile) closed() *Profile {
	for i := range p.Top {
		if p.Top[i] < p.Bottom[i] && i > 0 {
			p.Top[i], p.Bottom[i] = p.Top[i-1], p.Bottom[i-1]
		}
	}
	return p
}

// curveSteps is in how many straight lines a curve is divided.
const curveSteps = 6

// flatten returns an outline as straight lines.
func flatten(outline font.GlyphOutline) [][2]point {
	var lines [][2]point
	var pen, start point
	to := func(next point) {
		lines = append(lines, [2]point{pen, next})
		pen = next
	}
	of := func(p ot.SegmentPoint) point { return point{float64(p.X), float64(p.Y)} }
	for _, s := range outline.Segments {
		switch s.Op {
		case ot.SegmentOpMoveTo:
			if pen != start {
				to(start)
			}
			pen = of(s.Args[0])
			start = pen
		case ot.SegmentOpLineTo:
			to(of(s.Args[0]))
		case ot.SegmentOpQuadTo:
			a, b, c := pen, of(s.Args[0]), of(s.Args[1])
			for i := 1; i <= curveSteps; i++ {
				t := float64(i) / curveSteps
				u := 1 - t
				to(point{u*u*a.x + 2*u*t*b.x + t*t*c.x, u*u*a.y + 2*u*t*b.y + t*t*c.y})
			}
		case ot.SegmentOpCubeTo:
			a, b, c, d := pen, of(s.Args[0]), of(s.Args[1]), of(s.Args[2])
			for i := 1; i <= curveSteps; i++ {
				t := float64(i) / curveSteps
				u := 1 - t
				to(point{
					u*u*u*a.x + 3*u*u*t*b.x + 3*u*t*t*c.x + t*t*t*d.x,
					u*u*u*a.y + 3*u*u*t*b.y + 3*u*t*t*c.y + t*t*t*d.y,
				})
			}
		}
	}
	if pen != start {
		to(start)
	}
	return lines
}
