package answers

import (
	"strings"

	"doorletters/letters"
)

// headingWords are the headings that a column may have, folded and without spaces.
var headingWords = map[letters.Column][]string{
	AsWritten:              {"aswritten", "written", "original", "originaltext", "aslisted", "aswrittenthere", "text", "row", "address"},
	letters.ColumnNumber:   {"number", "no", "nr", "housenumber", "housenr", "houseno"},
	letters.ColumnStreet:   {"street", "streetname", "road"},
	letters.ColumnUnit:     {"unit", "apt", "apartment", "flat"},
	letters.ColumnCity:     {"city", "town"},
	letters.ColumnZIP:      {"zip", "zipcode", "postcode", "postalcode", "plz"},
	letters.ColumnLanguage: {"language", "lang", "languages"},
	letters.ColumnPod:      {"pod", "podid"},
	letters.ColumnSkip:     {"skip", "skipped", "skipreason", "reason", "noletter"},
}

// columnOf returns the column of a heading, empty where it is none.
func columnOf(heading string) letters.Column {
	const longest = 40
	if len(heading) > longest {
		return ""
	}
	folded := strings.ReplaceAll(letters.Fold(heading), " ", "")
	for column, words := range headingWords {
		for _, word := range words {
			if word == folded {
				return column
			}
		}
	}
	return ""
}

// headingNames are the headings as the program writes them.
func headingNames() []string {
	names := []string{AsWritten}
	for _, column := range columns {
		names = append(names, headingName(column))
	}
	return names
}

func headingName(column letters.Column) string {
	if column == letters.ColumnZIP {
		return "ZIP"
	}
	return strings.ToUpper(string(column[:1])) + string(column[1:])
}
