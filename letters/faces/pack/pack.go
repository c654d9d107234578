package pack

import (
	"bytes"
	"encoding/binary"
	"errors"

	"doorletters/letters/faces/sfnt"
)

// Pack packs a font, or two weights of it that have the same glyphs, the lighter one first.
// [Unpack] needs the same pool, which may be nil.
//
// What is unpacked is not always the same file: its tables stand in the order of their tags,
// outlines are written as small as they can be, marks that contours overlap are lost, and the
// head says that the font went through this, as its specification wants.
func Pack(pool *Pool, fonts ...[]byte) ([]byte, error) {
	f, keys, err := open(fonts)
	if err != nil {
		return nil, err
	}
	if pool == nil {
		pool = new(Pool)
	}
	in := pool.keys(len(fonts))
	for i := range f.glyphs {
		if at, ok := in[keys[i]]; ok && f.glyphs[i].kind == own {
			f.glyphs[i] = glyph{kind: shared, shared: at}
		}
	}
	f.number(pool)
	packed, err := f.pack(pool)
	if err != nil {
		return nil, err
	}
	// What cannot be packed (points farther apart than there is room for) shows here.
	again, err := Unpack(packed, pool)
	if err != nil {
		return nil, err
	}
	g, others, err := open(again)
	if err != nil {
		return nil, err
	}
	for i := range keys {
		if keys[i] != others[i] {
			return nil, errForm
		}
	}
	for i := range f.fonts {
		for j, t := range g.fonts[i].tables {
			if t.Tag != "head" && !bytes.Equal(t.Data, f.fonts[i].tables[j].Data) {
				return nil, errForm
			}
		}
	}
	return packed, nil
}

// MakePool packs the glyphs that more than one of some families have, in the order in which
// they first come. Each is the two weights of a family.
func MakePool(families ...[2][]byte) ([]byte, error) {
	var all []glyph
	var shapes []*shape
	first := map[string]int{}  // where a glyph first was
	taken := map[string]bool{} // those that came again
	for n, fonts := range families {
		f, keys, err := open(fonts[:])
		if err != nil {
			return nil, err
		}
		for i, g := range f.glyphs {
			if g.kind != own {
				continue
			}
			family, ok := first[keys[i]]
			if !ok {
				first[keys[i]] = n
			} else if family != n {
				taken[keys[i]] = true
			}
		}
	}
	for _, fonts := range families {
		f, keys, err := open(fonts[:])
		if err != nil {
			return nil, err
		}
		for i, g := range f.glyphs {
			if !taken[keys[i]] {
				continue
			}
			delete(taken, keys[i])
			for j := range g.contours {
				shapes = append(shapes, f.shapes[g.contours[j].shape])
				g.contours[j].shape = len(shapes) - 1
			}
			all = append(all, g)
		}
	}
	f := &family{glyphs: all, shapes: shapes}
	f.number(new(Pool))
	return f.pack(new(Pool))
}

// open reads fonts, and takes their outlines apart. The keys are equal where glyphs are.
func open(fonts [][]byte) (*family, []string, error) {
	if len(fonts) < 1 || len(fonts) > 2 {
		return nil, nil, errors.New("one font or two are packed together")
	}
	f := &family{}
	var glyphs [2][][]byte
	for i, data := range fonts {
		opened, split, err := openFont(data)
		if err != nil {
			return nil, nil, err
		}
		f.fonts = append(f.fonts, opened)
		glyphs[i] = split
	}
	keys := make([]string, len(glyphs[0]))
	for i := range glyphs[0] {
		var outlines []sfnt.Outline
		for n := range fonts {
			if len(glyphs[n]) != len(glyphs[0]) {
				return nil, nil, errors.New("the weights have not the same glyphs")
			}
			if o, ok := plain(glyphs[n][i]); ok {
				outlines = append(outlines, o)
			}
		}
		g, shapes := take(outlines, len(f.shapes))
		f.shapes = append(f.shapes, shapes...)
		if len(outlines) < len(fonts) || g.kind == odd {
			g = glyph{kind: odd}
			for n := range fonts {
				f.fonts[n].odd = append(f.fonts[n].odd, glyphs[n][i])
				// Between glyphs there may be zeros.
				keys[i] += string(bytes.TrimRight(glyphs[n][i], "\x00")) + "|"
			}
		} else {
			keys[i] = key(outlines)
		}
		f.glyphs = append(f.glyphs, g)
	}
	return f, keys, nil
}

// plain reads an outline that can be written again from its points alone.
func plain(data []byte) (sfnt.Outline, bool) {
	o, ok := sfnt.ReadOutline(data)
	o.Overlaps = false
	if !ok {
		return o, false
	}
	head := o.AppendHead(nil, o.Box())
	instructions := binary.BigEndian.Uint16(data[len(head):])
	return o, instructions == 0 && bytes.HasPrefix(data, head)
}

