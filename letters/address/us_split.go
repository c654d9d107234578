package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// An american is an address of the United States while it is split, from its end to
// its beginning.
type american struct {
	letters.Address
	end placeEnd
	// second is another address that stands in the cell.
	second string
	names  []string // what can be a city, or a building
	beside []string // what is no part of the door
	// guessed: where the street ends and the city begins, no comma and no type says.
	guessed bool
}

var (
	// signBeforeWord is a number sign before a unit's word: "# APT 7B".
	signBeforeWord = regexp.MustCompile(`(?i)#\s*((?:` + spellingsFor(named) + `)\b\.?\s*#?\s*[0-9A-Z])`)
	signAfterWord  = regexp.MustCompile(`(?i)\b(` + spellingsFor(named) + `)\.?# *`)
	bracketedUnit  = regexp.MustCompile(`[(\[]\s*([^()\[\]]*?)\s*[)\]]`)
	unitBehindZIP  = regexp.MustCompile(`^(.*[ ,][A-Za-z]{2},? [0-9]{5}(?:-[0-9]{4})?)[ ,]+(\D\S*(?: \S+){0,3})$`)
	// otherZIP is a ZIP of another country, before its town or behind it: "10115 Berlin", "London SW1A 2AA".
	otherZIP = regexp.MustCompile(`^(?:(?:[A-Z]{1,2}[- ])?([0-9]{5}-[0-9]{3}|[0-9]{4} [A-Z]{2}|[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}) (\pL[^0-9]*)|(.*?) ?([A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}))$`)
	zipFirst = regexp.MustCompile(`^([0-9]{5}) (\pL[^0-9]*)$`)
	// secondDoor is a second address that no comma parts from the first.
	secondDoor = regexp.MustCompile(`(?i)^(\S*[0-9].*\S)(?: *[&/+] *| +(?:and|or) +)([0-9]+[a-z]? .*)$`)
)

// isAmerican reports whether a country's addresses are written as those of the
// United States, as their territories' are, and where nobody says which country it is.
func isAmerican(country string) bool {
	switch country {
	case "", "US", "PR", "GU", "VI", "AS", "MP":
		return true
	}
	return false
}

// splitAmerican splits an address of the United States in one cell.
func splitAmerican(text string) american {
	var a american
	text, flat := unitAround(beforeNumber.ReplaceAllString(text, "$1"), "US")
	if strings.ContainsRune(text, '#') {
		text = signBeforeWord.ReplaceAllString(text, "$1")
		text = signAfterWord.ReplaceAllString(text, "$1 #")
	}
	if strings.ContainsAny(text, "([") {
		text = bracketedUnit.ReplaceAllStringFunc(text, unitBetweenCommas)
	}
	if !BareZIP.MatchString(lastOf(text)) {
		text = placeLast(text)
	}
	text, a.end = usEnding(withCommas(text, "US"))
	if a.end.found() { // some lists write the place twice
		if again, twice := usEnding(text); twice.zip != "" && strings.HasPrefix(a.end.zip, twice.zip) {
			text = again
		}
	}
	parts := joinNames(segments(text))
	if len(parts) == 0 {
		a.ZIP = a.end.zip
		return a
	}
	parts = directionsInStreet(inOrder(parts, "US"))
	if len(parts) == 1 && IsHouseNumber(parts[0]) {
		a.Number, a.Unit, a.ZIP = parts[0], flat, a.end.zip
		return a
	}
	a.ZIP = a.end.zip
	a.readRest(parts[1:])
	a.readFirst(parts[0])
	a.placeNames()
	if flat != "" {
		a.Unit = JoinUnits(a.Unit, flat)
	}
	return a
}

// splitPlace reads what stands behind a street, or in a city's cell: units, city, state
// and ZIP.
func splitPlace(text string) american {
	var a american
	text, a.end = placeEnding(text)
	a.ZIP = a.end.zip
	a.readRest(segments(text))
	a.placeNames()
	return a
}

// placeLast moves a unit behind the ZIP to where others have it.
func placeLast(text string) string {
	m := unitBehindZIP.FindStringSubmatch(text)
	if m == nil || !LooksLikeUnit(m[2]) || letters.IsDigits(m[2]) {
		return text
	}
	door, rest, comma := strings.Cut(m[1], ",")
	if !comma {
		door, rest = splitCity(m[1])
		if rest == "" {
			return text
		}
	}
	return door + ", " + m[2] + ", " + rest
}

// unitBetweenCommas writes a unit in brackets with commas around it.
func unitBetweenCommas(inBrackets string) string {
	m := bracketedUnit.FindStringSubmatch(inBrackets)
	if !LooksLikeUnit(m[1]) {
		return inBrackets
	}
	return ", " + m[1] + ", "
}

