package svg

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"

	"doorletters/letters/faces"
)

// glyphs are the outlines of a picture, each of which stands in it once.
type glyphs struct {
	faces map[*faces.Font]*font.Face
	ids   map[glyph]string // empty for one that draws nothing
	drawn int
	defs  bytes.Buffer
}

type glyph struct {
	font *faces.Font
	id   font.GID
}

func newGlyphs() *glyphs {
	return &glyphs{faces: map[*faces.Font]*font.Face{}, ids: map[glyph]string{}}
}

// id returns the name of a glyph's outline; drawn is false where it has none, as a space.
func (g *glyphs) id(f *faces.Font, id font.GID) (name string, drawn bool) {
	key := glyph{f, id}
	name, known := g.ids[key]
	if known {
		return name, name != ""
	}
	face, open := g.faces[f]
	if !open {
		face = font.NewFace(f.Font)
		g.faces[f] = face
	}
	if outline, ok := face.GlyphDataOutline(uint16(id)); ok && len(outline.Segments) > 0 {
		name = "g" + strconv.Itoa(g.drawn)
		g.drawn++
		fmt.Fprintf(&g.defs, `<path id="%s" d="`, name)
		g.outline(outline.Segments)
		g.defs.WriteString(`"/>` + "\n")
	}
	g.ids[key] = name
	return name, name != ""
}

// outline writes the contours of a glyph, in font units.
func (g *glyphs) outline(segments []ot.Segment) {
	for i, s := range segments {
		command, count := "", 1
		switch s.Op {
		case ot.SegmentOpMoveTo:
			if command = "M"; i > 0 {
				command = "ZM"
			}
		case ot.SegmentOpLineTo:
			command = "L"
		case ot.SegmentOpQuadTo:
			command, count = "Q", 2
		case ot.SegmentOpCubeTo:
			command, count = "C", 3
		}
		g.defs.WriteString(command)
		for n := range count {
			if n > 0 {
				g.defs.WriteByte(' ')
			}
			g.defs.WriteString(decimal(float64(s.Args[n].X), 1) + " " + decimal(float64(s.Args[n].Y), 1))
		}
	}
	g.defs.WriteByte('Z')
}
