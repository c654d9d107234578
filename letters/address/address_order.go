package address

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// What stands between the commas of an address, and in which order.

// segments are the stretches between commas, without the country.
func Segments(text string) []string {
	parts := strings.FieldsFunc(text, func(r rune) bool {
		return r == ',' || r == ';' || r == '，' || r == '、' || r == '•' || r == '|' || r == '\\'
	})
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" || countryNames[letters.Fold(s)] })
}

// inOrder puts number and street into the first segment: "12, Alder St",
// "Apt 3, 12 Alder St", "Calle Mayor, 5", "12, 14, 16 Alder St".
func inOrder(parts []string, country string) []string {
	if len(parts) > 1 && LooksLikeUnit(parts[0]) && (!IsHouseNumber(parts[0]) || parts[0][0] == '#') {
		if number, street, _ := SplitNumber(parts[1], country); !ordinalNumber.MatchString(parts[1]) && number != "" && street != "" {
			parts[0], parts[1] = parts[1], parts[0]
		}
	}
	many := 0
	for many < len(parts)-1 && IsHouseNumber(parts[many]) && IsHouseNumber(parts[many+1]) {
		many++
	}
	if many > 0 && many < len(parts)-1 { // "12, 14, 16 ..."
		parts = append([]string{strings.Join(parts[:many+1], ", ")}, parts[many+1:]...)
	}
	switch {
	case len(parts) < 2:
	case IsHouseNumber(parts[0]) || strings.Contains(parts[0], ", "):
		if number, street, last := SplitNumber(parts[1], country); number != "" && street != "" && !last && !ordinalNumber.MatchString(parts[1]) {
			return append([]string{parts[0] + ", " + parts[1]}, parts[2:]...) // several doors; see splitNumber
		}
		if !LooksLikeUnit(parts[1]) {
			return append([]string{parts[0] + " " + parts[1]}, parts[2:]...)
		}
	case !NumberFirst[country] && (IsHouseNumber(parts[1]) || numberLabel.MatchString(parts[1])):
		if number, _, _ := SplitNumber(parts[0], country); number == "" {
			return append([]string{parts[0] + " " + parts[1]}, parts[2:]...)
		}
	}
	return parts
}
