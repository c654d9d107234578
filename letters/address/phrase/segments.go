package phrase

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// What stands between the commas of an address, and on its lines.

// OneLine puts commas between what stands on several lines of a cell, as an
// address is written on an envelope.
func OneLine(text string) string {
	if !strings.ContainsAny(text, "\n\r\v\u2028") {
		return text
	}
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '\v' || r == '\u2028' })
	var kept []string
	for _, line := range lines {
		line = strings.TrimRight(letters.Tidy(line), ",; ")
		switch {
		case line == "":
		case len(kept) > 0 && lexicon.IsStreetType(line): // a name that is broken before its type
			kept[len(kept)-1] += " " + line
		default:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, ", ")
}

// Segments returns the stretches between commas, without the country.
func Segments(text string) []string {
	parts := strings.FieldsFunc(text, func(r rune) bool {
		return r == ',' || r == ';' || r == '，' || r == '、' || r == '•' || r == '|' || r == '\\'
	})
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" || countryNames[letters.Fold(s)] })
}

var countryNames = letters.WordSet("usa,us,united states,united states of america,deutschland,germany,espana,spain,france,italia,italy,mexico,brasil,brazil,portugal,canada,uk,united kingdom,japan")

// JoinNames joins what a comma separates inside a name: "Dr. Martin Luther
// King, Jr. Blvd".
func JoinNames(parts []string) []string {
	for i := 1; i < len(parts); i++ {
		if junior.MatchString(parts[i]) {
			parts[i-1] += ", " + parts[i]
			parts = append(parts[:i], parts[i+1:]...)
			i--
		}
	}
	return parts
}

var junior = regexp.MustCompile(`^(?:Jr|JR|Sr|III|II)\b\.?(?: .*)?$`)
