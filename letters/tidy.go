package letters

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Tidy folds white space and takes out what cannot be seen: control and
// zero-width characters, which come with text that was copied from elsewhere,
// and private-use ones, which later stages use as marks. Letters that are built
// of several characters are put together (NFC).
func Tidy(text string) string {
	plain := true
	for i := 0; i < len(text); i++ {
		if text[i] <= ' ' && (text[i] != ' ' || i == 0 || i == len(text)-1 || text[i-1] == ' ') || text[i] >= 0x7F {
			plain = false
			break
		}
	}
	if plain {
		return text
	}
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), r == '\u00A0', r == '\u202F':
			return ' '
		case r == '\u200C', r == '\u200D': // they shape letters in Persian and Indic scripts
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
			return -1
		}
		return r
	}, text)
	return norm.NFC.String(strings.Join(strings.Fields(text), " "))
}
