package lint

import (
	"unicode"

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

// unprintable are characters that are no letters, by what they are.
var unprintable = []struct {
	table    *unicode.RangeTable
	severity letters.Severity
	what     string
}{
	{directions, letters.SeverityError, "a mark that turns the direction of the text"},
	{unicode.Co, letters.SeverityError, "a character for private use, which no common font has"},
	{unicode.Cc, letters.SeverityError, "a control character"},
	{unicode.Cf, letters.SeverityWarning, "a character that cannot be seen"},
}

// directions are Unicode's embeddings, overrides and isolates, and those it gave up.
// Values are set apart from the words around them without.
var directions = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x202A, Hi: 0x202E, Stride: 1}, {Lo: 0x2066, Hi: 0x206F, Stride: 1}}}

// fault says what is wrong with a character, which stands after another; "" if nothing.
func (c *check) fault(r, before rune) (letters.Severity, string) {
	if r == '\n' || r == '\r' || r == '\t' || c.belongs(r, before) {
		return "", ""
	}
	if name := unseenNames[r]; name != "" {
		if r == '\uFFFD' || r == '\uFFFC' {
			return letters.SeverityError, name
		}
		return letters.SeverityWarning, name
	}
	for _, u := range unprintable {
		if unicode.Is(u.table, r) {
			return u.severity, u.what
		}
	}
	if !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z) {
		return letters.SeverityError, "a character that Unicode does not have"
	}
	return "", ""
}

// belongs reports whether a character that cannot be seen is one that the language needs
// in this place.
func (c *check) belongs(r, before rune) bool {
	switch r {
	case '\u200E', '\u200F', '\u061C':
		return letters.DirectionOf(c.Tag) == letters.RightToLeft
	case '\u200B':
		return breakingScripts[c.script]
	case '\u200C', '\u200D':
		return joins(before)
	}
	return false
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
