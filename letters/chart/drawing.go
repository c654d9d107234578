package chart

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// drawing is a page while it is drawn. Its first error is kept, and what is drawn after
// it does not matter.
type drawing struct {
	setter *typeset.Setter
	page   *typeset.Page
	err    error
	unset  []string // names of streets that cannot be set
}

func newDrawing(setter *typeset.Setter, width, height float64, language string) *drawing {
	return &drawing{setter: setter, page: &typeset.Page{
		Width: width, Height: height, Language: language,
		RightToLeft: letters.DirectionOf(language) == letters.RightToLeft,
	}}
}

// weight is whether words are bold.
type weight bool

const (
	regular weight = false
	strong  weight = true
)

// line sets words of a kind on a line, in the page's language.
func (d *drawing) line(words string, kind letters.Kind, w weight) typeset.Line {
	return d.text(letters.Text{{Kind: kind, Text: words}}, w)
}

// text is line for a text of any kinds.
func (d *drawing) text(text letters.Text, w weight) typeset.Line {
	l, err := d.setter.Line(text, d.page.Language, bool(w))
	if d.err == nil {
		d.err = err
	}
	return l
}

// write puts a line on the page, its left end at x.
func (d *drawing) write(l typeset.Line, x, baseline, size float64, ink typeset.Ink) {
	if d.err != nil {
		return
	}
	d.part(typeset.Part{Runs: l.Runs(x, baseline, size), Ink: ink})
}

// writeStart puts a line on the page that begins at the page's start side, so far from
// its edge.
func (d *drawing) writeStart(l typeset.Line, start, baseline, size float64) {
	x := start
	if d.page.RightToLeft && d.err == nil {
		x = d.page.Width - start - l.Width(size)
	}
	d.write(l, x, baseline, size, typeset.Ink{})
}

// paths draws paths above what is there.
func (d *drawing) paths(paths ...typeset.Path) { d.part(typeset.Part{Paths: paths}) }

// part adds a part. Runs that are upright and black are put with those before them.
func (d *drawing) part(p typeset.Part) {
	parts := d.page.Parts
	if n := len(parts); n > 0 {
		last := &parts[n-1]
		plain := p.Turned == nil && last.Turned == nil && last.Ink == p.Ink
		if plain && len(p.Paths) == 0 {
			last.Runs = append(last.Runs, p.Runs...)
			return
		}
		if plain && len(last.Runs) == 0 {
			last.Paths = append(last.Paths, p.Paths...)
			last.Runs = p.Runs
			return
		}
	}
	d.page.Parts = append(d.page.Parts, p)
}

// capital is the height of a capital in parts of the type's size; digits are as high.
const capital = 0.714

// rectangle is a closed path's line around a box.
func rectangle(left, top, right, bottom float64) []typeset.Spot {
	return []typeset.Spot{{X: left, Y: top}, {X: right, Y: top}, {X: right, Y: bottom}, {X: left, Y: bottom}}
}

// along returns the spot so far from a to b, in parts of the way.
func along(a, b typeset.Spot, part float64) typeset.Spot {
	return typeset.Spot{X: a.X + (b.X-a.X)*part, Y: a.Y + (b.Y-a.Y)*part}
}

func distance(a, b typeset.Spot) float64 {
	x, y := a.X-b.X, a.Y-b.Y
	return math.Sqrt(x*x + y*y)
}
