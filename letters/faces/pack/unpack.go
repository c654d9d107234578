package pack

import (
	"strings"

	"doorletters/letters/faces/sfnt"
)

// signature is how a packed file begins.
const signature = "dlf1"

// Unpack returns the fonts of a packed file as TrueType files, in the order in which they were
// packed, with the pool that they were packed with.
func Unpack(packed []byte, pool *Pool) ([][]byte, error) {
	if pool == nil {
		pool = new(Pool)
	}
	f, tables, err := unpack(packed, pool)
	if err != nil {
		return nil, err
	}
	odds := 0
	for _, g := range f.glyphs {
		if g.kind == odd {
			odds++
		}
	}
	if err := unpackTables(tables, f.fonts, odds); err != nil {
		return nil, err
	}
	var made [][]byte
	for i := range f.fonts {
		data, err := f.fonts[i].write(f.outlines(i, pool))
		if err != nil {
			return nil, err
		}
		made = append(made, data)
	}
	return made, nil
}

// UnpackPool returns the pool that MakePool packed.
func UnpackPool(packed []byte) (*Pool, error) {
	f, _, err := unpack(packed, new(Pool))
	if err != nil {
		return nil, err
	}
	return &Pool{f.shapes, f.glyphs}, nil
}

// unpack unpacks the outlines, and leaves the tables.
func unpack(packed []byte, pool *Pool) (f *family, tables []byte, err error) {
	rest, ok := strings.CutPrefix(string(packed), signature)
	if !ok {
		return nil, nil, errForm
	}
	r := &reader{data: []byte(rest)}
	fonts, glyphs := r.size(), r.size()
	if r.short || fonts > 2 || glyphs > 1<<16 {
		return nil, nil, errForm
	}
	f = &family{fonts: make([]font, fonts), glyphs: make([]glyph, glyphs)}
	sizes := []int{r.size(), r.size(), 0}
	if f.bold() {
		sizes[2] = r.size()
	}
	tables = r.next(sizes[0])
	first := newStrokes(newUnpacker(r.next(sizes[1])), pool)
	bold := r.next(sizes[2])
	if r.short {
		return nil, nil, errShort
	}
	before, last := own, -1
	for i := range f.glyphs {
		g := &f.glyphs[i]
		if !first.glyph(g, before, last, pool, nil) {
			return nil, nil, errForm
		}
		if before = g.kind; g.kind == shared {
			last = g.shared
		}
	}
	f.shapes = first.known
	if f.bold() {
		second := newBolds(newUnpacker(bold))
		next := len(pool.shapes)
		for i := range f.glyphs {
			next = second.glyph(&f.glyphs[i], f.shapes, next)
		}
	}
	return f, tables, nil
}

// outlines returns the glyphs of a weight as they are in the table glyf.
func (f *family) outlines(weight int, pool *Pool) [][]byte {
	glyphs := make([][]byte, len(f.glyphs))
	odds := f.fonts[weight].odd
	var o sfnt.Outline
	for i, g := range f.glyphs {
		switch g.kind {
		case odd:
			glyphs[i], odds = odds[0], odds[1:]
			continue
		case shared:
			g = pool.glyphs[g.shared]
		}
		g.outline(&o, weight, f.shapes)
		glyphs[i] = appendOutline(nil, &o)
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

// keys returns where each glyph of the pool is, by what it looks like in so many weights.
func (p *Pool) keys(weights int) map[string]int {
	keys := map[string]int{}
	if weights != 2 {
		return keys
	}
	for i, g := range p.glyphs {
		var both [2]sfnt.Outline
		for weight := range both {
			g.outline(&both[weight], weight, p.shapes)
		}
		keys[key(both[:])] = i
	}
	return keys
}
