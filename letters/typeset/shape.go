package typeset

import (
	"fmt"
	"strconv"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/typeset/bidi"
)

// shaped is a paragraph as glyphs, before it is broken into lines. Lengths are ems,
// so that it can be set at any size.
type shaped struct {
	unwrapped
	id       uint64
	ofPod    bool // another pod's letter has another text here
	language string
	base     bidi.Level
	levels   []bidi.Level
	runs     []shapedRun // in reading order
	// advance is the width that each rune adds; the width of a cluster is that of its
	// first rune.
	advance []float64
	within  []bool      // the rune is in a cluster that begins before it; nil where none is
	breaks  []breakKind // before each rune, and at the end
	// held is, for each break that was taken back, how wide is what it would part; nil
	// where there is none.
	held []float64
	// unspaced: its words are of a script that UAX #14 breaks between any two characters.
	unspaced bool
	blanks   []blank // of each rune that is a fullwidth mark; nil where none is
	// width is that of the paragraph on one line.
	width float64
	// ascent and descent are how far ink reaches above and below the baseline.
	ascent, descent float64

	// Caches.
	fits  fits
	drawn map[lineKey][]Run
	skies map[lineKey]skyline // of size 0: skylines are in ems
}

// lineKey is a line of a paragraph at a size.
type lineKey struct {
	start, trimmed int
	size           float64
}

// shapedRun is a stretch of one direction, script, font and weight.
type shapedRun struct {
	start, end  int
	font        *faces.Font
	rightToLeft bool
	clusters    []Cluster // from left to right
}

// shape does everything for a paragraph that does not depend on its size and width.
// tag is the language of its words.
func (s *Setter) shape(text letters.Text, tag string, strong bool) (*shaped, error) {
	known, limit := s.paragraphs, maxKept
	if text.OfPod() { // the next pod's leader may have the same first name
		known, limit = s.ofPod, maxValues
	}
	key := s.paragraphKey(text, tag, strong)
	if p, ok := known[string(key)]; ok {
		return p, nil
	}
	kept := string(key)
	p, err := s.shapeAnew(text, tag, strong)
	if err != nil {
		return nil, err
	}
	if len(known) >= limit {
		clear(known)
	}
	known[kept] = p
	return p, nil
}

// paragraphKey returns everything that a paragraph's shape depends on.
func (s *Setter) paragraphKey(text letters.Text, tag string, strong bool) []byte {
	key := append(s.key[:0], tag...)
	key = strconv.AppendBool(key, strong)
	for _, span := range text {
		key = append(key, 0, byte(span.Kind))
		key = strconv.AppendBool(key, span.Strong)
		key = strconv.AppendBool(key, span.Break)
		if m := span.Message; m != nil {
			key = append(key, 0xFF) // which begins no text
			key = append(append(append(key, m.Key...), 0), m.Language...)
			key = append(strconv.AppendInt(append(key, 0), int64(m.Place), 10), 0)
		}
		key = append(key, span.Text...)
	}
	s.key = key
	return key
}

// shapeAnew shapes a paragraph without looking into the cache.
func (s *Setter) shapeAnew(text letters.Text, tag string, strong bool) (*shaped, error) {
	s.lastID++
	p := &shaped{id: s.lastID, ofPod: text.OfPod(), unwrapped: unwrap(text, strong), language: tag}
	if letters.DirectionOf(tag) == letters.RightToLeft {
		p.base = 1
	}
	p.levels = bidi.Levels(p.runes, p.base)
	p.advance = make([]float64, len(p.runes))
	home, err := language.ParseScript(letters.ScriptOf(tag))
	if err != nil {
		return nil, fmt.Errorf("language %s: %w", tag, err)
	}
	scripts := scripts(p.unwrapped, home)
	fonts, err := s.chooseFonts(p, scripts)
	if err != nil {
		return nil, err
	}
	for i := 0; i < len(p.runes); {
		if isUndrawn(p.runes[i]) { // between runs; inside one it is shaped, and may control it
			i++
			continue
		}
		j := i + 1
		for j < len(p.runes) && p.runes[j] != lineSeparator && p.levels[j] == p.levels[i] && scripts[j] == scripts[i] && fonts[j] == fonts[i] {
			j++
		}
		if err := p.shapeRun(s, i, j, scripts[i], fonts[i]); err != nil {
			return nil, err
		}
		i = j
	}
	p.closeBlanks()
	s.findBreaks(p)
	return p, nil
}

// chooseFonts returns the font of each rune.
func (s *Setter) chooseFonts(p *shaped, scripts []language.Script) ([]*faces.Font, error) {
	fonts := make([]*faces.Font, len(p.runes))
	var previous *faces.Font
	for i, r := range p.runes {
		a := p.attrs[i]
		if i > 0 && (a.strong != p.attrs[i-1].strong || scripts[i] != scripts[i-1]) {
			previous = nil
		}
		if isUndrawn(r) && previous != nil {
			fonts[i] = previous
			continue
		}
		if isUndrawn(r) {
			r = ' '
		}
		f, ok := s.library.Choose(p.language, scripts[i].String(), a.strong, r, previous)
		if !ok {
			return nil, &MissingGlyph{Rune: r, Language: p.language, Text: string(p.runes)}
		}
		fonts[i], previous = f, f
	}
	return fonts, nil
}

