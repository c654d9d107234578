package address

import (
	"regexp"
	"strings"
)

// Numbered roads: what stands behind their name is no unit, be it a number or a
// letter: "County Road C", "US Rt 4", "State Hwy 15".

var (
	// routeWord names a numbered road all by itself.
	routeWord = regexp.MustCompile(`(?i)^(?:hwy|highway|hiway|rte|rt|route|sr|cr|us|u\.s|fm|rm|sh|sth|cth|csah|interstate|i)$`)
	// roadWord does with the word for its owner in front.
	roadWord  = regexp.MustCompile(`(?i)^(?:road|rd|trunk|trk)$`)
	roadOwner = regexp.MustCompile(`(?i)^(?:state|st|county|cnty|cty|co|us|u\.s|township|twp|farm|ranch|market|forest|service|tribal|indian|navajo|old)$`)
	// notBeforeUnit are words whose number is not a door's, beside routeWord.
	notBeforeUnit = regexp.MustCompile(`(?i)^(?:road|rd|state|county|co|exit|lot|pier|no\.?|apt|unit)$`)
	// routeName is a road in short, with its number: M-59, US-1.
	routeName = regexp.MustCompile(`^(?:(?i:RTE?|HWY)|M|US|I|SR|CR|FM|SH|NY|NJ|PA|VT|NH|ME|MA|CT|RI|OH|MI|IN|IL|KY|TN|TX|LA)-[0-9]{1,4}[A-Z]?$`)
)

// awaitsNumber reports whether a street's words so far are the name of a road
// that is told by a number or letter.
func awaitsNumber(words []string) bool {
	n := len(words)
	if n == 0 {
		return false
	}
	last := strings.TrimRight(words[n-1], ".")
	if stateOnly.MatchString(last) && isState(last) { // "KY 80 W", "N VT 15"
		return n == 1 || n == 2 && IsDirection(words[0])
	}
	if routeWord.MatchString(last) {
		// "Kings Hwy 3R" is a street of its own name.
		return !(strings.EqualFold(last, "hwy") || strings.EqualFold(last, "highway")) || n == 1 || !isOwnName(words[n-2])
	}
	if n > 2 && strings.EqualFold(words[n-2], "state") && isOwnName(words[n-3]) { // Bay State Rd
		return false
	}
	return roadWord.MatchString(last) && n > 1 && roadOwner.MatchString(strings.TrimRight(words[n-2], "."))
}

// isOwnName reports whether a word before Highway gives it a name: "Kings
// Highway" is no numbered road, "Old Highway" and "N Highway" are.
func isOwnName(word string) bool {
	word = strings.TrimRight(word, ".")
	return !roadOwner.MatchString(word) && !routeWord.MatchString(word) && !IsDirectionWord(word) && !isState(word) && !StreetTypeWord(word)
}
