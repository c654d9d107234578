package pack

import (
	"bytes"
	"encoding/binary"
	"errors"

	"doorletters/letters/faces/sfnt"
)

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
