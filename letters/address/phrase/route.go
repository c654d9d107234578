package phrase

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// Numbered roads: what follows their name is no unit, be it a number or a
// letter: "County Road C", "US Rt 4", "State Hwy 15".

var (
	// RouteWord names a numbered road all by itself.
	RouteWord = regexp.MustCompile(`(?i)^(?:hwy|highway|hiway|rte|rt|route|sr|cr|us|u\.s|fm|rm|sh|sth|cth|csah|interstate|ih?|rr)$`)
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
	shortRoute = regexp.MustCompile(`(?i)^(rte?|hwy|[a-z]{1,2})-[0-9]{1,4}[a-z]?$`)
)

// AwaitsNumber reports whether a street's words so far are the name of a road
// that a number or letter tells from others.
func AwaitsNumber(words []string) bool {
	n := len(words)
	if n == 0 {
		return false
	}
	before, last := words[:n-1], strings.TrimRight(words[n-1], ".")
	switch folded := strings.ToLower(last); {
	case lexicon.StateOnly.MatchString(last) && lexicon.IsState(last) && !lexicon.IsDirectionCode(last): // "KY 80 W", "N VT 15"
		return n == 1 || n == 2 && lexicon.IsDirectionCode(words[0])
	case folded == "hwy" || folded == "highway": // "Kings Hwy 3R" is a street of its own name
		return n == 1 || !isOwnName(before[n-2])
	case RouteWord.MatchString(last):
		return true
	case namesRoadAlready(before):
		return false
	case numberedByName[folded] != nil:
		return numberedByName[folded](before)
	}
	return roadWord.MatchString(last) && (n == 1 || ownsRoads(before)) || n == 2 && ownedRoads[strings.ToLower(before[0])][strings.ToLower(words[n-1])]
}

// ownedRoads are more roads that a number tells from others, and nothing before their
// owner: "Private Drive 408", "Fire Lane 14". Those of parks and camps are so only where
// they are written in full; "12 Park Rd 3" has a unit (USPS Publication 28, appendix F).
var ownedRoads = map[string]map[string]bool{
	"private": letters.WordSet("drive,dr,lane,ln,trail,trl,way"), "pvt": letters.WordSet("drive,dr,lane,ln"),
	"fire": letters.WordSet("lane,ln,trail,trl"), "forest": letters.WordSet("lane,trail"),
	"camp": letters.WordSet("road"), "park": letters.WordSet("road"), "bia": letters.WordSet("road,rd,route,rte,highway,hwy"),
}

// IsDoubtfulRoad reports whether a street's number may be a unit's as well: "Private Drive 408".
func IsDoubtfulRoad(street string) bool {
	words := strings.Fields(street)
	return len(words) == 3 && letters.IsDigits(words[2]) && ownedRoads[strings.ToLower(words[0])][strings.ToLower(words[1])]
}

// namesRoadAlready reports whether the words before a road's last are its name: I-10
// Frontage Rd, I 10 Service Rd, Bay State Rd.
func namesRoadAlready(before []string) bool {
	n := len(before)
	return n == 1 && isRouteName(before[0]) || n > 1 && (lexicon.HasDigit(before[n-2]) || strings.EqualFold(before[n-1], "state") && isOwnName(before[n-2]))
}

// numberedByName are more roads that have a number, where what stands before the
// word does not name them: "Loop 410", "S Avenue L", "Farm to Market 1960"; Oak Tr
// is a trail, and TR 402 a township's road.
var numberedByName = map[string]func(before []string) bool{
	"tr": isNothing, "ave": isNothing, "street": isNothing, "alley": isNothing, "market": endsInTo, "mkt": endsInTo,
	"avenue": func(before []string) bool {
		return len(before) == 0 || len(before) == 1 && lexicon.IsDirection(before[0])
	},
	"loop": func(before []string) bool {
		return len(before) == 0 || len(before) == 1 && (lexicon.IsDirection(before[0]) || loopOwner.MatchString(before[0]))
	},
}

func isNothing(before []string) bool { return len(before) == 0 }

func endsInTo(before []string) bool {
	return len(before) > 1 && strings.EqualFold(lexicon.LastWord(before), "to")
}

// ownsRoads reports whether words before Road say whose it is: County Road, Farm to
// Market Road.
func ownsRoads(before []string) bool {
	owner := strings.TrimRight(lexicon.LastWord(before), ".")
	return roadOwner.MatchString(owner) || market.MatchString(owner) && endsInTo(before[:len(before)-1])
}

// isRouteName reports whether a word is a numbered road in short.
func isRouteName(word string) bool {
	m := shortRoute.FindStringSubmatch(word)
	return m != nil && (RouteWord.MatchString(m[1]) || strings.EqualFold(m[1], "m") || len(m[1]) == 2 && lexicon.IsState(m[1]))
}

// NumbersRoad reports whether a word behind a street's words is the number, or the
// letter, of the road that they name.
func NumbersRoad(words []string, word string) bool {
	n := len(words)
	if n == 0 || lexicon.OrdinalNumber.MatchString(word) {
		return false
	}
	last := strings.TrimRight(words[n-1], ".")
	switch {
	case roadLetter.MatchString(word):
		return letterRoad.MatchString(last) && AwaitsNumber(words) && !lexicon.IsStreetType(word) && !lexicon.NotUnitName[strings.ToLower(word)] && !lexicon.SmallWords[strings.ToLower(word)]
	case !roadNumber.MatchString(word):
		return false
	case strings.EqualFold(last, "highway") || strings.EqualFold(last, "hwy"): // Scenic Hwy 98; "Kings Hwy 3R" has a unit
		return AwaitsNumber(words) || letters.IsDigits(word)
	}
	return AwaitsNumber(words)
}

// isOwnName reports whether a word before Highway gives it a name: "Kings
// Highway" is no numbered road, "Old Highway" and "N Highway" are.
func isOwnName(word string) bool {
	word = strings.TrimRight(word, ".")
	return !roadOwner.MatchString(word) && !RouteWord.MatchString(word) && !lexicon.IsDirection(word) && !lexicon.IsState(word) && !lexicon.IsPlainType(word)
}
