package address

import (
	"strings"

	"doorletters/letters"
)

// cityCell splits off the state and ZIP of a city that has them in its cell.
func cityCell(text, country string) (city, zip string) {
	if BareZIP.MatchString(text) { // the columns were mixed up
		return "", text
	}
	if text == "" || !strings.ContainsAny(text, ", 0123456789.") || !strings.ContainsFunc(text, IsWordRune) {
		return text, ""
	}
	if a := placeIn(text, country); a.Unit == "" && a.City != "" {
		return a.City, a.ZIP
	}
	return text, ""
}

// placeIn reads a text that is a place, perhaps with a unit before it.
func placeIn(text, country string) letters.Address {
	if isAmerican(country) {
		a := splitPlace(text)
		if a.second != "" || len(a.beside) > 0 {
			return letters.Address{}
		}
		return a.Address
	}
	parts, at := takePlace(segments(text), country)
	d := division{rest: parts}
	d.placeAbroad(at, "", country)
	return d.Address
}
