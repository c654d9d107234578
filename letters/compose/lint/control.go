package lint

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// unseenNames are characters that are not seen, or not meant, by what they do.
var unseenNames = map[rune]string{
	'\u00AD': "a soft hyphen", '\u034F': "a joiner of marks", '\u061C': "an Arabic letter mark", '\u115F': "a Korean filler", '\u1160': "a Korean filler",
	'\u180E': "a Mongolian vowel separator", '\u200B': "a space without width", '\u200C': "a non-joiner", '\u200D': "a joiner",
	'\u200E': "a left-to-right mark", '\u200F': "a right-to-left mark", '\u2028': "a line's end", '\u2029': "a paragraph's end",
	'\u2060': "a word joiner", '\u3164': "a Korean filler", '\uFEFF': "a byte order mark", '\uFFA0': "a Korean filler", '\uFFFC': "the place of an object",
	'\uFFFD': "the mark of a letter that was lost when the file was saved",
}

// breakingScripts are those whose words U+200B may divide, besides Tibetan and those of
// the languages of South East Asia and Java that have no spaces either.
var breakingScripts = letters.WordSet("Thai,Laoo,Khmr,Mymr,Tibt,Jpan,Hans,Hant,Hani,Java,Bali,Sund,Lana,Talu,Tale,Tavt,Cham,Bugi,Yiii")

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

// checkControls looks for characters that cannot be printed, and those that cannot be
// seen and do not belong into the language. Each is reported once.
func (c *check) checkControls() {
	seen := map[rune]bool{}
	before := rune(0)
	for at, r := range c.text {
		severity, what := c.fault(r, before)
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(c.text[at:]); size == 1 {
				severity, what = letters.SeverityError, "a byte that is no letter"
				r = rune(c.text[at])
			}
		}
		if what != "" && !seen[r] {
			seen[r] = true
			part := string(r)
			if what == "a byte that is no letter" {
				part = c.text[at : at+1]
			}
			c.report(KindControl, severity, part,
				fmt.Sprintf("there is %s in it, %U%s", what, r, c.place(at)), "delete it, or write the word anew")
		}
		before = r
	}
}

// place says before what words of the text something unseen stands.
func (c *check) place(at int) string {
	rest := []rune(c.text[at:])
	var shown []rune
	for _, r := range rest[min(1, len(rest)):] {
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

// fault says what is wrong with a character, which stands after another; "" if nothing.
func (c *check) fault(r, before rune) (letters.Severity, string) {
	name := unseenNames[r]
	switch {
	case r == '\n' || r == '\r' || r == '\t':
		return "", ""
	case r == '\u200E' || r == '\u200F' || r == '\u061C':
		if letters.DirectionOf(c.Tag) == letters.RightToLeft {
			return "", ""
		}
		return letters.SeverityWarning, name
	case r == '\u200B':
		if breakingScripts[c.script] {
			return "", ""
		}
		return letters.SeverityWarning, name
	case r == '\u200C' || r == '\u200D':
		if joins(before) {
			return "", ""
		}
		return letters.SeverityWarning, name
	case r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u206F':
		return letters.SeverityError, "a mark that turns the direction of the text"
	case r == '\uFFFD' || r == '\uFFFC':
		return letters.SeverityError, name
	case name != "":
		return letters.SeverityWarning, name
	case unicode.Is(unicode.Co, r):
		return letters.SeverityError, "a character for private use, which no common font has"
	case unicode.Is(unicode.Cc, r):
		return letters.SeverityError, "a control character"
	case unicode.Is(unicode.Cf, r):
		return letters.SeverityWarning, "a character that cannot be seen"
	case !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z):
		return letters.SeverityError, "a character that Unicode does not have"
	}
	return "", ""
}

// plainScripts are those whose letters are joined in one way alone.
var plainScripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Georgian, unicode.Hebrew, unicode.Ethiopic,
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao,
}

// joins reports whether a character can be joined with what follows in two ways: a
// letter of Arabic or of the scripts of India, or a picture.
func joins(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M, unicode.So, unicode.Sk) && !unicode.In(r, plainScripts...)
}
