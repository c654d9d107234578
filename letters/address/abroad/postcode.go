package abroad

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// postcodes has how the post of a country writes its codes (Universal Postal Union,
// Addressing S42).
var postcodes = readPostcodes(map[string]string{
	`[0-9]{5}`:           "DE FR ES IT FI MX TR GR EE HR UA LT MC SM VA MY TH ID KR PE",
	`[0-9]{4}`:           "AT CH BE DK NO AU NZ ZA LU HU BG SI LI CY PH BD TN",
	`[0-9]{4} ?[A-Z]{2}`: "NL",
	`[0-9]{3} ?[0-9]{2}`: "SE CZ SK",
	`[0-9]{2}-[0-9]{3}`:  "PL",
	`[0-9]{4}-[0-9]{3}`:  "PT",
	`[0-9]{5}-?[0-9]{3}`: "BR",
	`[0-9]{6}`:           "RO RU CO SG CN VN",
	`[0-9]{3} ?[0-9]{3}`: "IN",
	`[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}`: "GB",
	`[A-Z][0-9][0-9W] ?[A-Z0-9]{4}`:           "IE",
	`[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]`:        "CA",
})

// postcode finds the code of a country in a stretch between commas.
type postcode struct {
	before *regexp.Regexp // "10115 Riverstadt", "D-10115 Riverstadt", and the code alone
	after  *regexp.Regexp // "Riverside SW1A 1AA"
	inside *regexp.Regexp // "Lindenstraße 5 10115 Riverstadt"
}

func readPostcodes(byCode map[string]string) map[string]postcode {
	codes := map[string]postcode{}
	for code, countries := range byCode {
		p := postcode{
			before: regexp.MustCompile(`^` + postcodeLabel + `(?:[A-Z]{1,3}-)?(` + code + `)(?:[ ,]+(\pL.*))?$`),
			after:  regexp.MustCompile(`^(.*?\pL.*?\)?)(?:[ ,–-]+)` + postcodeLabel + `(` + code + `)$`),
			inside: regexp.MustCompile(`^(.*\pL.*) +(?:[A-Z]{1,3}-)?(` + code + `) +(\pL.*)$`),
		}
		for country := range strings.FieldsSeq(countries) {
			codes[country] = p
		}
	}
	return codes
}

const postcodeLabel = `(?:(?i:c\.? ?p\.?|cep|plz|cap|pin(?: ?code)?|postcode|postal code):? *)?`

// place is what an address says of where its street is.
type place struct {
	zip, town string
	inDoor    bool // the town stands at the end of the street, no comma between
}

// takePlace takes the postcode out of an address, and the town that stands with it
// or before the street: "10115 Riverstadt, Lindenstraße 5".
func takePlace(parts []string, country string) ([]string, place) {
	parts, p := takePostcode(parts, country)
	if p.town == "" && len(parts) > 1 && !phrase.NumberFirst[country] && !lexicon.HasDigit(parts[0]) && !phrase.IsUnitIn(parts[0], country) && !phrase.IsUnitIn(parts[1], country) && isDoor(parts[1]) {
		p.town, parts = parts[0], parts[1:]
	}
	return parts, p
}

// townLast are countries in which the postcode follows the town.
var townLast = map[string]bool{"GB": true, "IE": true, "CA": true, "AU": true, "NZ": true, "IN": true, "ZA": true}

// takePostcode takes out the postcode, and the town that stands with it.
func takePostcode(parts []string, country string) ([]string, place) {
	code, known := postcodes[country]
	if !known {
		return parts, place{}
	}
	for _, take := range []func([]string, int, string) ([]string, place){code.takeBefore, code.takeAfter} {
		for i := len(parts) - 1; i >= 0; i-- {
			if rest, p := take(parts, i, country); p.zip != "" {
				return rest, p
			}
		}
	}
	return parts, place{}
}

// takeBefore takes out a postcode with the town behind it, which are a stretch of their own.
func (c postcode) takeBefore(parts []string, i int, country string) ([]string, place) {
	m := c.before.FindStringSubmatch(parts[i])
	if m == nil {
		return parts, place{}
	}
	others := slices.Concat(parts[:i], parts[i+1:])
	switch {
	case len(others) > 0 && (m[2] == "" || phrase.NumberFirst[country] || !isDoor(m[2]) || slices.ContainsFunc(others, isDoor)):
		return others, place{zip: m[1], town: m[2]}
	case len(others) == 0 && !phrase.NumberFirst[country]:
		if town, door, ok := townAndDoor(m[2]); ok {
			return []string{door}, place{zip: m[1], town: town}
		}
	}
	return parts, place{}
}

// takeAfter takes out a postcode behind its town, or with it behind the street.
func (c postcode) takeAfter(parts []string, i int, country string) ([]string, place) {
	with := func(door string) []string { return slices.Concat(parts[:i], []string{door}, parts[i+1:]) }
	if m := c.inside.FindStringSubmatch(parts[i]); m != nil && (i > 0 || lexicon.HasDigit(m[1])) && !townLast[country] {
		return with(m[1]), place{zip: m[2], town: m[3]}
	}
	m := c.after.FindStringSubmatch(parts[i])
	switch {
	case m == nil:
	case phrase.NumberFirst[country] && (lexicon.IsDigit(rune(parts[i][0])) || len(parts) == 1):
		return with(phrase.WithoutRegion(m[1])), place{zip: m[2], inDoor: true}
	case len(parts) > 1 && (phrase.NumberFirst[country] || !lexicon.HasDigit(m[1])):
		return slices.Concat(parts[:i], parts[i+1:]), place{zip: m[2], town: m[1]}
	}
	return parts, place{}
}

// HasPostcode reports whether a stretch between commas is a town with its postcode.
func HasPostcode(text, country string) bool {
	code, known := postcodes[country]
	return known && !phrase.IsAmerican(country) && (code.after.MatchString(text) || code.before.MatchString(text))
}

// beginsWithTown reports whether a text begins with a postcode and a town.
func beginsWithTown(text, country string) bool {
	text, _, _ = strings.Cut(text, ",")
	m := postcodes[country].before
	return m != nil && !phrase.IsAmerican(country) && m.MatchString(text) && strings.Contains(text, " ") && lexicon.NameWord.MatchString(text)
}
