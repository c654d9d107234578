package phrase

import (
	"regexp"
	"strings"

	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
)

var (
	// leadingNumber is the house number and what is written close after it. A
	// letter after a space belongs to the street: "12 A St", "12 E Alder St".
	leadingNumber = regexp.MustCompile(`^((?i:rear )?(?:[Nn][Oo]\.? ?|#|[Nn][º°] ?)?[0-9]+(?: ?[½¼¾⅓⅔]|(?: | ?- ?)[0-9]/[0-9]\b|(?i:bis|ter|quater)\b|[A-Za-z]\b)?(?: ?[-–/&] ?[0-9]*[A-Za-z]?(?: [0-9]/[0-9]\b)?\b)*(?: ?½)?(?: (?i:rear|bis|ter|quater)\b)?)\.?[ ,]+(.*)$`)
	// severalNumbers is what inOrder joins: "12, 14 & 16 Alder St".
	severalNumbers = regexp.MustCompile("^([0-9][^\u00A0]*)" + betweenNumbers + "(.*)$")
	// trailingNumber is the house number where it stands after the street, and
	// the floor or door after it: "Calle Mayor 5 3º B".
	trailingNumber = regexp.MustCompile(`^(.*?\pL.*?)[ ,]+(?:(?i:` + NumberLabels + `) ?)?([0-9]+ ?[A-Za-z]?(?: ?[-–/] ?[0-9]*[A-Za-z]?)*(?: (?:bis|ter|I{1,3}|IV|V))?)(?:[ ,]+(` + floorText + `))?$`)
	// NumberLabel is a number that its sign stands before: "nº 5".
	NumberLabel = regexp.MustCompile(`(?i)^(?:` + NumberLabels + `) ?[0-9]+[A-Za-z]?$`)
	// gridNumber is a house number that says where on a grid of miles the house
	// stands, as in Wisconsin and Illinois: "N6543", "W123N4567", "W123 N4567", "36W123".
	gridNumber = regexp.MustCompile(`^(?i)((?:[nsew][0-9]{1,6} ?[nsew] ?[0-9]{1,6}|[nsew][0-9]{2,6}|[0-9]{1,3}[a-z][0-9]{2,6})[a-z]?)\.?[ ,]+(\S.*)$`)
	rearStreet = regexp.MustCompile(`^(?i)([0-9]+[A-Za-z]?) (rear (?:admiral .*|(\S+)))$`)
)

// NumberLabels say that a house number follows, where it stands after its street.
const NumberLabels = `n\.?[º°.r]+\.?|no\.|nr\.?|n[uú]m\.?|n[uú]mero|№|д\.|č\. ?p\.`

// IsHouseNumber reports whether text is a house number and nothing else.
func IsHouseNumber(text string) bool {
	m := leadingNumber.FindStringSubmatch(text + " x")
	return m != nil && m[2] == "x" && len(text) < 12 && !BareZIP.MatchString(text)
}

// SplitNumber splits the house number from the street; last where the number
// stood after it.
func SplitNumber(text, country string) (houseNumber, street string, last bool) {
	if m := severalNumbers.FindStringSubmatch(text); m != nil {
		number, street, _ := SplitNumber(m[2], country)
		return m[1] + ", " + number, street, false
	}
	if !NumberFirst[country] {
		if number, street := numberAtEnd(text); number != "" {
			return number, street, true
		}
	}
	if IsAmerican(country) {
		if m := gridNumber.FindStringSubmatch(text); m != nil {
			return m[1], m[2], false
		}
	}
	houseNumber, street = numberAtFront(text)
	return houseNumber, street, false
}

// numberAtEnd splits off a number after the street, with the floor after it;
// see splitFloor.
func numberAtEnd(text string) (number, street string) {
	m := trailingNumber.FindStringSubmatch(text)
	if m == nil {
		return "", text
	}
	if m[3] != "" {
		return m[2] + beforeFloor + m[3], m[1]
	}
	return m[2], m[1]
}

// numberAtFront splits off a number before the street, in digits or spelled.
func numberAtFront(text string) (number, street string) {
	if m := leadingNumber.FindStringSubmatch(text); m != nil && !lexicon.OrdinalNumber.MatchString(text) {
		if named := rearStreet.FindStringSubmatch(text); named != nil && (named[3] == "" || lexicon.IsStreetType(named[3])) { // 12 Rear St, 12 Rear Admiral Rd
			return named[1], named[2]
		}
		return m[1], strings.TrimLeft(m[2], "-– ")
	}
	return spelledFront(text)
}

// beforeFloor stands between a number and the floor that follows it until
// splitFloor splits them. No list has a no-break space there.
const beforeFloor = "\u00A0"

// SplitFloor splits off the floor that stood after a number.
func SplitFloor(number, unit string) (string, string) {
	number, floor, _ := strings.Cut(number, beforeFloor)
	return number, match.JoinUnits(floor, unit)
}
