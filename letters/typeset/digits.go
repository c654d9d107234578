package typeset

import (
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/language"
)

// setDigits sets the script of European digits to Latin wherever they stand, so that
// all of a page are drawn in one face, and with it that of what stands between two of
// them, of the spaces beside them, and of the signs in a telephone number.
func setDigits(u unwrapped, out []language.Script) {
	for i := 0; i < len(u.runes); {
		j := u.valueEnd(i)
		for k := i; k < j; {
			if !isEuropean(u.runes[k]) || sharesDigits(out[k]) {
				k++
				continue
			}
			start, end := aroundDigits(u.runes[i:j], k-i)
			for at := i + start; at < i+end; at++ {
				out[at] = language.Latin
			}
			k = i + end
		}
		for k := i; k < j; k++ {
			if u.attrs[k].latin && !language.LookupScript(u.runes[k]).Strong() {
				out[k] = language.Latin
			}
		}
		i = j
	}
}

// aroundDigits returns how far the face of the digit at i reaches: over the number, and
// over what is not drawn and one space on both sides.
func aroundDigits(runes []rune, i int) (start, end int) {
	end = i + length(runes[i:], func(r rune) bool { return isEuropean(r) || strings.ContainsRune(betweenDigits, r) })
	for !isEuropean(runes[end-1]) {
		end--
	}
	end += length(runes[end:], func(r rune) bool { return isUndrawn(r) || unicode.Is(unicode.Mn, r) })
	end += min(1, length(runes[end:], isSpace))
	for start = i; start > 0 && isUndrawn(runes[start-1]); {
		start--
	}
	if start > 0 && isSpace(runes[start-1]) {
		start--
	}
	return start, end
}

// length returns how many runes at the beginning are of a kind.
func length(runes []rune, kind func(rune) bool) int {
	if n := slices.IndexFunc(runes, func(r rune) bool { return !kind(r) }); n >= 0 {
		return n
	}
	return len(runes)
}

func isSpace(r rune) bool { return r == ' ' }

// isEuropean reports whether a rune is one of the digits 0 to 9.
func isEuropean(r rune) bool { return '0' <= r && r <= '9' }

// betweenDigits are the marks that join digits to a number, a time, a date.
const betweenDigits = " .,:/+-\u00A0\u00B7\u2009\u2010\u2011\u2012\u2013\u2014\u202F\u2212"

// sharesDigits reports whether a script is drawn in the face of Latin letters.
func sharesDigits(s language.Script) bool {
	return s == language.Latin || s == language.Cyrillic || s == language.Greek
}
