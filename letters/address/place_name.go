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
	if len(parts) < 2 || !NumberFirst[country] {
		return text, ""
	}
	street := LooksLikeStreet(parts[0]) || IsHouseNumber(parts[0]) || LooksLikeUnit(parts[0]) || typeless[letters.Fold(lastOf(parts[0]))]
	if (placeWords[letters.Fold(lastOf(parts[0]))] || !street && isAmerican(country) && beginsDoor(parts[1])) && beginsAddress(parts[1], country, true) {
		return strings.Join(parts[1:], ", "), parts[0]
	}
	return text, ""
}

// afterName splits an address from a name that runs into it: "Cedar School 104 Elm
// St", "Fire Station 4 104 Elm St". It is a guess, made where the name ends in a word
// for a building, or is one of several words that is no street's.
func afterName(text, country string) (door, name string) {
	if !NumberFirst[country] || text == "" || beginsWithNumber(text, country) {
		return text, ""
	}
	words := strings.Fields(firmAfter.ReplaceAllString(text, " $1"))
	for i := 1; i < len(words) && !strings.HasSuffix(words[i-1], ","); i++ {
		if !isDigit(rune(words[i][0])) {
			continue
		}
		if i+1 < len(words) && isDigit(rune(words[i+1][0])) && beginsDoor(strings.Join(words[i+1:], " ")) && letters.IsDigits(words[i]) {
			i++ // the first number is the name's
		} else if words[i-1] == "#" || !isName(words[:i]) {
			return text, ""
		}
		door := strings.Join(words[i:], " ")
		if first, _, _ := strings.Cut(door, ","); beginsAddress(first, country, true) {
			return door, strings.TrimRight(strings.Join(words[:i], " "), " -–:")
		}
		return text, ""
	}
	return text, ""
}

// firmAfter is what a comma separates inside a firm's name, or a person's.
var firmAfter = regexp.MustCompile(`(?i), ?((?:llc|l\.l\.c|inc|ltd|p\.?c|pllc|llp|corp|m\.?d|d\.?d\.?s|esq|ph\.?d|jr|sr)\b\.?,?)`)

// isName reports whether words before a house number are a name, and no road that
// the number is of.
func isName(words []string) bool {
	last := letters.Fold(lastWord(words))
	if placeWords[last] {
		return len(words) > 1 || !ownNumber[last]
	}
	for _, word := range words {
		if routeWord.MatchString(strings.TrimRight(word, ".")) || word == "&" && len(words) < 4 {
			return false
		}
	}
	return len(words) > 1 && !StreetTypeWord(last) && !IsDirectionWord(last) && !numbered[last] && !unitWordOf(last).is(named|alone) &&
		!awaitsNumber(words) && !smallWords[last] && !IsPostBox(strings.Join(words, " "))
}

// numbered are words that a number of their own follows.
var numbered = letters.WordSet("post,ward,precinct,district,exit,camp,area,site,station,box,mile,milepost,mp,number,no,section,block,rr,hc,rfd,corner,and,near,across,behind,opposite,phase,zone,school,troop,local,chapter,lodge,council,engine,company,room,highway,at")

// placeWords end buildings' names, and a number seldom follows them.
var placeWords = letters.WordSet("hall,school,church,library,center,centre,ctr,courthouse,gym,gymnasium,auditorium,office,offices,club,clubhouse,museum,house,chapel,temple,synagogue,mosque,theater,theatre,hotel,apartments,apts,towers,manor,college,university,firehouse,cafeteria,lobby,annex,bldg,building,clerk,department,dept,entrance,residence,company,inc,llc,ymca,ywca,walgreens,pharmacy,hospital,clinic,restaurant,cafe,bank,market,store,grocery,laundromat,parish,ministry,ministries,pavilion,arena,armory,shelter,studio,studios,academy,pantry")

// publicPlaces are those that end the name of a place which is no part of a door.
var publicPlaces = letters.WordSet("hall,school,church,library,courthouse,gym,gymnasium,auditorium,museum,chapel,temple,synagogue,mosque,theater,theatre,firehouse,cafeteria,clubhouse,room,center,centre,ctr,dept,department,residence,family,ymca,ywca,pavilion,armory,academy,hospital,clinic,station")

// isPublicPlace reports whether a text names such a place. Falls Church is a city,
// and Community Room a room.
func isPublicPlace(text string) bool {
	folded := letters.Fold(text)
	return publicPlaces[lastOf(folded)] && folded != "falls church" && !LooksLikeUnit(text)
}

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
	before, _ := usEnding(text)
	door, _ := splitCity(before)
	number, street, _ := splitNumber(door, country)
	street = withoutUnit(street)
	switch {
	case number == "", len(number) == 5 && number[0] == '0': // a ZIP
		return false
	case LooksLikeUnit(street), !nameWord.MatchString(street), distances.MatchString(street):
		return false
	}
	words := strings.Fields(street)
	return !afterStreet || LooksLikeStreet(street) || len(words) > 1 && IsDirectionWord(words[0])
}

// beginsDoor reports whether a stretch of text begins with a number and a street
// that has a type.
func beginsDoor(text string) bool {
	number, street, _ := splitNumber(text, "US")
	words := strings.Fields(street)
	if number == "" || len(words) < 2 || LooksLikeUnit(text) {
		return false
	}
	if end := streetEnd(words); end > 0 {
		words = words[:end]
	}
	for len(words) > 1 && isDirection(lastWord(words)) {
		words = words[:len(words)-1]
	}
	return len(words) > 1 && isPlainType(lastWord(words))
}
