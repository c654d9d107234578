package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// What stands in a cell before the address proper: the building's name, or
// whose it is. "Town Hall, 12 Main St", "c/o Ana: 12 Main St".

var (
	// nameSigns separate a name from the number that follows.
	nameSigns = regexp.MustCompile(`^(\pL.*?)(?: ?[-–—@:]+ | ?: ?)([0-9].*)$`)
	// distances are what a number counts that is not a house's.
	distances = regexp.MustCompile(`(?i)^(?:miles?|mi|blocks?|feet|ft|yards?|minutes?|mins?|doors?|houses?|am|pm|hours?|hrs?|km)\b`)
	// nameWord is a word of two letters at least.
	nameWord = regexp.MustCompile(`\pL\pL`)
)

// WithoutPlaceName splits the name of a place from the address that follows it;
// the name is empty where the address begins at once, or nowhere. Where houses
// follow their streets' names, such a name cannot be told from a street.
func WithoutPlaceName(text, country string) (door, name string) {
	if text == "" || isDigit(rune(text[0])) && !ordinalNumber.MatchString(text) {
		return withoutNumberedName(text, country)
	}
	parts := segments(text)
	if !NumberFirst[country] || len(parts) == 0 || IsPostBox(parts[0]) || beginsWithNumber(parts[0], country) {
		return text, ""
	}
	for i := 1; i < len(parts) && i <= 3; i++ {
		if beginsAddress(parts[i], country, LooksLikeStreet(parts[0])) {
			return nameBefore(parts, i, country)
		}
	}
	if m := nameSigns.FindStringSubmatch(parts[0]); m != nil && beginsAddress(m[2], country, LooksLikeStreet(m[1])) {
		return strings.Join(append([]string{m[2]}, parts[1:]...), ", "), strings.TrimRight(m[1], " -–—@:")
	}
	return text, ""
}

// nameBefore splits where the address begins, at the segment i. A unit stays
// with its door: "Flat 3, Alder House, 12 High St".
func nameBefore(parts []string, i int, country string) (door, name string) {
	var units, names []string
	for _, part := range parts[:i] {
		if isUnitIn(part, country) || hasPostcode(part, country) {
			units = append(units, part)
			continue
		}
		unit, name := splitFrontPhrase(part, country)
		if names = append(names, name); unit != "" {
			units = append(units, unit)
		}
	}
	return strings.Join(slices.Concat(units, parts[i:]), ", "), strings.Join(names, ", ")
}

// withoutNumberedName does so where the name begins with a number itself: "3
// Rivers Church, 12 Main St".
func withoutNumberedName(text, country string) (door, name string) {
	parts := segments(text)
	if len(parts) > 1 && NumberFirst[country] && placeWords[letters.Fold(lastOf(parts[0]))] && beginsAddress(parts[1], country, true) {
		return strings.Join(parts[1:], ", "), parts[0]
	}
	return text, ""
}

// afterPlaceWord splits an address from a name that runs into it: "Cedar School
// 104 Elm St". It is a guess, made where the name ends in a word for a building.
func afterPlaceWord(text, country string) (door, name string) {
	m := nameRunsOn.FindStringSubmatch(text)
	if m == nil || !strings.Contains(m[1], " ") && ownNumber[letters.Fold(m[1])] || !NumberFirst[country] || !placeWords[letters.Fold(lastOf(m[1]))] || !beginsAddress(m[2], country, true) {
		return text, ""
	}
	return m[2], m[1]
}

var nameRunsOn = regexp.MustCompile(`^(\pL[^0-9,]*) ([0-9].*)$`)

// placeWords end buildings' names, and a number seldom follows them.
var placeWords = letters.WordSet("hall,school,church,library,center,centre,ctr,courthouse,gym,gymnasium,auditorium,office,offices,club,clubhouse,museum,house,chapel,temple,synagogue,mosque,theater,theatre,hotel,apartments,apts,towers,manor,college,university,firehouse,cafeteria,lobby,annex,bldg,building,clerk,department,dept,entrance")

// ownNumber are those that have a number of their own where they stand alone: "Bldg 5".
var ownNumber = letters.WordSet("bldg,building,annex,apts,apartments,towers,office,offices,department,dept,center,centre,ctr,club,lobby,manor")

// beginsWithNumber reports whether an address has its house number where its
// country writes it.
func beginsWithNumber(text, country string) bool {
	number, _, _ := splitNumber(text, country)
	return number != ""
}

// beginsAddress reports whether a stretch of text is a house number and a
// street. After a street it is one only where its own street has a type: "Main
// St, 5 Corners" names a place.
func beginsAddress(text, country string, afterStreet bool) bool {
	before, _, _ := usEnd(text)
	door, _ := splitCity(before)
	number, street, _ := splitNumber(door, country)
	switch {
	case number == "", len(number) == 5 && number[0] == '0': // a ZIP
		return false
	case LooksLikeUnit(street), !nameWord.MatchString(street), distances.MatchString(street):
		return false
	}
	words := strings.Fields(street)
	return !afterStreet || LooksLikeStreet(street) || len(words) > 1 && IsDirectionWord(words[0])
}
