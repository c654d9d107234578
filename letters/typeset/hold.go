package typeset

import (
	"slices"
	"unicode"

	"doorletters/letters"
)

// breakRules are what a paragraph's own words say about its breaks beyond UAX #14,
// which lets lines of Chinese and Japanese end between any two characters.
type breakRules struct {
	korean bool
	// marked: words are parted by zero-width spaces, and lines end there.
	marked bool
	// whole: strong words stay together, since nothing else shows where they begin.
	whole bool
}

// breakRules finds the rules of a paragraph.
func (p *shaped) breakRules() breakRules {
	rules := breakRules{korean: letters.SameLanguage(p.language, "ko")}
	zeroWidth, strong, plain := false, false, false
	for i, r := range p.runes {
		own := p.attrs[i].value == 0
		p.unspaced = p.unspaced || own && isUnspaced(r)
		zeroWidth = zeroWidth || own && r == zeroWidthSpace
		strong = strong || p.attrs[i].strong
		plain = plain || !p.attrs[i].strong && r != lineSeparator
	}
	rules.marked = p.unspaced && zeroWidth
	rules.whole = p.unspaced && strong && plain
	return rules
}

// isUnspaced reports whether a rune is of a script that UAX #14 breaks between any
// two characters.
func isUnspaced(r rune) bool {
	return r >= '\u1100' && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == prolongedSound)
}

// prolongedSound is common to both kana.
const prolongedSound = '\u30FC'

// kind returns what a line's end before a rune is that UAX #14 allows.
func (rules breakRules) kind(p *shaped, at int) breakKind {
	switch {
	case rules.marked && !p.endsWord(at):
		return inWord
	case rules.whole && p.attrs[at-1].strong && p.attrs[at].strong:
		return inStrong
	}
	return mayBreak
}

// endsWord reports whether a word ends before a rune: a zero-width space does it, a
// space or punctuation, or a word of a script with spaces on both sides.
func (p *shaped) endsWord(at int) bool {
	last := at - 1
	for last >= 0 && (unicode.Is(unicode.M, p.runes[last]) || isUndrawn(p.runes[last]) && p.runes[last] != zeroWidthSpace) {
		last--
	}
	if last < 0 {
		return true
	}
	r := p.runes[last]
	return r == zeroWidthSpace || unicode.IsSpace(r) || unicode.IsPunct(r) || !isUnspaced(r) && !isUnspaced(p.nextDrawn(at))
}

// hold takes back the breaks inside words and inside strong words, and notes how wide
// is what each of them parts: it is a break again where that does not fit a line.
func (p *shaped) hold() {
	for _, kind := range []breakKind{inWord, inStrong} {
		for start := 0; start < len(p.runes) && slices.Contains(p.breaks, kind); {
			end := start + 1
			for p.breaks[end] <= kind {
				end++
			}
			p.holdWhole(start, end, kind)
			start = end
		}
	}
}

// holdWhole does it for what is between two other breaks.
func (p *shaped) holdWhole(start, end int, kind breakKind) {
	width := -1.0
	for at := start + 1; at < end; at++ {
		if p.breaks[at] != kind {
			continue
		}
		if width < 0 {
			width = p.widthOf(start, end)
		}
		if p.held == nil {
			p.held = make([]float64, len(p.breaks))
		}
		p.breaks[at], p.held[at] = noBreak, width
	}
}

// mustGive reports whether a line of a width may end before a rune although that
// parts what should stay together.
func (p *shaped) mustGive(at int, width float64) bool {
	return p.held != nil && p.held[at] > width+tolerance
}

// widthOf returns the width of runes start to end as a line, in ems.
func (p *shaped) widthOf(start, end int) float64 {
	used, width := -p.blankAtStart(start), 0.0
	for i := start; i < end && i < len(p.advance); i++ {
		used += p.advance[i]
		if isInk(p.runes[i]) {
			width = used - p.blankAtEnd(i)
		}
	}
	return width
}
