package readback

import (
	"math"
	"strings"
)

// paint is an area that is filled, or a picture: what was drawn there before is not to be
// seen, nor what is dark on dark.
type paint struct {
	min, max vec
	light    bool
	// runs, codes and forms are how many of each were drawn before.
	runs, codes, forms int
}

// path is the box around what was drawn since the last was painted.
type path struct {
	min, max vec
	open     bool
}

func (p *path) add(v vec) {
	if !p.open {
		p.min, p.max, p.open = v, v, true
		return
	}
	p.min = vec{math.Min(p.min.x, v.x), math.Min(p.min.y, v.y)}
	p.max = vec{math.Max(p.max.x, v.x), math.Max(p.max.y, v.y)}
}

// smallestPaint is the width and height of the smallest area that hides a letter, in
// points: less is a line.
const smallestPaint = 2.5

// draw follows the operators of paths.
func (in *interpreter) draw(operator string, o []operand) {
	switch operator {
	case "m", "l":
		in.path.add(in.state.at.apply(o[0].number, o[1].number))
	case "re":
		x, y := o[0].number, o[1].number
		in.path.add(in.state.at.apply(x, y))
		in.path.add(in.state.at.apply(x+o[2].number, y+o[3].number))
	case "S":
		in.path.open = false
	case "f", "f*", "B*":
		in.fill(in.state.white)
	}
}

// fill paints the path.
func (in *interpreter) fill(light bool) {
	p := in.path
	in.path.open = false
	if p.open && p.max.x-p.min.x > smallestPaint && p.max.y-p.min.y > smallestPaint {
		in.paints = append(in.paints, paint{p.min, p.max, light, len(in.runs), len(in.codes), len(in.forms)})
	}
}

// hides reports whether an area hides text or a code in the middle of which a place is; before:
// it was drawn before the area was painted.
func (p paint) hides(at vec, before bool) bool {
	return (before || !p.light) && at.x > p.min.x && at.x < p.max.x && at.y > p.min.y && at.y < p.max.y
}

// hidden returns a fault where one of some areas hides what a drawing shows, of which the
// first so many runs and codes were drawn before.
func (d drawing) hidden(paints []paint, before func(paint) (runs, codes int)) error {
	for _, p := range paints {
		runs, codes := before(p)
		for i, r := range d.runs {
			if p.hides(r.middle(), i < runs) && strings.TrimSpace(r.seen()) != "" {
				return faultf("%q is painted over", r.seen())
			}
		}
		for i, c := range d.codes {
			if p.hides(vec{c.at.x + c.side/2, c.at.y + c.side/2}, i < codes) {
				return fault("a QR code is painted over")
			}
		}
	}
	return nil
}

// middle is within the letters of a run.
func (r run) middle() vec { return vec{(r.at.x + r.right) / 2, r.at.y + r.size/4} }

// hides returns a fault where a drawing hides what a form shows that is its n-th, or is
// hidden by it.
func (d drawing) hides(form drawing, n int) error {
	err := form.hidden(d.paints, func(p paint) (runs, codes int) {
		if n < p.forms {
			return len(form.runs), len(form.codes)
		}
		return 0, 0
	})
	if err != nil {
		return err
	}
	return d.hidden(form.paints, func(paint) (runs, codes int) { return 0, 0 })
}
