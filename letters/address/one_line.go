package address

import (
	"strings"

	"doorletters/letters"
)

// onOneLine parts by commas what stands on several lines of a cell, as an
// address is written on an envelope.
func OneLine(text string) string {
	if !strings.ContainsAny(text, "\n\r\v\u2028") {
		return text
	}
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '\v' || r == '\u2028' })
	var kept []string
	for _, line := range lines {
		line = strings.TrimRight(letters.Tidy(line), ",; ")
		switch {
		case line == "":
		case len(kept) > 0 && StreetTypeWord(line): // a name that is broken before its type
			kept[len(kept)-1] += " " + line
		default:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, ", ")
}