// directionsInStreet joins a direction to the street that a comma parts it from: "83
// Cedar Street, SE". No city's name begins with SE.
func directionsInStreet(parts []string) []string {
	for len(parts) > 1 {
		word, rest, _ := strings.Cut(parts[1], " ")
		if !isDirection(word) || rest != "" && len(strings.ReplaceAll(word, ".", "")) < 2 {
			break
		}
		parts[0] += " " + word
		if rest == "" {
			parts = slices.Delete(parts, 1, 2)
			continue
		}
		parts[1] = rest
	}
	return parts
}

// readRest reads what stands between the commas behind the street.
func (a *american) readRest(parts []string) {
	for i, part := range parts {
		if m := zipFirst.FindStringSubmatch(part); m != nil && a.ZIP == "" && !beginsDoor(part) {
			a.ZIP, part = m[1], m[2]
		}
		switch last := i == len(parts)-1; {
		case beginsDoor(part), a.second != "" && isDirection(part):
			a.second = strings.TrimPrefix(a.second+", "+part, ", ")
		case LooksLikeUnit(part) && !(last && a.end.found() && namesUnitAndCity(part)):
			a.Unit = JoinUnits(a.Unit, part)
		case last && a.ZIP == "" && !a.end.found() && otherZIP.MatchString(part): // another country's
			m := otherZIP.FindStringSubmatch(part)
			a.ZIP = m[1] + m[4]
			if name := strings.TrimSpace(m[2] + m[3]); name != "" {
				a.names = append(a.names, name)
			}
		default:
			a.readName(part)
		}
	}
}

// readName reads what is no unit alone: a city, perhaps with a unit before it.
func (a *american) readName(part string) {
	words := strings.Fields(part)
	if n := unitWordsBeforeCity(words); n > 0 {
		a.Unit = JoinUnits(a.Unit, strings.TrimRight(strings.Join(words[:n], " "), ",-"))
		part = strings.Join(words[n:], " ")
	}
	a.names = append(a.names, part)
}

// readFirst reads number, street and unit, and the city where no comma parts it
// from them.
func (a *american) readFirst(text string) {
	if m := secondDoor.FindStringSubmatch(text); m != nil && beginsDoor(m[1]) && beginsDoor(m[2]) {
		text, a.second = m[1], strings.TrimSuffix(m[2]+", "+a.second, ", ")
	}
	if a.end.found() && len(a.names) == 0 {
		door, city := splitCity(text)
		if city == "" {
			door, city = splitTypeless(text)
			a.guessed = city != ""
		}
		text, a.City = door, city
	}
	a.Number, a.Street, a.NumberLast = splitNumber(text, "US")
	unit := ""
	if a.Number != "" && isUnitForStreet(a.Street) { // "12 Apt 3", below a street's name
		a.Street, unit = "", a.Street
	} else {
		a.Street, unit = SplitUnit(a.Street)
	}
	if words := strings.Fields(unit); a.end.found() && a.City == "" && len(a.names) == 0 && namesUnitAndCity(unit) { // "Adams Suite 300 Riverside"
		n := unitWordsBeforeCity(words)
		unit, a.City = strings.Join(words[:n], " "), strings.Join(words[n:], " ")
	}
	a.Unit = JoinUnits(unit, a.Unit)
	a.takePlace()
}

// takePlace takes a public place off the front of the city: "City Hall Riverside".
func (a *american) takePlace() {
	words := strings.Fields(a.City)
	for i := 1; i < min(len(words)-1, maxStreetWords); i++ {
		if place := strings.Join(words[:i+1], " "); isPublicPlace(place) && !StreetTypeWord(words[i]) {
			a.beside, a.City = append(a.beside, place), strings.Join(words[i+1:], " ")
			return
		}
	}
}

// placeNames takes the last name for the city. A building's name between street and
// city is a part of the door; that of a public place, or a county, is beside it.
func (a *american) placeNames() {
	names := a.names
	if n := len(names); n > 1 && boroughs[letters.Fold(names[n-2])] && letters.Fold(names[n-1]) == newYork {
		names = names[:n-1]
	}
	names = slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		beside := len(names) > 1 && (isPublicPlace(name) || counties[letters.Fold(lastOf(name))])
		if beside {
			a.beside = append(a.beside, name)
		}
		return beside
	})
	if n := len(names); n > 0 && a.City == "" {
		a.City, names = names[n-1], names[:n-1]
	}
	for _, name := range names {
		switch {
		case letters.Fold(name) == letters.Fold(a.City): // it is written twice
		case a.Unit == "":
			a.Unit = name
		default:
			a.Unit = name + ", " + a.Unit
		}
	}
	a.City = strings.Trim(a.City, " /|–-")
}

// boroughs are written before the city that they are of.
var (
	boroughs = letters.WordSet("brooklyn,bronx,the bronx,queens,staten island,manhattan")
	counties = letters.WordSet("county,parish")
)
