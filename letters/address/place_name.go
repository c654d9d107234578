package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// What stands in a cell in front of the address proper: the building's name, or
// whose it is. "Town Hall, 12 Main St", "c/o Ana: 12 Main St".

var (
	// nameSigns part a name from the number that follows.
	nameSigns = regexp.MustCompile(`^(\pL.*?)(?: ?[-–—@:]+ | ?: ?)([0-9].*)$`)
	// distances are what a number counts that is no house's.
	distances = regexp.MustCompile(`(?i)^(?:miles?|mi|blocks?|feet|ft|yards?|minutes?|mins?|doors?|houses?|am|pm|hours?|hrs?|km)\b`)
	// nameWord is a word of two letters at least.
	nameWord = regexp.MustCompile(`\pL\pL`)
)

// withoutPlaceName parts the name of a place from the address that follows it;
// the name is empty where the address begins at once, or nowhere. Where houses
// stand behind their streets' names, such a name cannot be told from a street.
func WithoutPlaceName(text, country string) (door, name string) {
	if text == "" || IsDigit(rune(text[0])) && !ordinalNumber.MatchString(text) {
		return withoutNumberedName(text, country)
	}
	parts := Segments(text)
	if !NumberFirst[country] || len(parts) == 0 || IsPostBox(parts[0]) || BeginsWithNumber(parts[0], country) {
		return text, ""
	}
	for i := 1; i < len(parts) && i <= 3; i++ {
		if !BeginsAddress(parts[i], country, LooksLikeStreet(parts[0])) {
			continue
		}
		// A unit stays with its door: "Flat 3, Alder House, 12 High St".
		door, name := slices.Clone(parts[i:]), []string{}
		for _, part := range parts[:i] {
			if LooksLikeUnit(part) && len(door) == len(parts)-i {
				door = append([]string{part}, door...)
			} else {
				name = append(name, part)
			}
		}
		return strings.Join(door, ", "), strings.Join(name, ", ")
	}
	if m := nameSigns.FindStringSubmatch(parts[0]); m != nil && BeginsAddress(m[2], country, LooksLikeStreet(m[1])) {
		return strings.Join(append([]string{m[2]}, parts[1:]...), ", "), strings.TrimRight(m[1], " -–—@:")
	}
	return text, ""
}

// withoutNumberedName does so where the name begins with a number itself: "3
// Rivers Church, 12 Main St".
func withoutNumberedName(text, country string) (door, name string) {
	parts := Segments(text)
	if len(parts) > 1 && NumberFirst[country] && placeWords[letters.Fold(lastOf(parts[0]))] && BeginsAddress(parts[1], country, true) {
		return strings.Join(parts[1:], ", "), parts[0]
	}
	return text, ""
}

// behindPlaceWord parts an address from a name that runs into it: "Cedar School
// 104 Elm St". It is a guess, made where the name ends in a word for a building.
func BehindPlaceWord(text, country string) (door, name string) {
	m := nameRunsOn.FindStringSubmatch(text)
	if m == nil || !strings.Contains(m[1], " ") && ownNumber[letters.Fold(m[1])] || !NumberFirst[country] || !placeWords[letters.Fold(lastOf(m[1]))] || !BeginsAddress(m[2], country, true) {
		return text, ""
	}
	return m[2], m[1]
}

var nameRunsOn = regexp.MustCompile(`^(\pL[^0-9,]*) ([0-9].*)$`)

// placeWords end buildings' names, and seldom have a number behind them.
var placeWords = letters.WordSet("hall,school,church,library,center,centre,ctr,courthouse,gym,gymnasium,auditorium,office,offices,club,clubhouse,museum,house,chapel,temple,synagogue,mosque,theater,theatre,hotel,apartments,apts,towers,manor,college,university,firehouse,cafeteria,lobby,annex,bldg,building,clerk,department,dept,entrance")

// ownNumber are those that have a number of their own where they stand alone: "Bldg 5".
var ownNumber = letters.WordSet("bldg,building,annex,apts,apartments,towers,office,offices,department,dept,center,centre,ctr,club,lobby,manor")

func BeginsWithNumber(text, country string) bool {
	number, _, _ := SplitNumber(text, country)
	return number != ""
}

// beginsAddress reports whether a stretch of text is a house number and a
// street. Behind a street it is one only where its own street has a type: "Main
// St, 5 Corners" names a place.
func BeginsAddress(text, country string, behindStreet bool) bool {
	before, _, _ := usEnd(text)
	door, _ := splitCity(before)
	number, street, _ := SplitNumber(door, country)
	switch {
	case number == "", len(number) == 5 && number[0] == '0': // a ZIP
		return false
	case LooksLikeUnit(street), !nameWord.MatchString(street), distances.MatchString(street):
		return false
	}
	words := strings.Fields(street)
	return !behindStreet || LooksLikeStreet(street) || len(words) > 1 && IsDirectionWord(words[0])
}
