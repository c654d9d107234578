package lint

import (
	"fmt"
	"strings"
	"unicode"

	"doorletters/letters"
)

// unspaced are the scripts that put no spaces between words and need a
// dictionary, or U+200B, to break lines. Tibetan breaks at its tsheg, and
// Chinese and Japanese nearly anywhere.
var unspaced = []*unicode.RangeTable{unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// japanese are the scripts of Japanese. Its lines may end nearly anywhere, so that its
// stretches matter only to a locale that keeps words together by U+200B.
var japanese = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana}

// LongestWord is how many letters and marks in a row pass for one word. A sample
// of ICU's Thai and Khmer dictionaries goes up to 30, and what is that long there
// is the name of a ministry, with words inside. The longest in our own letters, a
// Burmese verb with its particles, has 18.
const LongestWord = 30

// likelyWords is how many letters and marks in a row hardly are one word in a locale
// that has U+200B elsewhere. The longest stretches of our own have 13 in Thai, Lao and
// Khmer, 19 in Burmese and 10 in Japanese.
var likelyWords = map[string]int{"th": 15, "lo": 15, "km": 15, "my": 21, "ja": 15}

// LongStretch finds the first stretch of a message that is too long to be one
// word: its length in letters and marks of the unspaced scripts, and its first
// letters; 0 where there is none. A stretch ends at spaces, punctuation,
// U+200B and placeholders (by their braces), but not at the stars of bold words,
// which are not printed.
func LongStretch(text string) (length int, beginning string) {
	return longStretch(text, unspaced, LongestWord)
}

func longStretch(text string, scripts []*unicode.RangeTable, longest int) (length int, beginning string) {
	bounds := func(r rune) bool {
		return r == '\u200B' || unicode.IsSpace(r) || unicode.IsPunct(r) && r != '*'
	}
	for stretch := range strings.FieldsFuncSeq(text, bounds) {
		stretch = strings.ReplaceAll(stretch, "*", "")
		length = 0
		for _, r := range stretch {
			if unicode.In(r, scripts...) && (unicode.IsLetter(r) || unicode.IsMark(r)) {
				length++
			}
		}
		if length > longest {
			return length, string([]rune(stretch)[:longest/2])
		}
	}
	return 0, ""
}

// checkBreaks looks for words that a line cannot break between.
func (c *check) checkBreaks() {
	const hint = "write U+200B, the space that has no width, between words: as \\u200B, between straight quotation marks"
	if length, beginning := LongStretch(c.text); length > 0 {
		c.report(KindBreaks, letters.SeverityWarning, inText(c.text, beginning),
			fmt.Sprintf("a line cannot end anywhere in the %d letters that begin with %q, and they will be set small", length, beginning),
			fmt.Sprintf("%s; no word is longer than %d letters", hint, LongestWord))
		return
	}
	longest, listed := likelyWords[c.base]
	if !listed || !c.HasBreaks {
		return
	}
	scripts := unspaced
	if c.base == "ja" {
		scripts = japanese
	}
	if length, beginning := longStretch(c.text, scripts, longest); length > 0 {
		c.report(KindBreaks, letters.SeverityNote, inText(c.text, beginning),
			fmt.Sprintf("the %d letters that begin with %q have no break between words, and other messages have", length, beginning), hint)
	}
}
