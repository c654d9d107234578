package lexicon

import (
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
)

// IsDigit reports whether a rune is one of the ASCII digits.
func IsDigit(r rune) bool { return r >= '0' && r <= '9' }

// IsWordRune reports whether a rune is a letter or a digit of any script.
func IsWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// LastOf returns the last word of a text, empty where it has none.
func LastOf(text string) string {
	if words := strings.Fields(text); len(words) > 0 {
		return LastWord(words)
	}
	return ""
}

// HasDigit reports whether a text has a digit.
func HasDigit(text string) bool { return strings.ContainsAny(text, "0123456789") }

// LastWord returns the last of several words.
func LastWord(words []string) string { return words[len(words)-1] }

// NameWord is a word of two letters at least.
var NameWord = regexp.MustCompile(`\pL\pL`)

// IsSmall reports whether a word begins with a small letter, as few words of a
// street's name do.
func IsSmall(word string) bool {
	return WordStart.MatchString(word) && !Particles[letters.Fold(word)]
}

// WordStart is a small letter at the beginning.
var WordStart = regexp.MustCompile(`^\p{Ll}`)

// OneLetter is a letter alone.
var OneLetter = regexp.MustCompile(`^[A-Za-z]$`)
