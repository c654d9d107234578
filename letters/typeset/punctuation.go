package typeset

import (
	"math"
	"slices"
	"unicode"

	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"doorletters/letters/faces"
)

// Punctuation of Chinese and Japanese is as wide as a character, half of it blank.
// Two blanks side by side, or one at an end of a line, look like a gap; they are
// taken away as CSS Text 4 (text-spacing-trim) has it. How much is blank, and
// on which side, is said by the font's own half-width form (halt).

// blank is the white space within a fullwidth mark that can be taken away, in ems.
type blank struct {
	before, after float64
	taken         bool
}

// opens reports whether a mark is blank on the side of the text before it: a bracket
// that opens.
func (b blank) opens() bool { return b.before > 0 && b.after == 0 }

// closes reports whether a mark is blank on the side of the text after it: a bracket
// that closes, a full stop.
func (b blank) closes() bool { return b.after > 0 && b.before == 0 }

// blankKey is all that the half-width form of a mark depends on.
type blankKey struct {
	font   *faces.Font
	mark   rune
	script language.Script
	tag    string
}

// findBlanks notes the white space of the fullwidth marks of a run.
func (p *shaped) findBlanks(s *Setter, run shapedRun, in shaping.Input) {
	upem := int32(run.font.Upem())
	for _, c := range run.clusters {
		if c.Advance != upem || len(c.Glyphs) != 1 || !unicode.IsPunct(p.runes[c.rune]) {
			continue
		}
		b := s.blankOf(run.font, p.runes[c.rune], in)
		if b == (blank{}) {
			continue
		}
		if p.blanks == nil {
			p.blanks = make([]blank, len(p.runes))
		}
		p.blanks[c.rune] = b
	}
}

// blankOf returns the white space of a mark, by shaping it alone in both forms.
func (s *Setter) blankOf(f *faces.Font, mark rune, in shaping.Input) blank {
	key := blankKey{f, mark, in.Script, string(in.Language)}
	if b, ok := s.blanks[key]; ok {
		return b
	}
	in.Text, in.RunStart, in.RunEnd = []rune{mark}, 0, 1
	full := s.shaper.Shape(in)
	in.FontFeatures = []shaping.FontFeature{{Tag: halfWidth, Value: 1}}
	half := s.shaper.Shape(in)
	b := blank{}
	if len(full.Glyphs) == 1 && len(half.Glyphs) == 1 && full.Glyphs[0].GlyphID == half.Glyphs[0].GlyphID {
		em := float64(f.Upem()) / f.Scale
		before := toUnits(full.Glyphs[0].XOffset - half.Glyphs[0].XOffset)
		all := toUnits(full.Glyphs[0].Advance - half.Glyphs[0].Advance)
		b.before, b.after = before/em, (all-before)/em
	}
	s.blanks[key] = b
	return b
}

var halfWidth = ot.MustNewTag("halt")

func toUnits(x fixed.Int26_6) float64 { return float64(x.Round()) }

// closeBlanks takes away the blanks between fullwidth marks side by side: a mark that
// opens has none after any other, one that closes none before another or a mark in
// the middle.
func (p *shaped) closeBlanks() {
	if p.blanks == nil {
		return
	}
	for r := range p.runs {
		run := &p.runs[r]
		for i, c := range run.clusters {
			b := p.blanks[c.rune]
			if b.opens() && p.followsMark(c.rune) || b.closes() && p.precedesMark(c.rune) {
				run.clusters[i] = p.trim(c, run.font)
				p.blanks[c.rune].taken = true
				p.advance[c.rune] -= b.before + b.after
				p.width -= b.before + b.after
			}
		}
	}
}

// ideographicSpace is blank all over.
const ideographicSpace = '\u3000'

// followsMark reports whether the rune drawn before a mark is a fullwidth mark or space.
func (p *shaped) followsMark(i int) bool {
	for i--; i >= 0 && isUndrawn(p.runes[i]) && p.runes[i] != lineSeparator; i-- {
	}
	return i >= 0 && (p.blanks[i] != blank{} || p.runes[i] == ideographicSpace)
}

// precedesMark reports whether the rune drawn after a mark is a fullwidth mark that does not
// open, or a space.
func (p *shaped) precedesMark(i int) bool {
	for i++; i < len(p.runes) && isUndrawn(p.runes[i]) && p.runes[i] != lineSeparator; i++ {
	}
	return i < len(p.runes) && (p.blanks[i] != blank{} && !p.blanks[i].opens() || p.runes[i] == ideographicSpace)
}

// trim returns a mark in half its width.
func (p *shaped) trim(c Cluster, f *faces.Font) Cluster {
	b := p.blanks[c.rune]
	em := float64(f.Upem()) / f.Scale
	before, after := int32(math.Round(b.before*em)), int32(math.Round(b.after*em))
	g := c.Glyphs[0]
	g.X -= before
	c.Glyphs = []Glyph{g}
	c.Advance -= before + after
	c.Natural = c.Advance // not kerned: readers of the text take what overlaps for two words
	return c
}

// blankAtStart returns what is taken away of a mark at the start of a line, in ems.
func (p *shaped) blankAtStart(start int) float64 {
	if p.blanks == nil || p.base.IsRightToLeft() {
		return 0
	}
	first := p.firstDrawn(start)
	if first == len(p.runes) || !p.blanks[first].opens() || p.blanks[first].taken {
		return 0
	}
	return p.blanks[first].before
}

// firstDrawn returns the index of the first rune from i on that is drawn.
func (p *shaped) firstDrawn(i int) int {
	for i < len(p.runes) && isUndrawn(p.runes[i]) {
		i++
	}
	return i
}

// blankAtEnd returns what is taken away of a mark if it is a line's last, in ems.
func (p *shaped) blankAtEnd(i int) float64 {
	if p.blanks == nil || p.base.IsRightToLeft() || !p.blanks[i].closes() || p.blanks[i].taken {
		return 0
	}
	return p.blanks[i].after
}

// isMarked reports whether the paragraph begins or ends with a fullwidth mark.
func (p *shaped) isMarked() bool {
	return p.blanks != nil && (p.blanks[p.firstDrawn(0)] != blank{} || p.blanks[p.lastInk(p.all())] != blank{})
}

// lastInk returns the index of the last rune of a line that is seen, or of its first.
func (p *shaped) lastInk(line span) int {
	last := line.trimmed - 1
	for last > line.start && !isInk(p.runes[last]) {
		last--
	}
	return last
}

// trimEnds takes away the blanks at the ends of a line from its pieces.
func (p *shaped) trimEnds(pieces []shapedRun, line span) {
	if line.trimmed == line.start { // a line without ink
		return
	}
	first, last := p.firstDrawn(line.start), p.lastInk(line)
	atStart, atEnd := p.blankAtStart(line.start) > 0, p.blankAtEnd(last) > 0
	for k, piece := range pieces {
		for i, c := range piece.clusters {
			if c.rune == first && atStart || c.rune == last && atEnd {
				pieces[k].clusters = slices.Clone(pieces[k].clusters)
				pieces[k].clusters[i] = p.trim(c, piece.font)
			}
		}
	}
}
