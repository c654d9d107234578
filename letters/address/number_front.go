package address

import (
	"regexp"
	"strings"
)

// What people put around and behind the house number of an address in one cell.

var (
	// bracketedNumber: "(12) Alder St".
	bracketedNumber = regexp.MustCompile(`^[(\[]([0-9]+[A-Za-z]?)[)\]] *(\pL.*)$`)
	// markedNumber: "12) Alder St", "12_Alder St", "12-Alder St", "12: Alder St".
	markedNumber = regexp.MustCompile(`^([0-9]+[A-Za-z]?)[)_:’'–-] *(\pL\pL.*)$`)
	// gluedNumber: "12Alder St".
	gluedNumber = regexp.MustCompile(`^([0-9]+)(\pL{3}.*)$`)
	// countedRow: "1) 12 Alder St".
	countedRow = regexp.MustCompile(`^[0-9]{1,3}\) *([0-9]+[A-Za-z]? \pL.*)$`)
	fromTo     = regexp.MustCompile(`^([0-9]+[A-Za-z]?) (?i:to|thru|through) ([0-9]+[A-Za-z]? \pL.*)$`)
	oneOrOther = regexp.MustCompile(`^([0-9]+[A-Za-z]?) (?i:or|and|\+) ([0-9]+[A-Za-z]? \pL.*)$`)
	unitFirst  = regexp.MustCompile(`^((?i:apartment|apt|unit|suite|ste|#)\b?\.? ?#?(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,3}))(?: [–—-]|[:,])? ([0-9]+[A-Za-z]? \pL\pL[^,]*)(,.*|)$`)
)

// plainFront writes the front of an address as most people write it: number,
// space, street.
func PlainFront(text, country string) string {
	if !NumberFirst[country] || text == "" {
		return text
	}
	if m := countedRow.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if m := bracketedNumber.FindStringSubmatch(text); m != nil {
		return m[1] + " " + m[2]
	}
	if m := fromTo.FindStringSubmatch(text); m != nil {
		return m[1] + "-" + m[2]
	}
	if m := oneOrOther.FindStringSubmatch(text); m != nil {
		return m[1] + " & " + m[2]
	}
	if m := unitFirst.FindStringSubmatch(text); m != nil {
		return m[2] + ", " + m[1] + m[3]
	}
	m := markedNumber.FindStringSubmatch(text)
	if m == nil && !ordinalNumber.MatchString(text) {
		m = gluedNumber.FindStringSubmatch(text)
	}
	if m != nil {
		if street, _, _ := strings.Cut(m[2], ","); LooksLikeStreet(street) {
			return m[1] + " " + m[2]
		}
	}
	return text
}
