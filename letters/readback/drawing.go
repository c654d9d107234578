package readback

import "math"

// matrix is a transformation: x' = a x + c y + e, y' = b x + d y + f.
type matrix struct{ a, b, c, d, e, f float64 }

var identity = matrix{a: 1, d: 1}

// then returns what comes of m, and of n after it.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

func (m matrix) apply(x, y float64) vec {
	return vec{m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f}
}

// upright reports whether the transformation only moves.
func (m matrix) upright() bool { return m.a == 1 && m.b == 0 && m.c == 0 && m.d == 1 }

// drawing is what a content stream shows, in points from its bottom left corner.
type drawing struct {
	runs   []run
	codes  []code
	forms  []shownForm
	paints []paint
}

// run is characters of one font on one line.
type run struct {
	font       *embeddedFont
	size       float64
	language   string // BCP 47 tag, where the file says so
	at         vec    // the left end of its baseline
	right      float64
	characters []uint16
	// kerns are how much nearer than its width each character has the next, in thousandths
	// of an em; nil where none has.
	kerns   []float64
	upright bool
}

// shownForm is a drawing that is shown in another.
type shownForm struct {
	object int
	at     matrix
	after  int // how many runs were drawn before it
}

// code is a QR code.
type code struct {
	at   vec // the bottom left corner
	side float64
	dark []byte // rows of bits, each begun on a byte
	n    int    // modules to a side
}

// moved returns the drawing at another place.
func (d drawing) moved(m matrix) (drawing, error) {
	var out drawing
	for _, r := range d.runs {
		left := m.apply(r.at.x, r.at.y)
		right := m.apply(r.right, r.at.y)
		r.at, r.right, r.upright = left, right.x, r.upright && m.upright()
		out.runs = append(out.runs, r)
	}
	for _, c := range d.codes {
		if !m.upright() {
			return out, fault("a code is turned")
		}
		c.at = m.apply(c.at.x, c.at.y)
		out.codes = append(out.codes, c)
	}
	for _, p := range d.paints {
		p.min, p.max = m.apply(p.min.x, p.min.y), m.apply(p.max.x, p.max.y)
		out.paints = append(out.paints, p)
	}
	for _, f := range d.forms {
		f.at = f.at.then(m)
		out.forms = append(out.forms, f)
	}
	return out, nil
}

// close reports whether two lengths are the same but for rounding.
func close(a, b float64) bool { return math.Abs(a-b) <= 0.03 }
