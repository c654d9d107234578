package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// Numbered roads: what follows their name is no unit, be it a number or a
// letter: "County Road C", "US Rt 4", "State Hwy 15".

var (
	// routeWord names a numbered road all by itself.
	routeWord = regexp.MustCompile(`(?i)^(?:hwy|highway|hiway|rte|rt|route|sr|cr|us|u\.s|fm|rm|sh|sth|cth|csah|interstate|ih?)$`)
	// roadWord does so after the word for its owner.
	roadWord  = regexp.MustCompile(`(?i)^(?:road|rd|trunk|trk)$`)
	roadOwner = regexp.MustCompile(`(?i)^(?:state|st|county|cnty|cty|co|us|u\.s|township|twp|parish|private|pvt|rural|farm|ranch|fm|rm|forest|fire|service|tribal|indian|navajo|old)$`)
	// market is where a road of Texas leads from a farm or a ranch.
	market = regexp.MustCompile(`(?i)^(?:market|mkt)$`)
	// loopOwner stands before a loop that has a number: "NW Loop 410".
	loopOwner = regexp.MustCompile(`(?i)^(?:state|business|bus|inner|outer)$`)
	// letterRoad names a road that may have a letter for a number.
	letterRoad = regexp.MustCompile(`(?i)^(?:road|rd|highway|hwy|hiway|trunk|trk|cr|cth|rte?|route|avenue|ave|co)$`)
	roadNumber = regexp.MustCompile(`^(?:#?[A-Za-z]{0,2}-?[0-9]{1,4}[A-Za-z]?|[0-9]{1,2}/[0-9]{1,2})$`)
	// ranchRoad is one of Texas; a room has no number of four digits in a street's place.
	ranchRoad  = regexp.MustCompile(`^RM [0-9]{4}\b`)
	roadLetter = regexp.MustCompile(`^[A-Z]{1,2}$`)
	// notBeforeUnit are more words whose number is not a door's.
	notBeforeUnit = regexp.MustCompile(`(?i)^(?:road|rd|state|county|co|exit|lot|pier|no\.?|apt|unit)$`)
	// shortRoute is a road in short, with its number: M-59, US-1, MO-7.
	shortRoute = regexp.MustCompile(`^((?i:RTE?|HWY)|[A-Z]{1,2})-[0-9]{1,4}[A-Z]?$`)
)

// awaitsNumber reports whether a street's words so far are the name of a road
// that a number or letter tells from others.
func awaitsNumber(words []string) bool {
	n := len(words)
	if n == 0 {
		return false
	}
	last := strings.TrimRight(words[n-1], ".")
	if stateOnly.MatchString(last) && isState(last) && !isDirection(last) { // "KY 80 W", "N VT 15"
		return n == 1 || n == 2 && isDirection(words[0])
	}
	if routeWord.MatchString(last) {
		// "Kings Hwy 3R" is a street of its own name.
		return !(strings.EqualFold(last, "hwy") || strings.EqualFold(last, "highway")) || n == 1 || !isOwnName(words[n-2])
	}
	switch folded := strings.ToLower(last); {
	case n > 2 && (hasDigit(words[n-3]) || strings.EqualFold(words[n-2], "state") && isOwnName(words[n-3])): // I 10 Service Rd, Bay State Rd
		return false
	case n == 2 && isRouteName(words[0]): // I-10 Frontage Rd
		return false
	case folded == "tr": // Township Road 402; Oak Tr is a trail
		return n == 1
	case folded == "loop":
		return n == 1 || n == 2 && (IsDirectionWord(words[0]) || loopOwner.MatchString(words[0]))
	case folded == "avenue" || folded == "ave" || folded == "street" || folded == "alley": // "S Avenue L", "Avenue 308"
		return n == 1 || n == 2 && folded == "avenue" && IsDirectionWord(words[0])
	case market.MatchString(folded):
		return n > 2 && strings.EqualFold(words[n-2], "to") // Farm to Market 1960
	case n == 1:
		return roadWord.MatchString(last)
	}
	owner := strings.TrimRight(words[n-2], ".")
	return roadWord.MatchString(last) && (roadOwner.MatchString(owner) || market.MatchString(owner) && awaitsNumber(words[:n-1]))
}

// isRouteName reports whether a word is a numbered road in short.
func isRouteName(word string) bool {
	m := shortRoute.FindStringSubmatch(word)
	return m != nil && (routeWord.MatchString(m[1]) || m[1] == "M" || len(m[1]) == 2 && isState(m[1]))
}

// numbersRoad reports whether a word behind a street's words is the number, or the
// letter, of the road that they name.
func numbersRoad(words []string, word string) bool {
	n := len(words)
	if n == 0 || ordinalNumber.MatchString(word) {
		return false
	}
	last := strings.TrimRight(words[n-1], ".")
	switch {
	case roadLetter.MatchString(word):
		return letterRoad.MatchString(last) && awaitsNumber(words) && !StreetTypeWord(word) && !notUnitName[strings.ToLower(word)] && !smallWords[strings.ToLower(word)]
	case !roadNumber.MatchString(word):
		return false
	case strings.EqualFold(last, "highway") || strings.EqualFold(last, "hwy"): // Scenic Hwy 98; "Kings Hwy 3R" has a unit
		return awaitsNumber(words) || letters.IsDigits(word)
	}
	return awaitsNumber(words)
}

// isOwnName reports whether a word before Highway gives it a name: "Kings
// Highway" is no numbered road, "Old Highway" and "N Highway" are.
func isOwnName(word string) bool {
	word = strings.TrimRight(word, ".")
	return !roadOwner.MatchString(word) && !routeWord.MatchString(word) && !IsDirectionWord(word) && !isState(word) && !plainType[StreetKey(word)]
}

// routes has the short name of a numbered road by the words before its
// number, which streetWord has shortened: "US Highway 20", "U.S. Rt 20" and "US
// 20" are one. A state's highway and its road may be two, and so may a county's.
var routes = map[string]string{
	"us": "us", "us hwy": "us", "us rte": "us", "u s hwy": "us", "u s rte": "us", "u s": "us",
	"sr": "sr", "state rte": "sr", "state rd": "sr", "st rte": "sr", "st rd": "sr",
	"sh": "sh", "sth": "sh", "state hwy": "sh", "st hwy": "sh",
	"cr": "cr", "co rd": "cr", "co rte": "cr",
	"cth": "ch", "co hwy": "ch",
	"fm": "fm", "fm rd": "fm", "farm to market rd": "fm", "farm to mkt rd": "fm",
	"i": "i", "interstate": "i", "interstate hwy": "i",
}

// maxRouteWords is how many words stand before a road's number.
const maxRouteWords = 4

// routeWords writes the road that a street's words name, or begin with after a
// direction, in short. A county's may have a letter for a number.
func routeWords(words []string) []string {
	begin := 0
	if len(words) > 2 && directions[words[0]] != "" {
		begin = 1
	}
	for n := min(maxRouteWords, len(words)-1-begin); n > 0; n-- {
		short, ok := routes[strings.Join(words[begin:begin+n], " ")]
		if !ok || !isRouteNumber(words[begin+n], short) {
			continue
		}
		return append(append(words[:begin:begin], short), words[begin+n:]...)
	}
	return words
}

func isRouteNumber(word, route string) bool {
	return strings.ContainsAny(word, "0123456789") || len(word) <= 2 && (route == "cr" || route == "ch")
}
