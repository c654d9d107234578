package typeset

import (
	"strings"
	"unicode"

	"github.com/go-text/typesetting/language"
)

// setDigits sets the script of European digits to Latin wherever they stand, so that
// all of a page are drawn in one face, and with it that of what stands between two of
// them, of the spaces beside them, and of the signs in a telephone number.
func setDigits(u unwrapped, out []language.Script) {
	for i := 0; i < len(u.runes); {
		if !isEuropean(u.runes[i]) || sharesDigits(out[i]) {
			if u.attrs[i].latin && !language.LookupScript(u.runes[i]).Strong() {
				out[i] = language.Latin
			}
			i++
			continue
		}
		start, end := u.aroundDigits(i)
		for k := start; k < end; k++ {
			out[k] = language.Latin
		}
		i = end
	}
}

// aroundDigits returns how far the face of the digit at i reaches.
func (u unwrapped) aroundDigits(i int) (start, end int) {
	inside := func(k int) bool { return k >= 0 && k < len(u.runes) && u.attrs[k].value == u.attrs[i].value }
	start, end = i, i+1
	for k := end; inside(k) && (isEuropean(u.runes[k]) || strings.ContainsRune(betweenDigits, u.runes[k])); k++ {
		if isEuropean(u.runes[k]) {
			end = k + 1
		}
	}
	for inside(start-1) && isUndrawn(u.runes[start-1]) {
		start--
	}
	if inside(start-1) && u.runes[start-1] == ' ' {
		start--
	}
	for inside(end) && (isUndrawn(u.runes[end]) || unicode.Is(unicode.Mn, u.runes[end])) {
		end++
	}
	if inside(end) && u.runes[end] == ' ' {
		end++
	}
	return start, end
}

// isEuropean reports whether a rune is one of the digits 0 to 9.
func isEuropean(r rune) bool { return '0' <= r && r <= '9' }

// betweenDigits are the marks that join digits to a number, a time, a date.
const betweenDigits = " .,:/+-\u00A0\u00B7\u2009\u2010\u2011\u2012\u2013\u2014\u202F\u2212"

// sharesDigits reports whether a script is drawn in the face of Latin letters.
func sharesDigits(s language.Script) bool {
	return s == language.Latin || s == language.Cyrillic || s == language.Greek
}
