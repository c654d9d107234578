package roster

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
func withoutPlaceName(text, country string) (door, name string) {
	if text == "" || isDigit(rune(text[0])) && !ordinalNumber.MatchString(text) {
		return withoutNumberedName(text, country)
	}
	parts := segments(text)
	if !numberFirst[country] || len(parts) == 0 || isPostBox(parts[0]) || beginsWithNumber(parts[0], country) {
		return text, ""
	}
	for i := 1; i < len(parts) && i <= 3; i++ {
		if !beginsAddress(parts[i], country, looksLikeStreet(parts[0])) {
			continue
		}
		// A unit stays with its door: "Flat 3, Alder House, 12 High St".
		door, name := slices.Clone(parts[i:]), []string{}
		for _, part := range parts[:i] {
			if looksLikeUnit(part) && len(door) == len(parts)-i {
				door = append([]string{part}, door...)
			} else {
				name = append(name, part)
			}
		}
		return strings.Join(door, ", "), strings.Join(name, ", ")
	}
	if m := nameSigns.FindStringSubmatch(parts[0]); m != nil && beginsAddress(m[2], country, looksLikeStreet(m[1])) {
		return strings.Join(append([]string{m[2]}, parts[1:]...), ", "), strings.TrimRight(m[1], " -–—@:")
	}
	return text, ""
}

// withoutNumberedName does so where the name begins with a number itself: "3
// Rivers Church, 12 Main St".
func withoutNumberedName(text, country string) (door, name string) {
	parts := segments(text)
	if len(parts) > 1 && numberFirst[country] && placeWords[letters.Fold(lastOf(parts[0]))] && beginsAddress(parts[1], country, true) {
		return strings.Join(parts[1:], ", "), parts[0]
	}
	return text, ""
}

// behindPlaceWord parts an address from a name that runs into it: "Cedar School
// 104 Elm St". It is a guess, made where the name ends in a word for a building.
func behindPlaceWord(text, country string) (door, name string) {
	m := nameRunsOn.FindStringSubmatch(text)
	if m == nil || !strings.Contains(m[1], " ") && ownNumber[letters.Fold(m[1])] || !numberFirst[country] || !placeWords[letters.Fold(lastOf(m[1]))] || !beginsAddress(m[2], country, true) {
		return text, ""
	}
	return m[2], m[1]
}

var nameRunsOn = regexp.MustCompile(`^(\pL[^0-9,]*) ([0-9].*)$`)

// placeWords end buildings' names, and seldom have a number behind them.
var placeWords = words("hall,school,church,library,center,centre,ctr,courthouse,gym,gymnasium,auditorium,office,offices,club,clubhouse,museum,house,chapel,temple,synagogue,mosque,theater,theatre,hotel,apartments,apts,towers,manor,college,university,firehouse,cafeteria,lobby,annex,bldg,building,clerk,department,dept,entrance")

// ownNumber are those that have a number of their own where they stand alone: "Bldg 5".
var ownNumber = words("bldg,building,annex,apts,apartments,towers,office,offices,department,dept,center,centre,ctr,club,lobby,manor")

// knownCity parts a city that other rows have from a street's end, where no
// comma does: "Alder St Riverside".
func (r *addressReader) knownCity(street string) (rest, city string) {
	words := strings.Fields(street)
	for n := min(3, len(words)-1); n > 0; n-- {
		city := strings.Join(words[len(words)-n:], " ")
		if !r.cities[letters.Fold(city)] {
			continue
		}
		if before := strings.Join(words[:len(words)-n], " "); r.doors.ring.HasStreet(before) && !letters.StreetTypeWord(before) {
			return strings.TrimRight(before, " ,-"), city
		}
		if before := withoutCity(street, city); before != street {
			return before, city
		}
	}
	return street, ""
}

// addressInUnit reports whether the second line of an address is the address
// proper, and the first a building's name: the line is asked for its number and
// street. In a column of units it needs a street's type.
func (r *addressReader) addressInUnit(first, second string) bool {
	country := r.options.Country
	if first == "" || second == "" || !numberFirst[country] || beginsWithNumber(first, country) || isPostBox(first) {
		return false
	}
	if _, name := withoutPlaceName(first, country); name != "" {
		return false
	}
	heading := letters.Fold(r.header.heading(colUnit))
	line := strings.Contains(heading, "addr") || strings.Contains(heading, "line")
	return beginsAddress(second, country, !line || looksLikeStreet(first))
}

func beginsWithNumber(text, country string) bool {
	number, _, _ := splitNumber(text, country)
	return number != ""
}

// beginsAddress reports whether a stretch of text is a house number and a
// street. Behind a street it is one only where its own street has a type: "Main
// St, 5 Corners" names a place.
func beginsAddress(text, country string, behindStreet bool) bool {
	before, _, _ := usEnd(text)
	door, _ := splitCity(before)
	number, street, _ := splitNumber(door, country)
	switch {
	case number == "", len(number) == 5 && number[0] == '0': // a ZIP
		return false
	case looksLikeUnit(street), !nameWord.MatchString(street), distances.MatchString(street):
		return false
	}
	words := strings.Fields(street)
	return !behindStreet || looksLikeStreet(street) || len(words) > 1 && isDirectionWord(words[0])
}