// MissingGlyph is the error for a character that no face has: it is never printed as
// a box.
type MissingGlyph struct {
	Rune     rune
	Language string
	Text     string // the paragraph it stands in
}

func (m *MissingGlyph) Error() string {
	return fmt.Sprintf("no font here has the character %q (U+%04X) of %q", m.Rune, m.Rune, beginning(visible(m.Text)))
}

// shapeRun shapes runes i to j of the paragraph. The size is the font's own
// units per em, so all figures are in font units, as those of hb-shape.
func (p *shaped) shapeRun(s *Setter, i, j int, script language.Script, f *faces.Font) error {
	face := s.face(f)
	upem := f.Upem()
	run := shapedRun{start: i, end: j, font: f, rightToLeft: p.levels[i]%2 == 1}
	in := shaping.Input{
		Text: p.runes, RunStart: i, RunEnd: j,
		Direction: di.DirectionLTR,
		Face:      face,
		Size:      fixed.I(upem),
		Script:    script,
		Language:  language.NewLanguage(p.language),
	}
	if run.rightToLeft {
		in.Direction = di.DirectionRTL
	}
	out := s.shaper.Shape(in)
	if err := p.overmarked(out.Glyphs); err != nil {
		return err
	}
	p.markClusters(out.Glyphs)
	clusters, ascent, descent := s.clusters(p.runes, out, f)
	em := float64(upem) / f.Scale
	for _, c := range clusters {
		p.advance[c.rune] = float64(c.Advance) / em
		p.width += p.advance[c.rune]
	}
	p.ascent, p.descent = max(p.ascent, ascent), max(p.descent, descent)
	run.clusters = clusters
	if !run.rightToLeft {
		p.findBlanks(s, run, in)
	}
	p.runs = append(p.runs, run)
	return nil
}

// markClusters notes the runes that are in a cluster with the one before them.
func (p *shaped) markClusters(glyphs []shaping.Glyph) {
	for _, g := range glyphs {
		for i := 1; i < g.RunesCount(); i++ {
			if p.within == nil {
				p.within = make([]bool, len(p.runes))
			}
			p.within[g.TextIndex()+i] = true
		}
	}
}

// clusters splits the shaper's output into clusters, and returns how far its ink
// reaches above and below the baseline, in ems.
func (s *Setter) clusters(runes []rune, out shaping.Output, f *faces.Font) (clusters []Cluster, ascent, descent float64) {
	face := s.face(f)
	for g := 0; g < len(out.Glyphs); {
		h := g + 1
		for h < len(out.Glyphs) && out.Glyphs[h].TextIndex() == out.Glyphs[g].TextIndex() {
			h++
		}
		if c, ok := cluster(runes, out.Glyphs[g:h], face); ok {
			clusters = append(clusters, c)
		}
		g = h
	}
	em := float64(f.Upem()) / f.Scale
	for _, g := range out.Glyphs {
		ascent = max(ascent, float64((g.YBearing+g.YOffset).Round())/em)
		descent = max(descent, -float64((g.YBearing+g.Height+g.YOffset).Round())/em)
	}
	return clusters, ascent, descent
}

// cluster makes a Cluster of its glyphs; ok is false if it only controlled the
// algorithms and is not drawn.
func cluster(runes []rune, glyphs []shaping.Glyph, face *font.Face) (c Cluster, ok bool) {
	first := glyphs[0].TextIndex()
	c = Cluster{rune: first}
	var text []rune
	for _, r := range runes[first : first+glyphs[0].RunesCount()] {
		if !isUndrawn(r) {
			text = append(text, r)
		}
	}
	if len(text) == 0 {
		return c, false
	}
	c.Text = string(text)
	for _, g := range glyphs {
		c.Glyphs = append(c.Glyphs, Glyph{ID: g.GlyphID, X: c.Advance + int32(g.XOffset.Round()), Y: int32(g.YOffset.Round())})
		c.Advance += int32(g.Advance.Round())
	}
	c.Natural = c.Advance
	if len(glyphs) == 1 {
		// Kerning moves letters closer. What pushes them apart belongs to the
		// letter: programs that extract text take a gap for a space.
		c.Natural = max(c.Advance, int32(face.HorizontalAdvance(glyphs[0].GlyphID)))
	}
	return c, true
}

// visible is a text as a person would quote it, without the undrawn marks.
func visible(text string) string {
	out := make([]rune, 0, len(text))
	for _, r := range text {
		if !isUndrawn(r) {
			out = append(out, r)
		}
	}
	return string(out)
}

// beginning is as much of a text as an error quotes.
func beginning(text string) string {
	const characters = 200
	if runes := []rune(text); len(runes) > characters {
		return string(runes[:characters]) + "…"
	}
	return text
}
