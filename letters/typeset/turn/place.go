package turn

import "unicode"

// Place is somewhere that a line may end: before the rune At, at a price.
type Place struct {
	At    int
	Price int
}

// InWord reports whether a word is cut there.
func (p Place) InWord() bool { return p.Price == inWord }

// The prices. Two lines that end at dearer places cost more than one that ends at the
// dearest of a kind before.
const (
	unit     = 0   // before the unit
	comma    = 1   // behind a comma
	space    = 4   // between words
	inScript = 6   // between characters, or syllables, of a script without spaces
	number   = 30  // beside a number: "1234 | Northwest", "Apartment | 12"
	inWord   = 200 // between two letters of a word
)

// Allowed says what may be done to a text before a rune.
type Allowed func(at int) bool

// Places returns where lines of an address may end. May says where its script lets them,
// cut where a word may be cut that no line holds: never within what is drawn as one
// letter. UnitAt is where the unit begins, 0 where there is none.
func Places(text []rune, unitAt int, may, cut Allowed) []Place {
	var places []Place
	for at := 1; at < len(text); at++ {
		switch {
		case may(at):
			places = append(places, Place{at, price(text, at, unitAt)})
		case cut == nil || !cut(at):
		case isSyllable(text, at):
			places = append(places, Place{at, inScript})
		default:
			places = append(places, Place{at, inWord})
		}
	}
	return places
}

// price is that of a line's end that the script allows.
func price(text []rune, at, unitAt int) int {
	last := at - 1
	for last > 0 && isUnseen(text[last]) {
		last--
	}
	first := at
	for first < len(text)-1 && isUnseen(text[first]) {
		first++
	}
	switch {
	case at == unitAt:
		return unit
	case isComma(text[last]):
		return comma
	case unicode.IsDigit(text[first]), beginsWithDigit(text, last):
		return number
	case last < at-1 && unicode.IsSpace(text[at-1]):
		return space
	}
	return inScript
}

// beginsWithDigit reports whether the word does that ends with a rune. One of a script
// without spaces is that rune.
func beginsWithDigit(text []rune, last int) bool {
	first := last
	for first > 0 && !isUnseen(text[first-1]) && !isComma(text[first-1]) && text[last] < firstUnspaced {
		first--
	}
	return unicode.IsDigit(text[first])
}

// firstUnspaced begins Chinese, Japanese and Korean, from their radicals on.
const firstUnspaced = '\u2E80'

// isUnseen reports whether a rune is a space or only controls directions.
func isUnseen(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// isComma reports whether a rune parts an address from its unit, in any script.
func isComma(r rune) bool {
	switch r {
	case ',', ';', '\u060C', '\u061B', '\u055D', '\u1363', '\u104A', '\u3001', '\uFF0C', '\uFF1B', '\uFE50':
		return true
	}
	return false
}
