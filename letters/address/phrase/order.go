package phrase

import (
	"strings"

	"doorletters/letters/address/lexicon"
)

// betweenNumbers stands between the numbers of several doors once they are
// joined: "12, 14 Alder St". No list has a no-break space there.
const betweenNumbers = ",\u00A0"

// InOrder puts number and street into the first segment, whatever stands first:
// "Apt 3, 12 Alder St", "12, 14, 16 Alder St", "12, Alder St", "Calle Mayor, 5".
func InOrder(parts []string, country string) []string {
	return joinNumberAndStreet(joinNumbers(unitAfterDoor(parts, country)), country)
}

// unitAfterDoor moves a unit that stands first to where others have it: "Apt 3, 12 Alder St".
func unitAfterDoor(parts []string, country string) []string {
	if len(parts) > 1 && LooksLikeUnit(parts[0]) && (!IsHouseNumber(parts[0]) || parts[0][0] == '#') {
		if number, street, _ := SplitNumber(parts[1], country); number != "" && street != "" && !lexicon.OrdinalNumber.MatchString(parts[1]) {
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
	case IsHouseNumber(parts[0]) || strings.Contains(parts[0], betweenNumbers) || IsAmerican(country) && BareZIP.MatchString(parts[0]) && LooksLikeStreet(parts[1]):
		if number, street, last := SplitNumber(parts[1], country); number != "" && street != "" && !last && !lexicon.OrdinalNumber.MatchString(parts[1]) {
			return JoinFirst(parts, betweenNumbers) // several doors
		}
		if !LooksLikeUnit(parts[1]) {
			return JoinFirst(parts, " ")
		}
	case !NumberFirst[country] && (IsHouseNumber(parts[1]) || NumberLabel.MatchString(parts[1])):
		if number, _, _ := SplitNumber(parts[0], country); number == "" {
			return JoinFirst(parts, " ")
		}
	}
	return parts
}

// JoinFirst joins the first two of several stretches.
func JoinFirst(parts []string, separator string) []string {
	return append([]string{parts[0] + separator + parts[1]}, parts[2:]...)
}
