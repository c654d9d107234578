package match

import (
	"regexp"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

var (
	numberSign   = regexp.MustCompile(`^(?:no|nr|num|#)\s*([0-9])`)
	leadingZeros = regexp.MustCompile(`^0+([0-9])`)
	halfAfter    = regexp.MustCompile(`([0-9])(?:\s+|\s*-\s*)([0-9]/[0-9])`)
	reachesTo    = regexp.MustCompile(`([0-9][a-z]?) to ([0-9])`)
	aroundDash   = regexp.MustCompile(`\s*([-/&+])\s*`)
	letterAfter  = regexp.MustCompile(`([0-9])[ -]+([a-z])`)
)

// numberKey compares house numbers. The hyphen has three meanings, and only
// two of them are spelling: "16-1/2" is "16 1/2" and "7-A" is "7A", but "12-1"
// is neither 12 nor 121.
func numberKey(number string) string {
	if letters.IsDigits(number) && number[0] != '0' {
		return number
	}
	key := strings.TrimSpace(letters.FoldMarks(spellFractions(number)))
	key = strings.Join(strings.Fields(key), " ")
	if digits := lexicon.SpelledNumber(key); digits != "" {
		return digits
	}
	key = blockNumber(key)
	if house, ok := strings.CutPrefix(key, "rear "); ok {
		key = house + " rear"
	}
	key = numberSign.ReplaceAllString(key, "$1")
	key = leadingZeros.ReplaceAllString(key, "$1")
	key = halfAfter.ReplaceAllString(key, "$1 $2")
	key = reachesTo.ReplaceAllString(key, "$1-$2")
	key = aroundDash.ReplaceAllString(key, "$1")
	return letterAfter.ReplaceAllString(key, "$1$2")
}

// House is the house number as streets are walked: "16 1/2" is 16 and "1/2",
// "7A" is 7 and "a", "12-14" is 12 and "-14", since a range stands where it
// begins. Houses in order of number and then suffix, as strings, are in order
// along the street. It is not ok where the number does not begin with a digit.
func House(a letters.Address) (number int, suffix string, ok bool) {
	key := numberKey(a.Number)
	rest := strings.TrimLeft(key, "0123456789")
	number, err := strconv.Atoi(key[:len(key)-len(rest)])
	if err != nil {
		return 0, "", false
	}
	return number, strings.TrimSpace(rest), true
}

var fractions = strings.NewReplacer("½", " 1/2", "¼", " 1/4", "¾", " 3/4", "⅓", " 1/3", "⅔", " 2/3")

// spellFractions writes 16½ as 16 1/2, before compatibility folding makes 161/2 of it.
func spellFractions(text string) string { return fractions.Replace(text) }
