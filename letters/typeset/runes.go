package typeset

import "doorletters/letters"

// Marks that control the algorithms and are never drawn.
const (
	lineSeparator         = '\u2028'
	leftToRightIsolate    = '\u2066'
	firstStrongIsolate    = '\u2068'
	popDirectionalIsolate = '\u2069'
	zeroWidthSpace        = '\u200B'
	wordJoiner            = '\u2060'
	zeroWidthNoBreakSpace = '\uFEFF'
)

// unwrapped is a paragraph as the Unicode algorithms want it: runes, and for every
// rune the attributes of its span.
type unwrapped struct {
	runes []rune
	attrs []attr
}

// attr is what a rune inherits from its span.
type attr struct {
	strong bool
	value  int  // number of the inserted value it belongs to, from 1; 0 for the letter's own words
	whole  bool // of a value that must stay on one line
	latin  bool // of a value that is written in Latin letters in every language, as telephones and browsers take it
}

// unwrap joins the spans of a paragraph. Every inserted value is isolated
// (UAX #9, FSI or LRI to PDI), so that its direction cannot disturb the words
// around it nor theirs the order in which a number is dialled.
func unwrap(text letters.Text, strong bool) unwrapped {
	var u unwrapped
	put := func(r rune, a attr) {
		u.runes = append(u.runes, r)
		u.attrs = append(u.attrs, a)
	}
	value := 0
	for _, span := range text {
		a := attr{strong: strong || span.Strong}
		inserted := span.Kind != letters.KindProse && span.Text != ""
		if inserted {
			value++
			a.value, a.whole = value, !span.Kind.Breakable()
			a.latin = span.Kind.LeftToRight() && span.Kind != letters.KindNumber
			if span.Kind.LeftToRight() {
				put(leftToRightIsolate, a)
			} else {
				put(firstStrongIsolate, a)
			}
		}
		for _, r := range span.Text {
			if r == '\n' || r == '\t' || r == '\r' {
				r = ' '
			}
			put(r, a)
		}
		if inserted {
			put(popDirectionalIsolate, a)
		}
		if span.Break {
			put(lineSeparator, attr{strong: a.strong})
		}
	}
	return u
}

// isUndrawn reports whether a rune only controls directions or line breaks and does
// not belong in extracted text. Joiners do: they are part of the spelling.
func isUndrawn(r rune) bool {
	switch {
	case r >= '\u2066' && r <= '\u2069', r >= '\u202A' && r <= '\u202E', r == '\u200E', r == '\u200F', r == '\u061C':
		return true
	case r == zeroWidthSpace, r == wordJoiner, r == zeroWidthNoBreakSpace, r == lineSeparator:
		return true
	}
	return false
}
