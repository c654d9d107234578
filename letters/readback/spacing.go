package readback

import (
	"math"
	"strings"
	"unicode"

	"doorletters/letters/faces"
)

// neighbours are two characters of a run, and how far the second begins from the first.
type neighbours struct {
	font          *faces.Font
	first, second string
	advance       float64 // in thousandths of an em
	language      string
}

// maxOff is by how much the distance of two characters may differ from what their font
// has for them in these words, in thousandths of an em: less than an eye sees.
const maxOff = 12

// spaced sees that each character of a run is as far from the next as the font has them:
// its width, and what kerning takes from it or adds to it in these words. Otherwise digits
// may cover each other, or stand for two numbers. words may be nil.
func (l *letterforms) spaced(r run, all []cluster, words *shapedRun, language string) error {
	s := l.source(r.font.source)
	for i := 0; i+1 < len(all); i++ {
		c := all[i]
		key := neighbours{r.font.source, c.text, all[i+1].text, c.advance, language}
		if l.apart[key] {
			continue
		}
		if !c.isGap() && !s.hasAdvance(c) && !s.isHalved(c) {
			if words == nil {
				words = s.shapeRun(all, language)
			}
			if want := words.advance(i) * 1000 / float64(s.font.Upem()); math.Abs(c.advance-want) > maxOff {
				return faultf("%q and %q are %.0f thousandths of an em apart, and %.0f in the font %s", c.text, all[i+1].text, c.advance, want, s.font.Name)
			}
		}
		l.apart[key] = true
	}
	return nil
}

// isGap reports whether a character is a space, or a mark that is not to be seen, and no
// wider than a letter.
func (c cluster) isGap() bool {
	return len(c.raw) == 0 && stripped(strings.TrimSpace(c.text)) == "" && c.advance >= 0 && c.advance <= 1000
}

// hasAdvance reports whether a character by itself is as wide.
func (s *source) hasAdvance(c cluster) bool {
	letters := []rune(c.text)
	if len(letters) != 1 {
		return false
	}
	gid, ok := s.nominal(letters[0])
	return ok && math.Abs(c.advance-s.width(gid)*1000/float64(s.font.Upem())) <= maxOff
}

// isHalved reports whether a character is a mark of punctuation that is as wide as its
// size, of which up to half is left out on a side where it has no ink.
func (s *source) isHalved(c cluster) bool {
	letters := []rune(c.text)
	if len(letters) != 1 || !unicode.IsPunct(letters[0]) || c.advance < 500-maxOff {
		return false
	}
	gid, ok := s.nominal(letters[0])
	return ok && s.width(gid) == float64(s.font.Upem()) && c.advance <= 1000+maxOff
}

// advance returns how far a cluster moves the pen in its words, in font units.
func (w *shapedRun) advance(i int) float64 {
	sum := 0.0
	for _, g := range w.glyphs {
		if g.rune >= w.first[i] && g.rune < w.first[i]+w.count[i] {
			sum += g.advance
		}
	}
	return sum
}
