package address

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
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
		case len(kept) > 0 && StreetTypeWord(line): // a name that is broken before its type
			kept[len(kept)-1] += " " + line
		default:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, ", ")
}

// segments returns the stretches between commas, without the country.
func segments(text string) []string {
	parts := strings.FieldsFunc(text, func(r rune) bool {
		return r == ',' || r == ';' || r == '，' || r == '、' || r == '•' || r == '|' || r == '\\'
	})
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" || countryNames[letters.Fold(s)] })
}

var countryNames = letters.WordSet("usa,us,united states,united states of america,deutschland,germany,espana,spain,france,italia,italy,mexico,brasil,brazil,portugal,canada,uk,united kingdom,japan")

// joinNames joins what a comma separates inside a name: "Dr. Martin Luther
// King, Jr. Blvd".
func joinNames(parts []string) []string {
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

// betweenNumbers stands between the numbers of several doors once they are
// joined: "12, 14 Alder St". No list has a no-break space there.
const betweenNumbers = ",\u00A0"

// inOrder puts number and street into the first segment, whatever stands first:
// "Apt 3, 12 Alder St", "12, 14, 16 Alder St", "12, Alder St", "Calle Mayor, 5".
func inOrder(parts []string, country string) []string {
	return joinNumberAndStreet(joinNumbers(unitAfterDoor(parts, country)), country)
}

// unitAfterDoor moves a unit that stands first to where others have it: "Apt 3, 12 Alder St".
func unitAfterDoor(parts []string, country string) []string {
	if len(parts) > 1 && LooksLikeUnit(parts[0]) && (!IsHouseNumber(parts[0]) || parts[0][0] == '#') {
		if number, street, _ := splitNumber(parts[1], country); number != "" && street != "" && !ordinalNumber.MatchString(parts[1]) {
			parts[0], parts[1] = parts[1], parts[0]
		}
	}
	return parts
}

// joinNumbers joins the numbers of several doors: "12, 14, 16 Alder St".
func joinNumbers(parts []string) []string {
	n := 1
	for n < len(parts) && IsHouseNumber(parts[n-1]) && IsHouseNumber(parts[n]) {
		n++
	}
	if n == 1 || n == len(parts) {
		return parts
	}
	return append([]string{strings.Join(parts[:n], betweenNumbers)}, parts[n:]...)
}

// joinNumberAndStreet joins a number with the street that a comma separates it
// from: "12, Alder St", "Calle Mayor, 5".
func joinNumberAndStreet(parts []string, country string) []string {
	switch {
	case len(parts) < 2:
	case IsHouseNumber(parts[0]) || strings.Contains(parts[0], betweenNumbers) || isAmerican(country) && BareZIP.MatchString(parts[0]) && LooksLikeStreet(parts[1]):
		if number, street, last := splitNumber(parts[1], country); number != "" && street != "" && !last && !ordinalNumber.MatchString(parts[1]) {
			return joinFirst(parts, betweenNumbers) // several doors
		}
		if !LooksLikeUnit(parts[1]) {
			return joinFirst(parts, " ")
		}
	case !NumberFirst[country] && (IsHouseNumber(parts[1]) || numberLabel.MatchString(parts[1])):
		if number, _, _ := splitNumber(parts[0], country); number == "" {
			return joinFirst(parts, " ")
		}
	}
	return parts
}

func joinFirst(parts []string, separator string) []string {
	return append([]string{parts[0] + separator + parts[1]}, parts[2:]...)
}
