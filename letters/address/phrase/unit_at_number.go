package phrase

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

var wholeNumber = `[0-9]+(?:[A-Za-z]\b| ?[½¼¾⅓⅔]|[ -][0-9]/[0-9]\b| ?[-–/] ?[0-9]+[A-Za-z]?\b)?`

var unitAfterNumber = regexp.MustCompile(`^(` + wholeNumber + `)[ ,]+(` + frontUnit + `|(?i:` + lexicon.Spellings(lexicon.Counting) + `)\b\.? ?[0-9]{1,4}[A-Za-z]?|(?i:` + lexicon.Spellings(lexicon.AfterNumber) + `))$`)

// NumberAndUnit splits a house number from the unit after it; no unit where
// there is none. The rear of a house is a part of its number: "12 Rear".
func NumberAndUnit(text, country string) (number, unit string) {
	if letters.IsDigits(text) {
		return text, ""
	}
	if flat, rest := flatInFront(text, country); flat != "" {
		return rest, flat
	}
	if m := unitInBrackets.FindStringSubmatch(text); m != nil && LooksLikeUnit(m[2]) {
		return m[1], m[2]
	}
	if m := rearAfterNumber.FindStringSubmatch(text); m != nil {
		return m[1] + " " + m[2], ""
	}
	if m := unitAfterNumber.FindStringSubmatch(text); m != nil {
		return m[1], m[2]
	}
	return text, ""
}

// unitAfterStreet moves a unit that stands between number and street to where
// others have it: "12 Alder St, Apt 3". What follows a comma may be a city,
// below a street's name, unless it looks like a street.
func unitAfterStreet(text string) string {
	m := unitBeforeStreet.FindStringSubmatch(text)
	if m == nil || ranchRoad.MatchString(m[3]) {
		return text
	}
	street, rest, _ := strings.Cut(m[5], ",")
	words := strings.Fields(street)
	n := len(words)
	known := LooksLikeStreet(street) || n > 1 && (AwaitsNumber(words[:n-1]) || strings.EqualFold(words[0], "the"))
	if !known && (n != 1 || strings.Contains(m[4], ",") || !lexicon.NameWord.MatchString(street) || lexicon.IsStreetType(street) || LooksLikeUnit(street)) {
		return text
	}
	text = m[1] + " " + street + ", " + m[3]
	if rest != "" {
		text += "," + rest
	}
	return text
}
