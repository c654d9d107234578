package lexicon

import (
	"strings"

	"doorletters/letters"
)

// HasType reports whether a street's folded words have a type or a direction.
func HasType(words []string) bool {
	for _, word := range words {
		if StreetTypes[word] != "" || Directions[word] != "" {
			return true
		}
	}
	return false
}

// Directions has the short spelling of each direction, and of each of its
// spellings.
var Directions = map[string]string{
	"n": "n", "north": "n", "s": "s", "south": "s", "e": "e", "east": "e", "w": "w", "west": "w",
	"ne": "ne", "northeast": "ne", "nw": "nw", "northwest": "nw",
	"se": "se", "southeast": "se", "sw": "sw", "southwest": "sw",
}

// ShortDirections are directions before a street that has a type: "No. Main
// St", "So. Main St".
var ShortDirections = map[string]string{"no": "n", "so": "s"}

// IsShortDirection reports whether a word is one of them: "So.".
func IsShortDirection(word string) bool { return ShortDirections[letters.Fold(word)] != "" }

// IsDirectionCode reports whether a word is a direction in letters: "N", "n.w.".
func IsDirectionCode(word string) bool {
	short := strings.ToLower(strings.ReplaceAll(word, ".", ""))
	return short != "" && Directions[short] == short
}

// IsDirection reports whether a word is a direction in letters, or one of
// the four in full: "N", "North".
func IsDirection(word string) bool {
	folded := letters.Fold(word)
	return len(folded) > 1 && len(Directions[folded]) == 1 || IsDirectionCode(word)
}
