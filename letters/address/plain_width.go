package address

import (
	"strings"

	"golang.org/x/text/width"
)

// plainWidth writes the full-width letters, digits and signs of Japanese and
// Chinese keyboards as ASCII has them, where a number stands among them. Kana
// stay as they are.
func PlainWidth(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool {
		return isWide(r) || r == '−' || r == '‐' || r == '‑' || r == '―' || r == '⁄'
	}) {
		return text
	}
	runes := []rune(text)
	for i, r := range runes {
		switch {
		case isWide(r):
			if narrow := width.LookupRune(r).Narrow(); narrow != 0 {
				runes[i] = narrow
			}
		case r == '⁄':
			runes[i] = '/'
		case (r == '−' || r == '‐' || r == '‑' || r == '―' || r == 'ー') && i > 0 && IsDigit(runes[i-1]):
			runes[i] = '-'
		}
	}
	return strings.Join(strings.Fields(string(runes)), " ")
}

// isWide reports whether a rune is the full-width form of an ASCII character.
func isWide(r rune) bool { return r >= '！' && r <= '～' || r == '　' }

func IsDigit(r rune) bool { return r >= '0' && r <= '9' }
