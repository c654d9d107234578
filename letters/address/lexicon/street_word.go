package lexicon

import (
	"strings"

	"doorletters/letters"
)

// StreetWord is a folded word of a street as it is compared: types and other words in
// their short spellings, ordinals as numbers.
func StreetWord(word string) string {
	if short, ok := StreetTypes[word]; ok {
		return short
	}
	if short, ok := streetWords[word]; ok {
		return short
	}
	if digits := OrdinalDigits(word); digits != "" { // "E 18 St" is E 18th St
		return digits
	}
	// German writes the type at the end of the name.
	for _, long := range []string{"strasse", "str"} {
		if name, ok := strings.CutSuffix(word, long); ok && len(name) > 2 && long != word {
			return name + "str"
		}
	}
	return word
}

// ShortType is a street's type in its short spelling, and any other word as it is compared.
func ShortType(word string) string { return StreetWord(letters.Fold(word)) }

// IsStreetType reports whether a word of an address is a street's type in any
// of its spellings: "Street", "st.", "AVE".
func IsStreetType(word string) bool {
	_, ok := StreetTypes[letters.Fold(word)]
	return ok
}

// streetWords are spellings of words that are not types.
var streetWords = map[string]string{
	"saint": "st", "sainte": "ste", "mount": "mt", "mountain": "mtn", "fort": "ft", "doctor": "dr",
	"county": "co", "cnty": "co", "cty": "co",
	"sergeant": "sgt", "general": "gen", "captain": "capt", "reverend": "rev", "president": "pres", "colonel": "col", "lieutenant": "lt",
	"major": "maj", "monsignor": "msgr", "corporal": "cpl", "private": "pvt", "admiral": "adm", "governor": "gov", "senator": "sen",
	"massachusetts": "mass", "commonwealth": "comm",
}
