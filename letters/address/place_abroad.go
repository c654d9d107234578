package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
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
	if p.town == "" && len(parts) > 1 && !NumberFirst[country] && !hasDigit(parts[0]) && !isUnitIn(parts[0], country) && !isUnitIn(parts[1], country) && isDoorAbroad(parts[1]) {
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
	case len(others) > 0 && (m[2] == "" || NumberFirst[country] || !isDoorAbroad(m[2]) || slices.ContainsFunc(others, isDoorAbroad)):
		return others, place{zip: m[1], town: m[2]}
	case len(others) == 0 && !NumberFirst[country]:
		if town, door, ok := townAndDoor(m[2]); ok {
			return []string{door}, place{zip: m[1], town: town}
		}
	}
	return parts, place{}
}

// takeAfter takes out a postcode behind its town, or with it behind the street.
func (c postcode) takeAfter(parts []string, i int, country string) ([]string, place) {
	with := func(door string) []string { return slices.Concat(parts[:i], []string{door}, parts[i+1:]) }
	if m := c.inside.FindStringSubmatch(parts[i]); m != nil && (i > 0 || hasDigit(m[1])) && !townLast[country] {
		return with(m[1]), place{zip: m[2], town: m[3]}
	}
	m := c.after.FindStringSubmatch(parts[i])
	switch {
	case m == nil:
	case NumberFirst[country] && (isDigit(rune(parts[i][0])) || len(parts) == 1):
		return with(withoutRegion(m[1])), place{zip: m[2], inDoor: true}
	case len(parts) > 1 && (NumberFirst[country] || !hasDigit(m[1])):
		return slices.Concat(parts[:i], parts[i+1:]), place{zip: m[2], town: m[1]}
	}
	return parts, place{}
}

// hasPostcode reports whether a stretch between commas is a town with its postcode.
func hasPostcode(text, country string) bool {
	code, known := postcodes[country]
	return known && !isAmerican(country) && (code.after.MatchString(text) || code.before.MatchString(text))
}

// beginsWithTown reports whether a text begins with a postcode and a town.
func beginsWithTown(text, country string) bool {
	text, _, _ = strings.Cut(text, ",")
	m := postcodes[country].before
	return m != nil && !isAmerican(country) && m.MatchString(text) && strings.Contains(text, " ") && nameWord.MatchString(text)
}

// isDoorAbroad reports whether a stretch is a street and then a house number.
func isDoorAbroad(text string) bool {
	return text != "" && !isDigit(rune(text[0])) && !numberLabel.MatchString(text) && streetAndNumber.MatchString(text)
}

var streetAndNumber = regexp.MustCompile(`^\pL.*\pL\pL.*? (?:(?i:` + numberLabels + `) ?)?#?[0-9]+ ?[A-Za-z]?(?:[-/][0-9A-Za-z]+)*(?:[ ,].*)?$`)

// townAndDoor splits "Riverstadt Lindenstraße 5", of which no comma says where the
// street begins: at a word that ends as streets do, else after the first word that is
// no part of towns' names only.
func townAndDoor(text string) (town, door string, ok bool) {
	words := strings.Fields(text)
	if !isDoorAbroad(text) {
		return "", "", false
	}
	begin := 1
	if townPrefix[strings.ToLower(words[0])] {
		begin = 2
	}
	for i := 1; i < len(words)-1; i++ {
		if streetEnding.MatchString(words[i]) && houseNumberWord.MatchString(words[i+1]) {
			begin = i
		}
	}
	if begin >= len(words)-1 || isDigit(rune(words[begin][0])) {
		return "", "", false
	}
	return strings.Join(words[:begin], " "), strings.Join(words[begin:], " "), true
}

var (
	townPrefix   = map[string]bool{"bad": true, "sankt": true, "st.": true, "neu": true, "groß": true, "klein": true, "markt": true, "den": true, "san": true, "santa": true, "la": true, "le": true, "los": true, "las": true}
	streetEnding = regexp.MustCompile(`(?i)\pL\pL(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|steig|straat|laan|plein|gracht|kade|gatan|vägen|gade|gata|vej|vei|veien|katu|tie)$`)
	// regionCode is a province in short, as Italy and Mexico write it behind the town.
	regionCode = map[string]*regexp.Regexp{
		"IT": regexp.MustCompile(`^\(?[A-Z]{2}\)?$`),
		"MX": regexp.MustCompile(`^(?:CDMX|[A-Z]\p{Ll}{1,4}\.|(?:[A-Z]\. ?){2}|[A-Z]{2,4})$`),
		"BR": regexp.MustCompile(`^(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)$`),
		"AU": regexp.MustCompile(`^(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)$`),
		"CA": regexp.MustCompile(`^(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PQ|QC|SK|YT)$`),
	}
	// regionNames are provinces and states in full.
	regionNames = letters.WordSet("quebec,ontario,alberta,manitoba,saskatchewan,nova scotia,new brunswick,british columbia,new south wales,victoria,queensland,south australia,western australia,tasmania")
	// regionAfter is one that stands with the town.
	regionAfter = regexp.MustCompile(`^(\pL.*?)(?:[ ,]+\((?:[A-Z]{2}|Qu[ée]bec|Ontario)\)|[ ,]+(?:NSW|VIC|QLD|TAS|ACT|Québec|Ontario)|/[A-Z]{2})$`)
	twoLetters  = regexp.MustCompile(`^(\pL.*) [A-Z]{2}$`)
)

// namesRegion reports whether what stands in brackets is a province: "(RM)", "(Québec)".
func namesRegion(text, country string) bool {
	return country == "IT" && stateOnly.MatchString(text) || !isAmerican(country) && !stateOnly.MatchString(text) && regionAfter.MatchString("x ("+text+")")
}

// isRegion reports whether a stretch between commas is a state or province.
func isRegion(text, country string) bool {
	code := regionCode[country]
	return code != nil && code.MatchString(text) && !isUnitPhrase([]string{text}) || country == "BR" && code.MatchString(text) || regionNames[letters.Fold(text)]
}

// withoutRegion cuts a state or province off the end of a town.
func withoutRegion(town string) string {
	town = strings.TrimRight(town, " ,-")
	if m := regionAfter.FindStringSubmatch(town); m != nil {
		return strings.TrimRight(m[1], " ,-")
	}
	if m := twoLetters.FindStringSubmatch(town); m != nil && len(m[1]) > 2 {
		return strings.TrimRight(m[1], " ,-")
	}
	return withoutProvince(town)
}
