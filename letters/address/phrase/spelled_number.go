package phrase

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// spelledFront splits a house number in words from the street behind it, which needs
// a type, or is one that has none: "Ten Alder St", "One Broadway". Two Rivers Rd and
// Nine Mile Rd are streets.
func spelledFront(text string) (number, street string) {
	words := strings.Fields(text)
	n := spelledWords(words)
	if n == 0 {
		return "", text
	}
	street = strings.Join(words[n:], " ")
	name, _ := SplitUnit(street)
	if !LooksLikeStreet(name) && !lexicon.Typeless[letters.Fold(lexicon.LastOf(name))] {
		return "", text
	}
	return strings.Join(words[:n], " "), street
}

// spelledWords returns how many words in front are a house number, and not a part of
// a name that counts something.
func spelledWords(words []string) int {
	for n := min(2, len(words)-1); n > 0; n-- {
		digits := lexicon.SpelledNumber(strings.ToLower(strings.Join(words[:n], " ")))
		if digits == "" {
			continue
		}
		next := letters.Fold(words[n])
		if measures[next] || digits != "1" && len(next) > 2 && strings.HasSuffix(next, "s") && !strings.HasSuffix(next, "ss") {
			return 0
		}
		return n
	}
	return 0
}

// measures are what a number in a street's name counts.
var measures = letters.WordSet("mile,rod,hundred,tree,way,horse,notch,chopt,point,star,bar,dot,ring,mule,penny,pound,acre")
