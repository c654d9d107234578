package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/abroad"
	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// What stands in a cell before the address proper: the building's name, or
// whose it is. "Town Hall, 12 Main St", "c/o Ana: 12 Main St".

var (
	// nameSigns separate a name from the number that follows.
	nameSigns = regexp.MustCompile(`^(\pL.*?)(?: ?[-–—@:]+ | ?: ?)([0-9].*)$`)
	// distances are what a number counts that is not a house's.
	distances = regexp.MustCompile(`(?i)^(?:miles?|mi|blocks?|feet|ft|yards?|minutes?|mins?|doors?|houses?|am|pm|hours?|hrs?|km)\b`)
)

// WithoutPlaceName splits the name of a place from the address that follows it;
// the name is empty where the address begins at once, or nowhere. Where houses
// follow their streets' names, such a name cannot be told from a street.
func WithoutPlaceName(text, country string) (door, name string) {
	if text == "" || lexicon.IsDigit(rune(text[0])) && !lexicon.OrdinalNumber.MatchString(text) {
		return withoutNumberedName(text, country)
	}
	parts := phrase.Segments(text)
	if !phrase.NumberFirst[country] || len(parts) == 0 || IsPostBox(parts[0]) || beginsWithNumber(parts[0], country) {
		return text, ""
	}
	for i := 1; i < len(parts) && i <= 3; i++ {
		if beginsAddress(parts[i], country, phrase.LooksLikeStreet(parts[0])) {
			return nameBefore(parts, i, country)
		}
	}
	if m := nameSigns.FindStringSubmatch(parts[0]); m != nil && beginsAddress(m[2], country, phrase.LooksLikeStreet(m[1])) {
		return strings.Join(append([]string{m[2]}, parts[1:]...), ", "), strings.TrimRight(m[1], " -–—@:")
	}
	return text, ""
}

// nameBefore splits where the address begins, at the segment i. A unit stays
// with its door: "Flat 3, Alder House, 12 High St".
func nameBefore(parts []string, i int, country string) (door, name string) {
	var units, names []string
	for _, part := range parts[:i] {
		if phrase.IsUnitIn(part, country) || abroad.HasPostcode(part, country) {
			units = append(units, part)
			continue
		}
		unit, name := phrase.SplitFrontPhrase(part, country)
		if names = append(names, name); unit != "" {
			units = append(units, unit)
		}
	}
	return strings.Join(slices.Concat(units, parts[i:]), ", "), strings.Join(names, ", ")
}

// withoutNumberedName does so where the name begins with a number itself: "3
// Rivers Church, 12 Main St".
func withoutNumberedName(text, country string) (door, name string) {
	parts := phrase.Segments(text)
	if len(parts) < 2 || !phrase.NumberFirst[country] {
		return text, ""
	}
	street := phrase.LooksLikeStreet(parts[0]) || phrase.IsHouseNumber(parts[0]) || phrase.LooksLikeUnit(parts[0]) || lexicon.Typeless[letters.Fold(lexicon.LastOf(parts[0]))]
	if (lexicon.PlaceWords[letters.Fold(lexicon.LastOf(parts[0]))] || !street && phrase.IsAmerican(country) && phrase.BeginsDoor(parts[1])) && beginsAddress(parts[1], country, true) {
		return strings.Join(parts[1:], ", "), parts[0]
	}
	return text, ""
}

// afterName splits an address from a name that runs into it: "Cedar School 104 Elm
// St", "Fire Station 4 104 Elm St". It is a guess, made where the name ends in a word
// for a building, or is one of several words that is no street's.
func afterName(text, country string) (door, name string) {
	if !phrase.NumberFirst[country] || text == "" || beginsWithNumber(text, country) {
		return text, ""
	}
	words := strings.Fields(firmAfter.ReplaceAllString(text, " $1"))
	for i := 1; i < len(words) && !strings.HasSuffix(words[i-1], ","); i++ {
		if !lexicon.IsDigit(rune(words[i][0])) {
			continue
		}
		if i+1 < len(words) && lexicon.IsDigit(rune(words[i+1][0])) && phrase.BeginsDoor(strings.Join(words[i+1:], " ")) && letters.IsDigits(words[i]) {
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

// unnumberedDistricts are those that few number: School District.
var unnumberedDistricts = letters.WordSet("school,water,sewer,park,library,irrigation,sanitation,utility,hospital,conservation")

// isName reports whether words before a house number are a name, and no road that
// the number is of.
func isName(words []string) bool {
	last := letters.Fold(lexicon.LastWord(words))
	if lexicon.PlaceWords[last] {
		return len(words) > 1 || !lexicon.OwnNumber[last]
	}
	for _, word := range words {
		if phrase.RouteWord.MatchString(strings.TrimRight(word, ".")) || word == "&" && len(words) < 4 {
			return false
		}
	}
	if n := len(words); n > 1 && last == "district" && unnumberedDistricts[letters.Fold(words[n-2])] {
		return true
	}
	return len(words) > 1 && !lexicon.IsStreetType(last) && !lexicon.IsDirection(last) && !lexicon.Numbered[last] && !lexicon.UnitOf(last).Is(lexicon.Named|lexicon.Alone) &&
		!phrase.AwaitsNumber(words) && !lexicon.SmallWords[last] && !IsPostBox(strings.Join(words, " "))
}

// beginsWithNumber reports whether an address has its house number where its
// country writes it.
func beginsWithNumber(text, country string) bool {
	number, _, _ := phrase.SplitNumber(text, country)
	return number != ""
}

// beginsAddress reports whether a stretch of text is a house number and a
// street. After a street it is one only where its own street has a type: "Main
// St, 5 Corners" names a place.
func beginsAddress(text, country string, afterStreet bool) bool {
	before, _ := american.Ending(text)
	door, _ := phrase.SplitCity(before)
	number, street, _ := phrase.SplitNumber(door, country)
	street = phrase.WithoutUnit(street)
	switch {
	case number == "", len(number) == 5 && number[0] == '0': // a ZIP
		return false
	case phrase.LooksLikeUnit(street), !lexicon.NameWord.MatchString(street), distances.MatchString(street):
		return false
	}
	words := strings.Fields(street)
	return !afterStreet || phrase.LooksLikeStreet(street) || len(words) > 1 && lexicon.IsDirection(words[0])
}
