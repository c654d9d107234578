package compose

import (
	"strings"
	"unicode"
)

// unspaced are the scripts that put no spaces between words and need a
// dictionary, or U+200B, to break lines. Tibetan breaks at its tsheg, and
// Chinese and Japanese nearly anywhere.
var unspaced = []*unicode.RangeTable{unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// longestWord is how many letters and marks in a row pass for one word. A sample
// of ICU's Thai and Khmer dictionaries goes up to 30, and what is that long there
// is the name of a ministry, with words inside. The longest in our own letters, a
// Burmese verb with its particles, has 18.
const longestWord = 30

// longStretch finds the first stretch of a message that is too long to be one
// word: its length in letters and marks of the unspaced scripts, and its first
// letters; 0 where there is none. A stretch ends at spaces, punctuation,
// U+200B and placeholders (by their braces), but not at the stars of bold words,
// which are not printed.
func longStretch(text string) (length int, beginning string) {
	bounds := func(r rune) bool {
		return r == '\u200B' || unicode.IsSpace(r) || unicode.IsPunct(r) && r != '*'
	}
	for stretch := range strings.FieldsFuncSeq(text, bounds) {
		stretch = strings.ReplaceAll(stretch, "*", "")
		length = 0
		for _, r := range stretch {
			if unicode.In(r, unspaced...) && (unicode.IsLetter(r) || unicode.IsMark(r)) {
				length++
			}
		}
		if length > longestWord {
			return length, string([]rune(stretch)[:longestWord/2])
		}
	}
	return 0, ""
}
