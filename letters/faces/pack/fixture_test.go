package pack_test

import (
	"encoding/binary"

	"pgregory.net/rapid"

	"doorletters/letters/faces/sfnt"
)

// written is a glyph of a font that is made up: an outline in each weight, or bytes as they are.
type written struct {
	outlines [2]sfnt.Outline
	as       []byte
}

// fontOf returns a font of a weight with some glyphs.
func fontOf(weight int, glyphs []written) []byte {
	var glyf, loca, hmtx []byte
	for _, g := range glyphs {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		from := len(glyf)
		if g.as != nil {
			glyf = append(glyf, g.as...)
		} else {
			o := g.outlines[weight]
			glyf = o.AppendPoints(append(o.AppendHead(glyf, o.Box()), 0, 0))
		}
		bearing := []byte{0, 0}
		if len(glyf) >= from+4 {
			bearing = glyf[from+2 : from+4]
		}
		hmtx = append(append(hmtx, 3, byte(weight)), bearing...)
		glyf = append(glyf, make([]byte, sfnt.Padded(len(glyf))-len(glyf))...)
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	head, hhea := make([]byte, 54), make([]byte, 36)
	head[16] = 1 << 3 // went through a lossless transformation
	head[51] = 1      // places in four bytes
	binary.BigEndian.PutUint16(hhea[34:], uint16(len(glyphs)))
	return sfnt.Write(0x10000, []sfnt.Table{
		{Tag: "cmap", Data: []byte("which glyph is whose")},
		{Tag: "glyf", Data: glyf}, {Tag: "loca", Data: loca},
		{Tag: "head", Data: head}, {Tag: "hhea", Data: hhea}, {Tag: "hmtx", Data: hmtx},
	})
}

// steps are how far points are apart: often straight, often a few units.
var steps = rapid.OneOf(rapid.Just[int16](0), rapid.Int16Range(-9, 9), rapid.Int16Range(-1500, 1500))

// outline draws an outline.
func outline(t *rapid.T) sfnt.Outline {
	var o sfnt.Outline
	for range rapid.IntRange(1, 4).Draw(t, "contours") {
		for range rapid.IntRange(1, 9).Draw(t, "points") {
			o.Points = append(o.Points, sfnt.Step{X: steps.Draw(t, "x"), Y: steps.Draw(t, "y"), OnCurve: rapid.Bool().Draw(t, "on")})
		}
		o.Ends = append(o.Ends, len(o.Points)-1)
	}
	return o
}

// bolder returns an outline with the same points a little farther.
func bolder(t *rapid.T, o sfnt.Outline) sfnt.Outline {
	b := sfnt.Outline{Ends: o.Ends}
	for _, p := range o.Points {
		p.X += rapid.Int16Range(-20, 20).Draw(t, "wider")
		p.Y += rapid.Int16Range(-20, 20).Draw(t, "higher")
		b.Points = append(b.Points, p)
	}
	return b
}

// glyphs draws those of a font: some are alike, some have other points in bold, some are made
// of others.
func glyphs(t *rapid.T) []written {
	var all []written
	for range rapid.IntRange(1, 12).Draw(t, "glyphs") {
		o := outline(t)
		g := written{outlines: [2]sfnt.Outline{o, bolder(t, o)}}
		switch rapid.IntRange(0, 5).Draw(t, "kind") {
		case 0:
			g.outlines[1] = outline(t)
		case 1:
			g.as = []byte{}
		case 2:
			g.as = append([]byte{0xFF, 0xFF, 0, 1, 0, 2, 0, 3, 0, 4}, "other glyphs"...)
		case 3:
			if len(all) > 0 {
				g = rapid.SampledFrom(all).Draw(t, "again")
			}
		}
		all = append(all, g)
	}
	return all
}
