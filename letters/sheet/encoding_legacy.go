package sheet

import (
	"strings"
	"unicode/utf8"
)

// legacyEncoding reads the fields of a UTF-8 file that are not UTF-8. Which of
// the older encodings it is, the first lines or the first such field decide.
type legacyEncoding struct {
	options Options
	chosen  *olderEncoding
	// whole: fields that might be UTF-8 are not.
	whole bool
}

// decode returns a field as UTF-8, and where it had to guess, what it guessed.
func (e *legacyEncoding) decode(field string) (text, guessed string) {
	if utf8.ValidString(field) && (!e.whole || isASCII(field)) {
		return field, ""
	}
	if e.chosen == nil {
		older := guessEncoding([]byte(field), e.options)
		e.chosen = &older
	}
	text, err := e.chosen.NewDecoder().String(field)
	if err != nil {
		return strings.ToValidUTF8(field, "\uFFFD"), e.chosen.name
	}
	return text, e.chosen.name
}
