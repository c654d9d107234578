package sheet

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"doorletters/letters"
)

// Repair undoes what happens to text that is UTF-8 and was opened as
// Windows-1252: "JosÃ©" is "José". broken reports text that was damaged in some
// such way; repaired is then the text as it must have been, or the same text where
// nobody can tell ("Jos\uFFFD").
func Repair(text string) (repaired string, broken bool) {
	if strings.ContainsRune(text, utf8.RuneError) {
		return text, true
	}
	if !strings.ContainsAny(text, "ÃÂÄÅâÐÑØÙ×àáã") {
		return text, false
	}
	bytes := make([]byte, 0, len(text))
	for _, r := range text {
		b, ok := charmap.Windows1252.EncodeRune(r)
		switch {
		case ok:
			bytes = append(bytes, b)
		case r < 0x100: // the five that Windows-1252 leaves open
			bytes = append(bytes, byte(r))
		default:
			return text, false
		}
	}
	if !utf8.Valid(bytes) {
		return text, false
	}
	return letters.Tidy(string(bytes)), true
}
