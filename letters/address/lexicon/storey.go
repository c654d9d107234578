package lexicon

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// storeyNames are what a storey is called beside its number: "Ground Floor".
var storeyNames = letters.WordSet("ground,top")

// StoreyText matches what says which storey is meant, before the word for it.
var StoreyText = `[0-9]{1,2}(?:st|nd|rd|th)|` +
	strings.Join(slices.Sorted(maps.Keys(ordinalWords)), "|") + "|" + strings.Join(slices.Sorted(maps.Keys(storeyNames)), "|")

// IsStoreyWord reports whether a word says which storey is meant: "2nd",
// "Second", "Ground".
func IsStoreyWord(word string) bool {
	word = strings.ToLower(word)
	return storeyNames[word] || OrdinalDigits(word) != ""
}

// IsStoreyNumber reports whether a word can be a storey's number: 1 to 99.
func IsStoreyNumber(word string) bool {
	return len(word) > 0 && len(word) <= 2 && word[0] != '0' && letters.IsDigits(word)
}
