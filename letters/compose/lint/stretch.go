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

// unbroken are how many letters and marks may stand without U+200B in a locale that has
// it elsewhere. The longest stretches of our own have 13 in Thai, Lao and Khmer, 19 in
// Burmese and 10 in Japanese; the longest messages without any have as many.
var unbroken = map[string]struct {
	stretch, message int
	scripts          []*unicode.RangeTable
}{
	"th": {15, 20, unspaced}, "lo": {15, 20, unspaced}, "km": {15, 20, unspaced}, "my": {20, 32, unspaced}, "ja": {14, 14, japanese},
}

// LongStretch finds the first stretch of a message that is too long to be one
// word: its length in letters and marks of the unspaced scripts, and its first
// letters; 0 where there is none. A stretch ends at spaces, punctuation,
// U+200B and placeholders (by their braces), but not at the stars of bold words,
// which are not printed.
func LongStretch(text string) (length int, beginning string) {
	return longStretch(text, unspaced, LongestWord)
}

// shown is how many letters of a stretch are shown.
const shown = 15

func longStretch(text string, scripts []*unicode.RangeTable, longest int) (length int, beginning string) {
	bounds := func(r rune) bool {
		return r == '\u200B' || unicode.IsSpace(r) || unicode.IsPunct(r) && r != '*'
	}
	for stretch := range strings.FieldsFuncSeq(text, bounds) {
		stretch = strings.ReplaceAll(stretch, "*", "")
		if length = lettersIn(stretch, scripts); length > longest {
			runes := []rune(stretch)
			return length, string(runes[:min(shown, len(runes))])
		}
	}
	return 0, ""
}

// checkBreaks looks for words that a line cannot break between.
func (c *check) checkBreaks() {
	const hint = "put U+200B, the space that has no width, between words; you may write it as \\u200B"
	if length, beginning := LongStretch(c.text); length > 0 {
		c.report(KindBreaks, letters.SeverityWarning, inText(c.text, beginning),
			fmt.Sprintf("a line cannot end anywhere in the %d letters that begin with %q, and they will be set small", length, beginning),
			fmt.Sprintf("%s; no word is longer than %d letters", hint, LongestWord))
		return
	}
	limit, listed := unbroken[c.base]
	if !listed || !c.HasBreaks {
		return
	}
	length, beginning := longStretch(c.text, limit.scripts, limit.stretch)
	if n := lettersIn(c.text, limit.scripts); length == 0 && n > limit.message && !strings.Contains(c.text, "\u200B") {
		length = n
		_, beginning = longStretch(c.text, limit.scripts, 0)
	}
	if length > 0 {
		c.report(KindBreaks, letters.SeverityNote, inText(c.text, beginning),
			fmt.Sprintf("the %d letters that begin with %q have no break between words, and other messages have", length, beginning), hint)
	}
}

// lettersIn counts a text's letters and marks of the scripts.
func lettersIn(text string, scripts []*unicode.RangeTable) int {
	n := 0
	for _, r := range text {
		if unicode.In(r, scripts...) && (unicode.IsLetter(r) || unicode.IsMark(r)) {
			n++
		}
	}
	return n
}
