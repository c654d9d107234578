package pack

import (
	"errors"
	"hash/crc32"

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
	fonts, err := p.unpackFonts(pool)
	if err != nil {
		return nil, err
	}
	for i, data := range fonts {
		if crc32.ChecksumIEEE(data) != p.sums[i] {
			return nil, errDamaged
		}
	}
	return fonts, nil
}

// unpackFonts unpacks all, whatever their sums are.
func (p *parts) unpackFonts(pool *Pool) ([][]byte, error) {
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
	return made, errors.Join(errs...)
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
	var buffer []byte // in pieces, so that none is copied to grow
	for i, g := range f.glyphs {
		switch g.kind {
		case odd:
			glyphs[i], odds = odds[0], odds[1:]
			continue
		case shared:
			g = pool[g.shared]
		}
		g.outline(&o, weight, f.shapes)
		if cap(buffer)-len(buffer) < 16*len(o.Points) {
			buffer = make([]byte, 0, max(1<<16, 16*len(o.Points)))
		}
		from := len(buffer)
		buffer = appendOutline(buffer, &o)
		glyphs[i] = buffer[from:len(buffer):len(buffer)]
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
