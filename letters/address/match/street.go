package match

import (
	"cmp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// joinOrdinal writes "twenty first", of which streetWord has made "twenty 1", as 21.
func joinOrdinal(words []string) []string {
	for i := 0; i+1 < len(words); i++ {
		tens, ones := lexicon.Tens[words[i]], words[i+1]
		if tens != "" && len(ones) == 1 && ones[0] >= '1' && ones[0] <= '9' {
			return slices.Concat(words[:i], []string{tens + ones}, words[i+2:])
		}
	}
	return words
}

// Street is a street's name as it is compared: without case, accents and
// punctuation, with street types and directions in their short spellings (USPS
// Publication 28, appendix C1), so that "Alder St", "ALDER STREET" and "Alder
// St." are one street, and "Alder Ave" is another.
func Street(street string) string {
	words := spanishStreet(strings.Fields(letters.Fold(strings.ReplaceAll(street, "&", " and "))))
	for i, word := range words {
		words[i] = lexicon.StreetWord(word)
	}
	words = joinDirections(routeWords(joinOrdinal(joinPrefix(shortKing(words)))))
	// A direction is one where a name is left beside it: N St is not North St.
	last := len(words) - 1
	if last > 0 && lexicon.Directions[words[last]] != "" && hasName(words[:last]) {
		words[last] = lexicon.Directions[words[last]]
		last--
	}
	if last > 0 && (lexicon.Directions[words[0]] != "" || lexicon.ShortDirections[words[0]] != "" && lexicon.HasType(words[1:last+1])) && hasName(words[1:last+1]) {
		words[0] = cmp.Or(lexicon.Directions[words[0]], lexicon.ShortDirections[words[0]])
	}
	if last > 0 && words[last] == "la" && hasName(words[:last]) { // as in New England; La Salle is none
		words[last] = "ln"
	}
	return strings.Join(words, " ")
}
