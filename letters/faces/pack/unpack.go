package pack

import (
	"errors"
	"strings"

	"doorletters/letters/async"
	"doorletters/letters/faces/sfnt"
)

// Unpack returns the fonts of a packed file as TrueType files, in the order in which they were
// packed. Pool is the one that they were packed with, nil if there was none.
func Unpack(packed []byte, pool *Pool) ([][]byte, error) {
	if pool == nil {
		pool = noPool()
	}
	p, err := readParts(packed)
	if err != nil {
		return nil, err
	}
	f, err := p.unpack(pool)
	if err != nil {
		return nil, err
	}
	f.fonts = make([]font, p.fonts)
	if err := unpackTables(p.tables, f.fonts, f.odds()); err != nil {
		return nil, err
	}
	shared, err := pool.unpack()
	if err != nil {
		return nil, err
	}
	made, errs := make([][]byte, p.fonts), make([]error, p.fonts)
	var pieces []func()
	for i := range f.fonts {
		pieces = append(pieces, func() { made[i], errs[i] = f.fonts[i].write(f.weight(i, shared.glyphs)) })
	}
	async.All(pieces...)
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return made, nil
}

// parts are what a packed file has. Its numbers are uvarints.
type parts struct {
	fonts  int // two weights at most; a pool has none, and the outlines of two
	glyphs int
	shapes int // that are not those of the pool

	tables, first, second []byte // each with its length before, all lengths before all of them
}

// signature is how a packed file begins.
const signature = "dlf1"

func readParts(packed []byte) (*parts, error) {
	rest, ok := strings.CutPrefix(string(packed), signature)
	if !ok {
		return nil, errForm
	}
	r := &reader{data: []byte(rest)}
	p := &parts{fonts: r.size(), glyphs: r.size(), shapes: r.size()}
	if p.fonts > 2 || p.glyphs > 1<<16 || p.shapes > 1<<mostBits {
		return nil, errForm
	}
	tables, first, second := r.size(), r.size(), r.size()
	p.tables, p.first, p.second = r.next(tables), r.next(first), r.next(second)
	if r.short {
		return nil, errShort
	}
	return p, nil
}

// unpack unpacks the outlines. The pool is unpacked at the same time, where it was not before.
func (p *parts) unpack(pool *Pool) (*family, error) {
	type result struct {
		shared *family
		err    error
	}
	wait := async.Run(func() result {
		shared, err := pool.unpack()
		return result{shared, err}
	})
	f := &family{glyphs: make([]glyph, p.glyphs)}
	first := newStrokes(newUnpacker(p.first), p.glyphs, pool.parts)
	fits := first.glyphs(f.glyphs, nil)
	shared := wait()
	if shared.err != nil {
		return nil, shared.err
	}
	if !fits {
		return nil, errForm
	}
	f.shapes = append(append([]*shape(nil), shared.shared.shapes...), first.made...)
	if p.fonts != 1 {
		second := newBolds(newUnpacker(p.second), p.glyphs)
		second.glyphs(f.glyphs, f.shapes, pool.parts.shapes)
	}
	return f, nil
}

// odds returns how many glyphs are kept as they are.
func (f *family) odds() int {
	count := 0
	for _, g := range f.glyphs {
		if g.kind == odd {
			count++
		}
	}
	return count
}

// weight returns the glyphs of a weight as they are in the table glyf.
func (f *family) weight(weight int, pool []glyph) [][]byte {
	glyphs := make([][]byte, len(f.glyphs))
	odds := f.fonts[weight].odd
	var o sfnt.Outline
	var room []byte
	for i, g := range f.glyphs {
		switch g.kind {
		case odd:
			glyphs[i], odds = odds[0], odds[1:]
			continue
		case shared:
			g = pool[g.shared]
		}
		g.outline(&o, weight, f.shapes)
		from := len(room)
		room = appendOutline(room, &o)
		glyphs[i] = room[from:len(room):len(room)]
	}
	return glyphs
}

// outline puts the contours of a glyph together.
func (g *glyph) outline(o *sfnt.Outline, weight int, shapes []*shape) {
	o.Ends, o.Points = o.Ends[:0], o.Points[:0]
	var x, y int16 // of the last point
	for _, c := range g.contours {
		points, toX, toY := shapes[c.shape].points, c.x, c.y
		if weight == 1 {
			points, toX, toY = shapes[c.shape].bold, toX+c.boldX, toY+c.boldY
		}
		o.Points = append(o.Points, sfnt.Step{X: toX - x, Y: toY - y, OnCurve: points[0].OnCurve})
		x, y = toX, toY
		for _, p := range points[1:] {
			o.Points = append(o.Points, p)
			x, y = x+p.X, y+p.Y
		}
		o.Ends = append(o.Ends, len(o.Points)-1)
	}
}

// outlines returns both weights of a glyph.
func (g *glyph) outlines(shapes []*shape) []sfnt.Outline {
	both := make([]sfnt.Outline, 2)
	for weight := range both {
		g.outline(&both[weight], weight, shapes)
	}
	return both
}
