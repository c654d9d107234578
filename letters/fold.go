package letters

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold is text as names are compared: without case, accents and punctuation,
// one space between words. Full-width letters and digits become plain ones.
func Fold(text string) string {
	if isPlain(text) {
		return strings.ToLower(text)
	}
	return strings.Join(strings.FieldsFunc(FoldMarks(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}), " ")
}

// isPlain reports whether a text is words of ASCII letters and digits with one
// space between them, as nearly all of a city's list is: there is nothing to
// fold but case.
func isPlain(text string) bool {
	space := true
	for i := range len(text) {
		c := text[i]
		switch {
		case c == ' ' && space:
			return false
		case c == ' ':
			space = true
			continue
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		default:
			return false
		}
		space = false
	}
	return !space || text == ""
}

// FoldMarks takes off case and accents and leaves the punctuation: dashes of
// all kinds become "-", apostrophes and full stops go, since writers leave them
// out ("O'Brien", "N.W."), but not the point of a decimal number.
func FoldMarks(text string) string {
	var b strings.Builder
	runes := []rune(norm.NFKD.String(text))
	for i, r := range runes {
		switch r {
		case '\'', '’', '‘', 'ʼ', '`':
			continue
		case '.':
			before, after := around(runes, i)
			switch {
			case unicode.IsDigit(before) && unicode.IsDigit(after): // 16.5 is not 165
			case unicode.IsLetter(after) && i > 1 && unicode.IsLetter(before) && unicode.IsLetter(runes[i-2]):
				r = ' ' // "St.John"
			default:
				continue
			}
		case '‐', '‑', '‒', '–', '—', '−':
			r = '-'
		case '\u2044': // the fraction slash
			r = '/'
		case 'ß', 'ẞ':
			b.WriteByte('s')
			r = 's'
		}
		// Only Latin, Greek and Cyrillic letters carry marks that writers drop;
		// in other scripts a mark is a vowel.
		if unicode.In(r, unicode.Mn) && r < 0x0370 {
			continue
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return norm.NFC.String(b.String())
}

// around returns the runes on both sides of a place, 0 where there is none.
func around(runes []rune, i int) (before, after rune) {
	if i > 0 {
		before = runes[i-1]
	}
	if i+1 < len(runes) {
		after = runes[i+1]
	}
	return before, after
}
