package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// limits are how many letters labels may have before they are far too long for their
// places: the figures of their descriptions, or what the longest of the program's own
// has, and a fifth more. Marks and placeholders do not count.
var limits = map[string]int{
	"speaks": 30, "scan": 48, "tagline": 48, "sheet_title": 30,
	"map_start": 18, "map_end": 18, "tree_time": 24,
	"window_fine": 28, "window_need": 30, "window_urgent": 34,
}

// offerLimit is the limit of an item of the list of offers, "at most three short words".
const offerLimit = 40

const (
	// longestName is how many letters the name of a language may have: it stands unbroken in
	// lines of other languages.
	longestName = 40
	// longestUnbroken is how many letters a word may have that no line can part. The longest
	// of the program's own has 28.
	longestUnbroken = 60
)

// checkLength looks for labels that will not fit their places. It only guesses: what
// fits is known when the letter is set.
func (c *check) checkLength() {
	if n := utf8.RuneCountInString(c.text); n > longestName && slices.Contains([]string{"locale.name", "locale.english", "locale.spoken", keySpelt}, c.Key) {
		c.report(KindLength, letters.SeverityError, c.text, fmt.Sprintf("it has %d letters, and is the name of a language", n), "write the name alone")
		return
	}
	if word := longestWordOf(c.text); utf8.RuneCountInString(word) > longestUnbroken {
		c.report(KindLength, letters.SeverityError, word, fmt.Sprintf("a word has %d letters, which is wider than a line", utf8.RuneCountInString(word)), "look whether spaces are missing")
		return
	}
	limit := limits[c.Key]
	if strings.HasPrefix(c.Key, "offer_") {
		limit = offerLimit
	}
	n := 0
	for _, r := range strings.Trim(withoutPlaceholders(c.text), "* ") {
		if r != 0 && r != '*' && !unicode.In(r, unicode.M, unicode.Cf) {
			n++
		}
	}
	if limit == 0 || n <= limit {
		return
	}
	c.report(KindLength, letters.SeverityNote, c.text, fmt.Sprintf("it has %d letters, and stands where there is room for about %d", n, limit),
		"look for shorter words, and look at the page")
}

// longestWordOf returns the longest stretch of a message within which no line can end.
func longestWordOf(text string) string {
	longest := ""
	for word := range strings.FieldsFuncSeq(withoutPlaceholders(text), func(r rune) bool {
		return r == '\u200B' || r == '-' || r == 0 || unicode.IsSpace(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Tibetan) || unicode.In(r, unspaced...)
	}) {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}
