package phrase

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

var (
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

// NamesRegion reports whether what stands in brackets is a province: "(RM)", "(Québec)".
func NamesRegion(text, country string) bool {
	return country == "IT" && lexicon.StateOnly.MatchString(text) || !IsAmerican(country) && !lexicon.StateOnly.MatchString(text) && regionAfter.MatchString("x ("+text+")")
}

// IsRegion reports whether a stretch between commas is a state or province.
func IsRegion(text, country string) bool {
	code := regionCode[country]
	return code != nil && code.MatchString(text) && !IsUnitPhrase([]string{text}) || country == "BR" && code.MatchString(text) || regionNames[letters.Fold(text)]
}

// WithoutRegion cuts a state or province off the end of a town.
func WithoutRegion(town string) string {
	town = strings.TrimRight(town, " ,-")
	if m := regionAfter.FindStringSubmatch(town); m != nil {
		return strings.TrimRight(m[1], " ,-")
	}
	if m := twoLetters.FindStringSubmatch(town); m != nil && len(m[1]) > 2 {
		return strings.TrimRight(m[1], " ,-")
	}
	return withoutProvince(town)
}

// withoutProvince cuts a province off a city's end: "Toronto ON".
func withoutProvince(city string) string {
	if lexicon.IsState(city) {
		return ""
	}
	if at := strings.LastIndexByte(city, ' '); at > 0 && len(city)-at == 3 && lexicon.IsState(city[at+1:]) && city[at+1:] == strings.ToUpper(city[at+1:]) {
		return strings.TrimRight(city[:at], " ,")
	}
	return city
}
