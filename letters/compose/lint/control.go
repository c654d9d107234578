package lint

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// isTooLong reports a text that is no message.
func (c *check) isTooLong() bool {
	n := utf8.RuneCountInString(c.text)
	if n <= maxRunes {
		return false
	}
	c.report(KindControl, letters.SeverityError, c.text[:firstRunes(c.text, 40)],
		fmt.Sprintf("the message has %d characters, which fit on no letter", n),
		fmt.Sprintf("write at most %d; was something else pasted here?", maxRunes))
	return true
}

// firstRunes is the length in bytes of a text's first n characters.
func firstRunes(text string, n int) int {
	for at := range text {
		if n == 0 {
			return at
		}
		n--
	}
	return len(text)
}

// maxControls is how many of them are named; a text with more was not written by hand.
const maxControls = 5

// checkControls looks for characters that cannot be printed, and those that cannot be
// seen and do not belong into the language. Each is reported once.
func (c *check) checkControls() {
	seen := map[string]bool{}
	before := rune(0)
	for at, r := range c.text {
		_, size := utf8.DecodeRuneInString(c.text[at:])
		severity, what := c.fault(r, before)
		part := c.text[at : at+size]
		if r == utf8.RuneError && size == 1 {
			severity, what = letters.SeverityError, "a byte that is no letter"
		}
		before = r
		if what == "" || seen[part] {
			continue
		}
		seen[part] = true
		if len(seen) > maxControls {
			c.report(KindControl, letters.SeverityError, part, "there are more such characters in it", "write the message anew")
			return
		}
		c.report(KindControl, severity, part, fmt.Sprintf("there is %s in it, %s%s", number(part), what, c.place(at+size)), "delete it, or write the word anew")
	}
}

// lost finds a question mark within a word, or as a word's first letter, which is what a
// letter becomes in a file that is saved in an encoding without it.
var lost = regexp.MustCompile(`\pL\?+\pL|(?:^|[\s“«„(])\?+\p{Ll}|^[\s?]+$`)

// checkLost looks for letters that were lost when the file was saved.
func (c *check) checkLost() {
	words := withoutPlaceholders(c.text)
	found := lost.FindString(words)
	if found == "" || lost.MatchString(withoutPlaceholders(c.English.like(c.form))) {
		return
	}
	c.report(KindControl, letters.SeverityWarning, strings.TrimSpace(found), "a question mark stands where a letter seems to be lost, "+strconv.Quote(strings.TrimSpace(found)),
		"write the letter again, and save the file as UTF-8: other encodings have not all letters")
}

// number is a character's number in Unicode, or a byte's.
func number(part string) string {
	if r, size := utf8.DecodeRuneInString(part); r != utf8.RuneError || size > 1 {
		return fmt.Sprintf("%U", r)
	}
	return fmt.Sprintf("0x%X", part)
}

// place says before what words of the text something unseen stands.
func (c *check) place(at int) string {
	var shown []rune
	for _, r := range c.text[at:] {
		if len(shown) >= 15 || len(shown) > 0 && !unicode.IsPrint(r) {
			break
		}
		if unicode.IsPrint(r) {
			shown = append(shown, r)
		}
	}
	if len(shown) == 0 {
		return ", at its end"
	}
	return fmt.Sprintf(", before %q", string(shown))
}
