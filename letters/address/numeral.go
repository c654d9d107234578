package address

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// Numbers in words and ordinals, as houses, streets and storeys have them.

// numberWords are the house numbers that buildings spell out: One Main St.
var numberWords = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
	"eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
}

// spelledNumber returns the digits of a house number in words, in small letters: 21
// of "twenty-one". Empty for others.
func spelledNumber(words string) string {
	if digits := numberWords[words]; digits != "" {
		return digits
	}
	ten, one, _ := strings.Cut(strings.ReplaceAll(words, "-", " "), " ")
	switch digits := numberWords[one]; {
	case tens[ten] == "":
		return ""
	case one == "":
		return tens[ten] + "0"
	case len(digits) == 1:
		return tens[ten] + digits
	}
	return ""
}

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
	if !LooksLikeStreet(name) && !typeless[letters.Fold(lastOf(name))] {
		return "", text
	}
	return strings.Join(words[:n], " "), street
}

// spelledWords returns how many words in front are a house number, and not a part of
// a name that counts something.
func spelledWords(words []string) int {
	for n := min(2, len(words)-1); n > 0; n-- {
		digits := spelledNumber(strings.ToLower(strings.Join(words[:n], " ")))
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

// ordinalWords are the ordinals of streets and storeys: "First Ave", "Second Floor".
var ordinalWords = map[string]string{
	"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
	"sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
	"eleventh": "11", "twelfth": "12", "thirteenth": "13", "fourteenth": "14", "fifteenth": "15",
	"sixteenth": "16", "seventeenth": "17", "eighteenth": "18", "nineteenth": "19", "twentieth": "20",
	"thirtieth": "30", "fortieth": "40", "fiftieth": "50", "sixtieth": "60", "seventieth": "70", "eightieth": "80", "ninetieth": "90",
}

// tens are what an ordinal may follow: "Twenty-First St".
var tens = map[string]string{
	"twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7", "eighty": "8", "ninety": "9",
}

var ordinalEnds = map[string]bool{"st": true, "nd": true, "rd": true, "th": true}

// ordinalNumber is a text that begins with an ordinal: "21st St", and in French "2e
// Rue", where an E before another word may be a part of the house number.
var ordinalNumber = regexp.MustCompile(`^(?i)[0-9]+(?:(st|nd|rd|th)\b|(?:er|re|e|ère|ème|eme|ième|ieme|nde) (?:` + frenchTypes + `)(?:[ ,]|$))`)

// frenchTypes are what French numbers with an ordinal.
const frenchTypes = `rue|avenue|av\.?|ave\.?|boulevard|boul\.?|bd|rang|chemin|ch\.?|côte|cote|place|allée|allee|impasse|ruelle|concession|rg|montée|route|rte|croissant|terrasse|quai`

// ordinalDigits returns the number of an ordinal that is written in digits or
// as one word, in small letters: 21 of "21st", 2 of "second". Empty for others.
func ordinalDigits(word string) string {
	if n := len(word) - 2; n > 0 && ordinalEnds[word[n:]] && letters.IsDigits(word[:n]) {
		return word[:n]
	}
	return ordinalWords[word]
}

// joinOrdinal writes "twenty first", of which streetWord has made "twenty 1", as 21.
func joinOrdinal(words []string) []string {
	for i := 0; i+1 < len(words); i++ {
		tens, ones := tens[words[i]], words[i+1]
		if tens != "" && len(ones) == 1 && ones[0] >= '1' && ones[0] <= '9' {
			return slices.Concat(words[:i], []string{tens + ones}, words[i+2:])
		}
	}
	return words
}

// storeyNames are what a storey is called beside its number: "Ground Floor".
var storeyNames = letters.WordSet("ground,top")

// storeyText matches what says which storey is meant, before the word for it.
var storeyText = `[0-9]{1,2}(?:st|nd|rd|th)|` +
	strings.Join(slices.Sorted(maps.Keys(ordinalWords)), "|") + "|" + strings.Join(slices.Sorted(maps.Keys(storeyNames)), "|")

// isStoreyWord reports whether a word says which storey is meant: "2nd",
// "Second", "Ground".
func isStoreyWord(word string) bool {
	word = strings.ToLower(word)
	return storeyNames[word] || ordinalDigits(word) != ""
}

// isStoreyNumber reports whether a word can be a storey's number: 1 to 99.
func isStoreyNumber(word string) bool {
	return len(word) > 0 && len(word) <= 2 && word[0] != '0' && letters.IsDigits(word)
}
