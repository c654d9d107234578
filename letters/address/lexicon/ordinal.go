package lexicon

import (
	"regexp"

	"doorletters/letters"
)

// ordinalWords are the ordinals of streets and storeys: "First Ave", "Second Floor".
var ordinalWords = map[string]string{
	"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
	"sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
	"eleventh": "11", "twelfth": "12", "thirteenth": "13", "fourteenth": "14", "fifteenth": "15",
	"sixteenth": "16", "seventeenth": "17", "eighteenth": "18", "nineteenth": "19", "twentieth": "20",
	"thirtieth": "30", "fortieth": "40", "fiftieth": "50", "sixtieth": "60", "seventieth": "70", "eightieth": "80", "ninetieth": "90",
}

var ordinalEnds = map[string]bool{"st": true, "nd": true, "rd": true, "th": true}

// OrdinalNumber is a text that begins with an ordinal: "21st St", and in French "2e
// Rue", where an E before another word may be a part of the house number.
var OrdinalNumber = regexp.MustCompile(`^(?i)[0-9]+(?:(st|nd|rd|th)\b|(?:er|re|e|ère|ème|eme|ième|ieme|nde) (?:` + FrenchTypes + `)(?:[ ,]|$))`)

// FrenchTypes are what French numbers with an ordinal.
const FrenchTypes = `rue|avenue|av\.?|ave\.?|boulevard|boul\.?|bd|rang|chemin|ch\.?|côte|cote|place|allée|allee|impasse|ruelle|concession|rg|montée|route|rte|croissant|terrasse|quai`

// OrdinalDigits returns the number of an ordinal that is written in digits or
// as one word, in small letters: 21 of "21st", 2 of "second". Empty for others.
func OrdinalDigits(word string) string {
	if n := len(word) - 2; n > 0 && ordinalEnds[word[n:]] && letters.IsDigits(word[:n]) {
		return word[:n]
	}
	return ordinalWords[word]
}