func key(outlines []sfnt.Outline) string {
	var made []byte
	for i := range outlines {
		made = append(appendOutline(made, &outlines[i]), 0)
	}
	return string(made)
}

// appendOutline appends a glyph with this outline, and without instructions.
func appendOutline(glyf []byte, o *sfnt.Outline) []byte {
	return o.AppendPoints(append(o.AppendHead(glyf, o.Box()), 0, 0))
}

// take takes the outlines of a glyph apart. Its shapes are numbered from next on. It is odd
// where the weights have not the same points.
func take(outlines []sfnt.Outline, next int) (glyph, []*shape) {
	if len(outlines) == 0 || len(outlines) == 2 && !alike(&outlines[0], &outlines[1]) {
		return glyph{kind: odd}, nil
	}
	g := glyph{kind: own}
	var shapes []*shape
	var x, y, boldX, boldY int16
	from := 0
	for _, end := range outlines[0].Ends {
		s := &shape{}
		for i := from; i <= end; i++ {
			p := outlines[0].Points[i]
			x, y = x+p.X, y+p.Y
			if i == from {
				p.X, p.Y = 0, 0
			}
			s.points = append(s.points, p)
		}
		c := placed{shape: next + len(shapes)}
		c.x, c.y = x, y
		for _, p := range s.points {
			c.x, c.y = c.x-p.X, c.y-p.Y
		}
		if len(outlines) == 2 {
			s.bold = append(s.bold, outlines[1].Points[from:end+1]...)
			boldX, boldY = boldX+s.bold[0].X, boldY+s.bold[0].Y
			c.boldX, c.boldY = boldX-c.x, boldY-c.y
			s.bold[0].X, s.bold[0].Y = 0, 0
			for _, p := range s.bold {
				boldX, boldY = boldX+p.X, boldY+p.Y
			}
		}
		shapes = append(shapes, s)
		g.contours = append(g.contours, c)
		from = end + 1
	}
	return g, shapes
}

// alike reports whether two outlines have the same points, wherever these are.
func alike(a, b *sfnt.Outline) bool {
	if len(a.Points) != len(b.Points) || len(a.Ends) != len(b.Ends) {
		return false
	}
	for i := range a.Ends {
		if a.Ends[i] != b.Ends[i] {
			return false
		}
	}
	for i := range a.Points {
		if a.Points[i].OnCurve != b.Points[i].OnCurve {
			return false
		}
	}
	return true
}

// number gives equal shapes one number, in the order in which they first come, after those of
// the pool.
func (f *family) number(pool *Pool) {
	numbers := map[string]int{}
	all := append([]*shape(nil), pool.shapes...)
	for i, s := range all {
		numbers[s.key()] = i
	}
	for i := range f.glyphs {
		if f.glyphs[i].kind != own {
			continue
		}
		for j := range f.glyphs[i].contours {
			c := &f.glyphs[i].contours[j]
			s := f.shapes[c.shape]
			n, ok := numbers[s.key()]
			if !ok {
				n = len(all)
				numbers[s.key()] = n
				all = append(all, s)
			}
			c.shape = n
		}
	}
	f.shapes = all
}

// key is equal where shapes are.
func (s *shape) key() string {
	var made []byte
	for _, steps := range [][]sfnt.Step{s.points, s.bold} {
		for _, p := range steps {
			made = binary.AppendVarint(binary.AppendVarint(made, int64(p.X)), int64(p.Y))
			made = append(made, byte(b(p.OnCurve)))
		}
		made = append(made, 2)
	}
	return string(made)
}

// pack writes the file.
func (f *family) pack(pool *Pool) ([]byte, error) {
	tables, err := packTables(f.fonts)
	if err != nil {
		return nil, err
	}
	first := newStrokes(newPacker(), pool)
	before, last := own, -1
	for i := range f.glyphs {
		g := &f.glyphs[i]
		first.glyph(g, before, last, pool, f.shapes)
		if before = g.kind; g.kind == shared {
			last = g.shared
		}
	}
	parts := [][]byte{tables, first.packed()}
	if f.bold() {
		second := newBolds(newPacker())
		next := len(pool.shapes)
		for i := range f.glyphs {
			next = second.glyph(&f.glyphs[i], f.shapes, next)
		}
		parts = append(parts, second.packed())
	}
	made := binary.AppendUvarint([]byte(signature), uint64(len(f.fonts)))
	made = binary.AppendUvarint(made, uint64(len(f.glyphs)))
	for _, part := range parts {
		made = binary.AppendUvarint(made, uint64(len(part)))
	}
	return append(made, bytes.Join(parts, nil)...), nil
}

// bold reports whether there are outlines of two weights: a pool has them without fonts.
func (f *family) bold() bool { return len(f.fonts) != 1 }
