package phrase

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
)

// LooksLikeStreet reports whether a name has a street's type at its end, or, as
// in Spanish, in front.
func LooksLikeStreet(name string) bool {
	words := strings.Fields(name)
	for len(words) > 1 && lexicon.IsDirectionCode(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) > 1 && (lexicon.IsStreetType(words[len(words)-1]) || lexicon.TypesInFront[letters.Fold(words[0])]) {
		return true
	}
	key := match.Street(name)
	return strings.HasSuffix(key, "str") || strings.HasSuffix(key, " ln") // La, in New England
}
