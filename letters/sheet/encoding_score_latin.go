package sheet

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

func scoreOfLatin(runes []rune, i int) float64 {
	r := runes[i]
	before, after := around(runes, i)
	worth := 1.0
	switch {
	case clashes(runes, i):
		return -3
	case (r == 'ç' || r == 'Ç') && !strings.ContainsRune("aouãõáóúâôAOUÃÕÁÓÚÂÔ ", after):
		return -2
	case strings.ContainsRune(usualLetters, unicode.ToLower(r)):
		worth = 3
	case strings.ContainsRune(easternLetters, unicode.ToLower(r)):
		worth = 2
	}
	if r == 'á' && strings.ContainsRune("aeo", after) { // as ç of MS-DOS looks on a Macintosh
		worth = 2
	}
	if isAccented(before) || isAccented(after) {
		worth -= 2 // two in a row are rare
		if strings.ContainsRune(easternLetters, unicode.ToLower(r)) {
			worth++ // and less so in Polish: Łąka
		}
	}
	if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
		worth = 0
	}
	return worth
}

func isAccented(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }

// clashes reports whether a letter is a capital in the middle of a word that has
// small letters.
func clashes(runes []rune, i int) bool {
	if !unicode.IsUpper(runes[i]) || i == 0 || !unicode.IsLetter(runes[i-1]) {
		return false
	}
	begin, end := i, i
	for begin > 0 && i-begin < maxWord && unicode.IsLetter(runes[begin-1]) {
		begin--
	}
	for end < len(runes) && end-i < maxWord && unicode.IsLetter(runes[end]) {
		end++
	}
	return slices.ContainsFunc(runes[begin:end], unicode.IsLower)
}

// maxWord bounds what is looked at around a letter: text in the wrong
// encoding may be one word of a hundred thousand letters.
const maxWord = 40
