package letters

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold is text as names are compared: without case, accents and punctuation,
// one space between words. Full-width letters and digits become plain ones.
func Fold(text string) string {
	if isPlain(text) {
		return strings.ToLower(text)
	}
	if isASCII(text) {
		return foldASCII(text)
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

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foldASCII folds a text that has no accents to take off.
func foldASCII(text string) string {
	folded := make([]byte, 0, len(text))
	gap := false
	for i := range len(text) {
		c := text[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case isLetterOrDigit(c):
		case c == '\'' || c == '`' || c == '.' && !parts(text, i):
			continue
		default:
			gap = true
			continue
		}
		if gap && len(folded) > 0 {
			folded = append(folded, ' ')
		}
		gap = false
		folded = append(folded, c)
	}
	return string(folded)
}

// parts reports whether the full stop at a place stands between two numbers or words, as
// in [FoldMarks].
func parts(text string, i int) bool {
	if i == 0 || i+1 == len(text) {
		return false
	}
	before, after := text[i-1], text[i+1]
	return isDigit(before) && isDigit(after) || isLetter(after) && isLetter(before) && i > 1 && isLetter(text[i-2])
}

func isDigit(c byte) bool         { return c >= '0' && c <= '9' }
func isLetter(c byte) bool        { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isLetterOrDigit(c byte) bool { return isDigit(c) || isLetter(c) }

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
