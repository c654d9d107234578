package readback

import (
	"unicode"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"doorletters/letters"
	"doorletters/letters/faces"
)

// source draws what a font has, as its own file says. It belongs to one goroutine.
type source struct {
	font   *faces.Font
	face   *font.Face
	shaper *shaping.HarfbuzzShaper
	glyphs map[font.GID]outline
	// tolerance is how far a drawn contour may be from one of the font's, in its units.
	tolerance float64
}

func newSource(f *faces.Font) *source {
	return &source{
		font: f, face: font.NewFace(f.Font), shaper: &shaping.HarfbuzzShaper{}, glyphs: map[font.GID]outline{},
		tolerance: toleranceOf(int(f.Upem())),
	}
}

// maxGlyphs bounds the outlines that are kept.
const maxGlyphs = 1 << 14

// glyph returns a glyph's outline.
func (s *source) glyph(gid font.GID) outline {
	if known, ok := s.glyphs[gid]; ok {
		return known
	}
	var made outline
	var p pen
	data, _ := s.face.GlyphDataOutline(uint16(gid))
	at := func(p ot.SegmentPoint) vec { return vec{float64(p.X), float64(p.Y)} }
	for _, segment := range data.Segments {
		a := segment.Args
		switch segment.Op {
		case ot.SegmentOpMoveTo:
			made = p.close(made)
			p.line(at(a[0]))
		case ot.SegmentOpLineTo:
			p.line(at(a[0]))
		case ot.SegmentOpQuadTo:
			p.quad(at(a[0]), at(a[1]))
		case ot.SegmentOpCubeTo:
			p.cube(at(a[0]), at(a[1]), at(a[2]))
		}
	}
	made = p.close(made)
	if len(s.glyphs) >= maxGlyphs {
		clear(s.glyphs)
	}
	s.glyphs[gid] = made
	return made
}

// nominal returns the glyph that the font has for a character by itself.
func (s *source) nominal(r rune) (font.GID, bool) {
	gid, ok := s.font.Font.Cmap.Lookup(r)
	if !ok && r == '\u2011' { // a hyphen at which no line ends
		gid, ok = s.font.Font.Cmap.Lookup('\u2010')
	}
	return gid, ok && gid != 0
}

// width is how far a glyph moves the pen, in font units.
func (s *source) width(gid font.GID) float64 { return float64(s.face.HorizontalAdvance(gid)) }

// placedGlyph is a glyph of a shaped text; rune is the index of the first rune that it
// stands for, at its place from the text's left end, and advance how far it moves the pen.
// The pen is where the glyph would stand if it were not moved.
type placedGlyph struct {
	gid     font.GID
	rune    int
	at      vec
	pen     float64
	advance float64
}

// halfWidth is the form of a mark of Chinese or Japanese without its blank half, which
// it has beside another mark and at the ends of lines (CSS Text 4, text-spacing-trim).
var halfWidth = shaping.FontFeature{Tag: ot.MustNewTag("halt"), Value: 1}

// shape returns the glyphs of a text, from left to right, as the font joins them, with
// some of its features. Brackets are mirrored where it is read from right to left.
func (s *source) shape(text []rune, tag string, script language.Script, rightToLeft bool, features ...shaping.FontFeature) []placedGlyph {
	in := shaping.Input{
		Text: text, RunEnd: len(text), Face: s.face, Size: fixed.I(s.font.Upem()), FontFeatures: features,
		Direction: di.DirectionLTR, Script: script, Language: language.NewLanguage(tag),
	}
	if rightToLeft {
		in.Direction = di.DirectionRTL
	}
	out := s.shaper.Shape(in)
	glyphs := make([]placedGlyph, len(out.Glyphs))
	x := 0.0
	for i, g := range out.Glyphs {
		glyphs[i] = placedGlyph{g.GlyphID, g.TextIndex(), vec{x + units(g.XOffset), units(g.YOffset)}, x, units(g.Advance)}
		x += units(g.Advance)
	}
	return glyphs
}

func units(f fixed.Int26_6) float64 { return float64(f) / 64 }

// parts are the scripts of which a script is made that languages are written in.
var parts = map[string][]language.Script{
	"Kore": {language.Hangul, language.Han},
	"Jpan": {language.Hiragana, language.Katakana, language.Han},
	"Hans": {language.Han},
	"Hant": {language.Han},
}

// scriptsOf returns the scripts in which a text may be joined: that of its letters; signs
// and digits have those of the words around them, of their language or in Latin letters.
func scriptsOf(text []rune, tag string) []language.Script {
	for _, r := range text {
		if s := language.LookupScript(r); s != language.Common && s != language.Inherited && s != language.Unknown {
			return []language.Script{s}
		}
	}
	home := letters.ScriptOf(tag)
	all := []language.Script{language.Latin}
	if s, err := language.ParseScript(home); err == nil {
		all = append(all, s)
	}
	return append(all, parts[home]...)
}

// isRightToLeft reports whether a text has letters that are read from right to left.
func isRightToLeft(text []rune) bool {
	for _, r := range text {
		if unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) && !unicode.IsDigit(r) {
			return true
		}
	}
	return false
}
