package address

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/abroad"
	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// cityCell splits off the state and ZIP of a city that has them in its cell.
func cityCell(text, country string) (city, zip string) {
	if phrase.BareZIP.MatchString(text) { // the columns were mixed up
		return "", text
	}
	if text == "" || !strings.ContainsAny(text, ", 0123456789.") || !strings.ContainsFunc(text, lexicon.IsWordRune) {
		return text, ""
	}
	if a := placeIn(text, country); a.Unit == "" && a.City != "" {
		return a.City, a.ZIP
	}
	return text, ""
}

// placeIn reads a text that is a place, perhaps with a unit before it.
func placeIn(text, country string) letters.Address {
	if phrase.IsAmerican(country) {
		a := american.SplitPlace(text)
		if a.Second != "" || len(a.Beside) > 0 {
			return letters.Address{}
		}
		return a.Address
	}
	return abroad.SplitPlace(text, country)
}
