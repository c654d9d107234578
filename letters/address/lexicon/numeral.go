package lexicon

import "strings"

// Numbers in words and ordinals, as houses, streets and storeys have them.

// NumberWords are the house numbers that buildings spell out: One Main St.
var NumberWords = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
	"eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
}

// SpelledNumber returns the digits of a house number in words, in small letters: 21
// of "twenty-one". Empty for others.
func SpelledNumber(words string) string {
	if digits := NumberWords[words]; digits != "" {
		return digits
	}
	ten, one, _ := strings.Cut(strings.ReplaceAll(words, "-", " "), " ")
	switch digits := NumberWords[one]; {
	case Tens[ten] == "":
		return ""
	case one == "":
		return Tens[ten] + "0"
	case len(digits) == 1:
		return Tens[ten] + digits
	}
	return ""
}

// Tens are what an ordinal may follow: "Twenty-First St".
var Tens = map[string]string{
	"twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7", "eighty": "8", "ninety": "9",
}
