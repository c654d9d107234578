package lint

import (
	"fmt"
	"strings"
	"unicode"

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

// checkLength looks for labels that will not fit their places. It only guesses: what
// fits is known when the letter is set.
func (c *check) checkLength() {
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
