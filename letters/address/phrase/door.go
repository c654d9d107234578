package phrase

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// IsPublicPlace reports whether a text names a place that is no part of a door. Falls
// Church is a city, and Community Room a room.
func IsPublicPlace(text string) bool {
	folded := letters.Fold(text)
	return lexicon.PublicPlaces[lexicon.LastOf(folded)] && !strings.HasSuffix(folded, "falls church") && !LooksLikeUnit(text)
}

// BeginsDoor reports whether a stretch of text begins with a number and a street
// that has a type.
func BeginsDoor(text string) bool {
	number, street, _ := SplitNumber(text, "US")
	words := strings.Fields(street)
	if number == "" || len(words) < 2 || LooksLikeUnit(text) {
		return false
	}
	if end := streetEnd(words); end > 0 {
		words = words[:end]
	}
	for len(words) > 1 && lexicon.IsDirectionCode(lexicon.LastWord(words)) {
		words = words[:len(words)-1]
	}
	return len(words) > 1 && lexicon.IsPlainType(lexicon.LastWord(words))
}
