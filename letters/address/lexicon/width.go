package lexicon

import (
	"strings"

	"golang.org/x/text/width"
)

// PlainWidth writes the full-width letters, digits and signs of Japanese and
// Chinese keyboards as ASCII has them, and the dashes after a digit. Kana stay
// as they are.
func PlainWidth(text string) string {
	if !strings.ContainsFunc(text, isForeignForm) {
		return text
	}
	runes := []rune(text)
	for i, r := range runes {
		switch {
		case isWide(r):
			if narrow := width.LookupRune(r).Narrow(); narrow != 0 {
				runes[i] = narrow
			}
		case r == fractionSlash:
			runes[i] = '/'
		case i > 0 && IsDigit(runes[i-1]) && (isDash(r) || r == 'ー'):
			runes[i] = '-'
		}
	}
	return strings.Join(strings.Fields(string(runes)), " ")
}

const fractionSlash = '⁄'

func isForeignForm(r rune) bool { return isWide(r) || isDash(r) || r == fractionSlash }

func isDash(r rune) bool { return strings.ContainsRune("−‐‑―", r) }

// isWide reports whether a rune is the full-width form of an ASCII character.
func isWide(r rune) bool { return r >= '！' && r <= '～' || r == '　' }
