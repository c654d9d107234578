// Package bidi finds the reading directions of text: the Unicode Bidirectional
// Algorithm, UAX #9 (https://www.unicode.org/reports/tr9/), rules P1 to L2.
//
// [Levels] resolves a paragraph before it is cut into lines, [Line] finishes
// the levels of one line, and [Order] returns the order of the line's runs on
// paper. Mirrored glyphs (L4) and combining marks (L3) are the shaper's work.
//
// The paragraph's direction is always given, never guessed: a letter's language
// decides it. [FirstStrong] is there for text of which nothing is known.
// Properties of characters are those of golang.org/x/text/unicode/bidi, whose
// own paragraphs hide the levels and guess the direction.
package bidi

import ucd "golang.org/x/text/unicode/bidi"

// Level is an embedding level: text at an even level reads from left to right,
// at an odd one from right to left.
type Level uint8

// The levels a paragraph can have.
const (
	LeftToRight Level = 0
	RightToLeft Level = 1
)

// IsRightToLeft reports whether text at the level reads from right to left.
func (l Level) IsRightToLeft() bool { return l&1 == 1 }

// maxDepth is the deepest explicit level (BD2).
const maxDepth Level = 125

// Levels returns the level of every rune of text, in the order of text, before
// rule L1: white space at the end of a line is [Line]'s.
//
// paragraph is LeftToRight or RightToLeft. If text holds paragraph separators,
// each paragraph is resolved by itself, at the same paragraph level (P1).
// Characters that the algorithm ignores (X9: embeddings, joiners, zero-width
// spaces) take the level of the character before them, so they stay in its run.
func Levels(text []rune, paragraph Level) []Level {
	levels := make([]Level, len(text))
	if paragraph == LeftToRight && !needsResolving(text) {
		return levels
	}
	classes := classesOf(text)
	start := 0
	for i, c := range classes {
		if c == ucd.B || i == len(classes)-1 {
			end := i + 1
			resolve(text[start:end], classes[start:end], levels[start:end], paragraph)
			start = end
		}
	}
	return levels
}

// FirstStrong returns the direction of the first character of text that has one
// and stands in no isolate (P2, P3); LeftToRight if there is none. It looks at
// the first paragraph only.
func FirstStrong(text []rune) Level {
	classes := classesOf(text)
	for i, c := range classes {
		if c == ucd.B {
			classes = classes[:i]
			break
		}
	}
	return firstStrong(classes, matchIsolates(classes))
}

// ReadsRightToLeft reports whether a character is a letter of a script that reads
// from right to left.
func ReadsRightToLeft(r rune) bool {
	if r < hebrew {
		return false
	}
	c := classOf(r)
	return c == ucd.R || c == ucd.AL
}

// hebrew is the first block of characters that read from right to left.
const hebrew = 0x0590

// needsResolving reports whether anything in the text could have another level
// than zero in a left-to-right paragraph.
func needsResolving(text []rune) bool {
	for _, r := range text {
		if r < hebrew {
			continue
		}
		switch classOf(r) {
		case ucd.R, ucd.AL, ucd.AN, ucd.RLE, ucd.RLO, ucd.RLI, ucd.LRE, ucd.LRO, ucd.LRI, ucd.FSI:
			return true
		}
	}
	return false
}

func classOf(r rune) ucd.Class {
	p, _ := ucd.LookupRune(r)
	return p.Class()
}

func classesOf(text []rune) []ucd.Class {
	classes := make([]ucd.Class, len(text))
	for i, r := range text {
		classes[i] = classOf(r)
	}
	return classes
}

// resolve writes the levels of one paragraph.
func resolve(text []rune, classes []ucd.Class, levels []Level, paragraph Level) {
	matches := matchIsolates(classes)
	p := explicit(classes, matches, paragraph)
	for _, s := range sequences(p, classes, matches) {
		s.resolveWeak()
		s.resolveBrackets(text, classes)
		s.resolveNeutral()
		s.implicit(p.levels)
	}
	last := paragraph
	next := 0
	for i := range levels {
		if next < len(p.at) && p.at[next] == i {
			last = p.levels[next]
			next++
		}
		levels[i] = last
	}
}

// direction is the strong class in which text at a level reads.
func direction(l Level) ucd.Class {
	if l.IsRightToLeft() {
		return ucd.R
	}
	return ucd.L
}
