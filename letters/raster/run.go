package raster

import (
	"math"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"

	"doorletters/letters/faces"
	"doorletters/letters/typeset"
)

// outlines are the glyphs drawn so far, in font units.
type outlines struct {
	faces  map[*faces.Font]*font.Face
	glyphs map[glyph][]ot.Segment
}

type glyph struct {
	font *faces.Font
	id   font.GID
}

// of returns the contours of a glyph; none for one that draws nothing, as a space.
func (o *outlines) of(f *faces.Font, id font.GID) []ot.Segment {
	key := glyph{f, id}
	if known, ok := o.glyphs[key]; ok {
		return known
	}
	if o.glyphs == nil {
		o.faces, o.glyphs = map[*faces.Font]*font.Face{}, map[glyph][]ot.Segment{}
	}
	face, open := o.faces[f]
	if !open {
		face = font.NewFace(f.Font)
		o.faces[f] = face
	}
	outline, _ := face.GlyphDataOutline(uint16(id))
	o.glyphs[key] = outline.Segments
	return outline.Segments
}

// runs draws runs in an ink, glyph by glyph.
func (c *canvas) runs(runs []typeset.Run, ink typeset.Ink) {
	for _, run := range runs {
		if c.misses(run) {
			continue
		}
		scale := math.Round(run.Size*1000) / 1000 / float64(run.Font.Upem())
		x := int32(0)
		for _, cluster := range run.Clusters {
			for _, g := range cluster.Glyphs {
				var a area
				a.glyph(c, c.outlines.of(run.Font, g.ID), run.X+float64(x+g.X)*scale, run.Y-float64(g.Y)*scale, scale)
				c.fill(a, ink)
			}
			x += cluster.Advance
		}
	}
}

// reach is how far from its line the ink of a run is at most, in parts of its size: the
// tallest letters here, of Urdu, stay within half of that.
const reach = 4

// misses reports whether a run is certainly outside the picture.
func (c *canvas) misses(run typeset.Run) bool {
	if c.turned != nil {
		return false
	}
	high, low := c.at(run.X, run.Y-reach*run.Size), c.at(run.X, run.Y+reach*run.Size)
	return low.y < 0 || high.y > float64(c.image.Rect.Dy())
}

// glyph adds the contours of a glyph with its origin at a place of the page.
func (a *area) glyph(c *canvas, segments []ot.Segment, x, y, scale float64) {
	for _, s := range segments {
		var to [3]pixel
		for i, p := range s.Args {
			to[i] = c.at(x+float64(p.X)*scale, y-float64(p.Y)*scale)
		}
		switch s.Op {
		case ot.SegmentOpMoveTo:
			a.begin(to[0])
		case ot.SegmentOpLineTo:
			a.line(to[0])
		case ot.SegmentOpQuadTo:
			a.curve(to, 2)
		case ot.SegmentOpCubeTo:
			a.curve(to, 3)
		}
	}
}
