package roster

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
)

// An address in one cell: "16 1/2 Alder St #2, Riverside, MA 02139".

var (
	// leadingNumber is the house number and what is written close behind it. A
	// letter after a space belongs to the street: "12 A St", "12 E Alder St".
	leadingNumber = regexp.MustCompile(`^((?:[Nn][Oo]\.? ?|#|[Nn]º ?)?[0-9]+(?: ?[½¼¾⅓⅔]|(?: | ?- ?)[0-9]/[0-9]\b|[A-Za-z]\b)?(?: ?[-–/&] ?[0-9]*[A-Za-z]?(?: [0-9]/[0-9]\b)?\b)*(?: ?½)?(?: (?i:rear|bis|ter)\b)?)[ ,]+(.*)$`)
	// trailingNumber is the house number where it stands behind the street.
	trailingNumber = regexp.MustCompile(`^(.*\pL.*?)[ ,]+([0-9]+ ?[A-Za-z]?(?: ?[-/] ?[0-9]+ ?[A-Za-z]?)?)$`)
	ordinalNumber  = regexp.MustCompile(`^(?i)[0-9]+(st|nd|rd|th)\b`)
	usTail         = regexp.MustCompile(`^(.*?)[ ,]*\b([A-Z]{2}|[A-Z]\.[A-Z]\.)?[ ,]+([0-9]{5}(?:-[0-9]{4})?)$`)
	bareZIP        = regexp.MustCompile(`^[0-9]{5}(?:-[0-9]{4})?$`)
	stateOnly      = regexp.MustCompile(`^[A-Z]{2}$`)
	cityState      = regexp.MustCompile(`^(\pL[\pL .'-]+?) ([A-Z]{2})$`)
	otherZIP       = regexp.MustCompile(`^(?:([0-9]{4,5}) (\pL[^0-9]*)|(.*?) ?([A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}))$`)
	postBox        = regexp.MustCompile(`(?i)^(p\.? ?o\.? ?box|post office box|apartado( postal)?|bo[iî]te postale|caixa postal|postfach)\b`)
	countryNames   = map[string]bool{"usa": true, "us": true, "united states": true, "united states of america": true}
)

// numberFirst are countries whose addresses begin with the number; elsewhere it
// may stand behind the street.
var numberFirst = map[string]bool{"": true, "US": true, "CA": true, "GB": true, "IE": true, "AU": true, "NZ": true, "FR": true, "PH": true, "IN": true, "ZA": true}

// splitAddress takes an address apart. What it cannot place stays in the
// street, so that nothing of it is lost. Without a house number, Number is empty.
func splitAddress(text, country string) letters.Address {
	var a letters.Address
	parts := segments(text)
	if len(parts) == 0 {
		return a
	}
	// "12, Alder St".
	if len(parts) > 1 && isHouseNumber(parts[0]) {
		parts = append([]string{parts[0] + " " + parts[1]}, parts[2:]...)
	}
	first, rest := parts[0], parts[1:]
	if len(rest) == 0 {
		if m := usTail.FindStringSubmatch(first); m != nil && strings.ContainsRune(strings.TrimSpace(m[1]), ' ') {
			first, a.City = splitCity(strings.TrimSpace(m[1]))
			a.ZIP = m[3]
		}
	}
	a.Number, a.Street = splitNumber(first, country)
	a.Street, a.Unit = splitUnit(a.Street)
	placeRest(&a, rest)
	return a
}

// segments are the stretches between commas, without the country.
func segments(text string) []string {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" || countryNames[letters.Fold(s)] })
}

// isHouseNumber reports whether text is a house number and nothing else.
func isHouseNumber(text string) bool {
	m := leadingNumber.FindStringSubmatch(text + " x")
	return m != nil && m[2] == "x" && len(text) < 12 && !bareZIP.MatchString(text)
}

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// splitNumber parts the house number from the street.
func splitNumber(text, country string) (houseNumber, street string) {
	if !ordinalNumber.MatchString(text) {
		if m := leadingNumber.FindStringSubmatch(text); m != nil {
			return m[1], strings.TrimLeft(m[2], "-– ")
		}
	}
	if !numberFirst[country] {
		if m := trailingNumber.FindStringSubmatch(text); m != nil {
			return m[2], m[1]
		}
	}
	return "", text
}

// splitCity parts "12 Alder St Apt 3 Riverside" behind the street's type and
// the unit. Where there is no type, nothing is parted.
func splitCity(text string) (door, city string) {
	words := strings.Fields(text)
	for i := 2; i < len(words)-1; i++ {
		if !letters.StreetTypeWord(words[i]) {
			continue
		}
		end := i + 1
		if end < len(words) && isDirection(words[end]) && end+1 < len(words) {
			end++
		}
		if end+1 < len(words) && unitDesignators[designator(words[end])] {
			end += 2
		} else if strings.HasPrefix(words[end], "#") {
			end++
			if words[end-1] == "#" && end < len(words) {
				end++
			}
		}
		return strings.Join(words[:end], " "), strings.Join(words[end:], " ")
	}
	return text, ""
}

func isDirection(word string) bool {
	switch strings.ToUpper(strings.ReplaceAll(word, ".", "")) {
	case "N", "S", "E", "W", "NE", "NW", "SE", "SW":
		return true
	}
	return false
}

// placeRest reads what stands behind the street: unit, city, state and ZIP.
func placeRest(a *letters.Address, parts []string) {
	var names []string
	for i, segment := range parts {
		last := i == len(parts)-1
		us := usTail.FindStringSubmatch(" " + segment)
		other := otherZIP.FindStringSubmatch(segment)
		cs := cityState.FindStringSubmatch(segment)
		switch {
		case a.ZIP == "" && bareZIP.MatchString(segment):
			a.ZIP = segment
		case a.ZIP == "" && us != nil:
			a.ZIP = us[3]
			if name := strings.TrimSpace(us[1]); name != "" && !usStates[letters.Fold(name)] {
				names = append(names, name)
			}
		case a.Unit == "" && looksLikeUnit(segment) && !(last && a.ZIP == "" && isDigits(segment) && len(segment) >= 4):
			a.Unit = segment
		case stateOnly.MatchString(segment) && i > 0, len(names) > 0 && usStates[letters.Fold(segment)]:
		case a.ZIP == "" && other != nil:
			a.ZIP = other[1] + other[4]
			if name := strings.TrimSpace(other[2] + other[3]); name != "" {
				names = append(names, name)
			}
		case cs != nil:
			names = append(names, cs[1])
		default:
			names = append(names, segment)
		}
	}
	if len(names) > 0 && a.City == "" {
		a.City = names[len(names)-1]
		names = names[:len(names)-1]
	}
	// A building's name between street and city is a part of the door.
	for _, name := range names {
		if a.Unit == "" {
			a.Unit = name
		} else {
			a.Unit = name + ", " + a.Unit
		}
	}
}
