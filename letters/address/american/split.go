package american

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// A Reading is an address of the United States while it is split, from its end to
// its beginning.
type Reading struct {
	letters.Address
	End End
	// Second is another address that stands in the cell.
	Second string
	names  []string // what can be a city, or a building
	Beside []string // what is no part of the door
	// Guessed: where the street ends and the city begins, no comma and no type says.
	Guessed bool
	// RunsIn: no comma parts the city from the street.
	RunsIn bool
}

var (
	// signBeforeWord is a number sign before a unit's word: "# APT 7B".
	signBeforeWord = regexp.MustCompile(`(?i)#\s*((?:` + lexicon.Spellings(lexicon.Named) + `)\b\.?\s*#?\s*[0-9A-Z])`)
	signAfterWord  = regexp.MustCompile(`(?i)\b(` + lexicon.Spellings(lexicon.Named) + `)\.?# *`)
	bracketedUnit  = regexp.MustCompile(`[(\[]\s*([^()\[\]]*?)\s*[)\]]`)
	unitBehindZIP  = regexp.MustCompile(`^(.*[ ,][A-Za-z]{2},? [0-9]{5}(?:-[0-9]{4})?)[ ,]+(\D\S*(?: \S+){0,3})$`)
	zipFirst       = regexp.MustCompile(`^([0-9]{5}) (\pL[^0-9]*)$`)
	// secondDoor is a second address that no comma parts from the first.
	secondDoor = regexp.MustCompile(`(?i)^(\S*[0-9].*\S)(?: *[&/+] *| +(?:and|or) +)([0-9]+[a-z]? .*)$`)
)

// Split splits an address of the United States in one cell.
func Split(text string) Reading {
	var a Reading
	text, flat := phrase.UnitAround(phrase.BeforeNumber.ReplaceAllString(text, "$1"), "US")
	if strings.ContainsRune(text, '#') {
		text = signBeforeWord.ReplaceAllString(text, "$1")
		text = signAfterWord.ReplaceAllString(text, "$1 #")
	}
	if strings.ContainsAny(text, "([") {
		text = bracketedUnit.ReplaceAllStringFunc(text, unitBetweenCommas)
	}
	if !phrase.BareZIP.MatchString(lexicon.LastOf(text)) {
		text = placeLast(text)
	}
	text, a.End = Ending(phrase.WithCommas(text, "US"))
	if a.End.Found() { // some lists write the place twice
		if again, twice := Ending(text); twice.ZIP != "" && strings.HasPrefix(a.End.ZIP, twice.ZIP) {
			text = again
		}
	}
	parts := phrase.JoinNames(phrase.Segments(text))
	if len(parts) == 0 {
		a.ZIP = a.End.ZIP
		return a
	}
	parts = DirectionsInStreet(phrase.InOrder(parts, "US"))
	if len(parts) == 1 && phrase.IsHouseNumber(parts[0]) {
		a.Number, a.Unit, a.ZIP = parts[0], flat, a.End.ZIP
		return a
	}
	a.ZIP = a.End.ZIP
	a.readRest(parts[1:])
	a.readFirst(parts[0])
	a.placeNames()
	if flat != "" {
		a.Unit = match.JoinUnits(a.Unit, flat)
	}
	return a
}

// SplitPlace reads what stands behind a street, or in a city's cell: units, city, state
// and ZIP.
func SplitPlace(text string) Reading {
	var a Reading
	text, a.End = PlaceEnding(text)
	a.ZIP = a.End.ZIP
	a.readRest(phrase.Segments(text))
	a.placeNames()
	return a
}

// placeLast moves a unit behind the ZIP to where others have it.
func placeLast(text string) string {
	m := unitBehindZIP.FindStringSubmatch(text)
	if m == nil || !phrase.LooksLikeUnit(m[2]) || letters.IsDigits(m[2]) {
		return text
	}
	door, rest, comma := strings.Cut(m[1], ",")
	if !comma {
		door, rest = phrase.SplitCity(m[1])
		if rest == "" {
			return text
		}
	}
	return door + ", " + m[2] + ", " + rest
}

// unitBetweenCommas writes a unit in brackets with commas around it.
func unitBetweenCommas(inBrackets string) string {
	m := bracketedUnit.FindStringSubmatch(inBrackets)
	if !phrase.LooksLikeUnit(m[1]) {
		return inBrackets
	}
	return ", " + m[1] + ", "
}

// DirectionsInStreet joins a direction to the street that a comma parts it from: "83
// Cedar Street, SE". No city's name begins with SE.
func DirectionsInStreet(parts []string) []string {
	for len(parts) > 1 {
		word, rest, _ := strings.Cut(parts[1], " ")
		if !lexicon.IsDirectionCode(word) || rest != "" && len(strings.ReplaceAll(word, ".", "")) < 2 {
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

// readFirst reads number, street and unit, and the city where no comma parts it
// from them.
func (a *Reading) readFirst(text string) {
	if m := secondDoor.FindStringSubmatch(text); m != nil && phrase.BeginsDoor(m[1]) && phrase.BeginsDoor(m[2]) {
		text, a.Second = m[1], strings.TrimSuffix(m[2]+", "+a.Second, ", ")
	}
	if a.End.Found() && len(a.names) == 0 {
		door, city := phrase.SplitCity(text)
		if city == "" {
			door, city = phrase.SplitTypeless(text)
			a.Guessed = city != ""
		}
		text, a.City, a.RunsIn = door, city, city != ""
	}
	a.Number, a.Street, a.NumberLast = phrase.SplitNumber(text, "US")
	unit := ""
	if a.Number != "" && phrase.IsUnitForStreet(a.Street) { // "12 Apt 3", below a street's name
		a.Street, unit = "", a.Street
	} else {
		a.Street, unit = phrase.SplitUnit(a.Street)
	}
	if words := strings.Fields(unit); a.End.Found() && a.City == "" && len(a.names) == 0 && phrase.NamesUnitAndCity(unit) { // "Adams Suite 300 Riverside"
		n := phrase.UnitWordsBeforeCity(words)
		unit, a.City = strings.Join(words[:n], " "), strings.Join(words[n:], " ")
	}
	a.Unit = match.JoinUnits(unit, a.Unit)
	a.takePlace()
}

var counties = letters.WordSet("county,parish")
