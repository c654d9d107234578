package turn

import "unicode"

// Signs of scripts whose words have no spaces between them.
const (
	myanmarAsat   = '\u103A' // kills the vowel of the consonant before it, which ends a syllable
	myanmarVirama = '\u1039' // stacks the next one below it
	thaiFirst     = '\u0E40' // vowels written before their consonant, up to thaiLast
	thaiLast      = '\u0E44'
	laoFirst      = '\u0EC0'
	laoLast       = '\u0EC4'
)

// isSyllable reports whether a syllable of Burmese, Khmer, Lao or Thai may begin at a
// rune. Only a dictionary knows where their words do; a line that ends between two
// syllables can be read.
func isSyllable(text []rune, at int) bool {
	r, before := text[at], text[at-1]
	switch {
	case unicode.Is(unicode.Myanmar, r):
		next := rune(0)
		if at+1 < len(text) {
			next = text[at+1]
		}
		return unicode.Is(unicode.Myanmar, before) && unicode.IsLetter(r) &&
			next != myanmarAsat && next != myanmarVirama && before != myanmarVirama
	case unicode.In(r, unicode.Khmer):
		return unicode.In(before, unicode.Khmer) && unicode.IsLetter(r)
	case unicode.In(r, unicode.Thai, unicode.Lao):
		return r >= thaiFirst && r <= thaiLast || r >= laoFirst && r <= laoLast
	}
	return false
}
