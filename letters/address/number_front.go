package address

import (
	"regexp"
	"strconv"
	"strings"
)

// What people write around the house number of an address in one cell.

var (
	// bracketedNumber: "(12) Alder St".
	bracketedNumber = regexp.MustCompile(`^[(\[]([0-9]+[A-Za-z]?)[)\]] *(\pL.*)$`)
	// markedNumber: "12) Alder St", "12_Alder St", "12-Alder St", "12: Alder St".
	markedNumber = regexp.MustCompile(`^([0-9]+[A-Za-z]?)[)_:’'–-] *(\pL\pL.*)$`)
	// gluedNumber: "12Alder St".
	gluedNumber = regexp.MustCompile(`^([0-9]+)(\pL{3}.*)$`)
	// countedRow: "1) 12 Alder St".
	countedRow = regexp.MustCompile(`^[0-9]{1,3}\) *([0-9]+[A-Za-z]? \pL.*)$`)
	fromTo     = regexp.MustCompile(`^([0-9]+[A-Za-z]?) (?i:to|thru|through) ([0-9]+[A-Za-z]?(?: \pL.*)?)$`)
	oneOrOther = regexp.MustCompile(`^([0-9]+[A-Za-z]?) (?i:or|and|\+) ([0-9]+[A-Za-z]? \pL.*)$`)
	// unitFirst: "Apt 3 12 Alder St", "Unit 3: 12 Alder St".
	unitFirst = regexp.MustCompile(`^((?i:` + spellingsFor(leading) + `|#)\b?\.? ?#?(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,3}))(?: [–—-]|[:,])? ([0-9]+[A-Za-z]? \pL\pL[^,]*)(,.*|)$`)
)

// plainFront writes the front of an address as most people write it: number,
// space, street.
func plainFront(text, country string) string {
	if !NumberFirst[country] || text == "" {
		return text
	}
	text = numberBehind(text)
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

// A unit right after the house number: "12 Apt 3" in the column of numbers,
// "12 Apt 3 Alder St" in an address.

var (
	wholeNumber = `[0-9]+(?:[A-Za-z]\b| ?[½¼¾⅓⅔]|[ -][0-9]/[0-9]\b| ?[-–/] ?[0-9]+[A-Za-z]?\b)?`
	// sideOrName names a unit: 3, 3R, B, B-2, left.
	sideOrName = `(?:[0-9]{1,4}(?:[-/]?[A-Za-z])?|[A-Za-z][-/]?[0-9]{0,4}|[A-Za-z]{2}[0-9]{1,3}|(?i:` + spellingsFor(side) + `))`
	frontUnit  = `(?:(?i:` + spellingsFor(beforeRoad) + `)\b\.? ?#? ?` + sideOrName +
		`|# ?` + sideOrName +
		`|(?i:` + spellingsOf("fl") + `)\b\.? ?[0-9]{1,2}|(?i:` + storeyText + `) (?i:` + spellingsOf("fl") + `)\b\.?` +
		`|(?i:` + spellingsOf("ph") + `) ?[0-9]{1,2}|(?i:` + spellingsOf("bsmt") + `)\b\.?)`
)

var (
	unitAfterNumber  = regexp.MustCompile(`^(` + wholeNumber + `)[ ,]+(` + frontUnit + `|(?i:` + spellingsFor(counting) + `)\b\.? ?[0-9]{1,4}[A-Za-z]?|(?i:` + spellingsFor(afterNumber) + `))$`)
	rearAfterNumber  = regexp.MustCompile(`^(` + wholeNumber + `)[ ,]+((?i)rear)$`)
	unitBeforeStreet = regexp.MustCompile(`^(` + wholeNumber + `)([ ,]+)(` + frontUnit + `)([ ,]+)(\S.*)$`)
)

// numberAndUnit splits a house number from the unit after it; no unit where
// there is none. The rear of a house is a part of its number: "12 Rear".
func numberAndUnit(text, country string) (number, unit string) {
	if flat, rest := flatInFront(text, country); flat != "" {
		return rest, flat
	}
	if m := rearAfterNumber.FindStringSubmatch(text); m != nil {
		return m[1] + " " + m[2], ""
	}
	if m := unitAfterNumber.FindStringSubmatch(text); m != nil {
		return m[1], m[2]
	}
	return text, ""
}

// unitAfterStreet moves a unit that stands between number and street to where
// others have it: "12 Alder St, Apt 3". What follows a comma may be a city,
// below a street's name, unless it looks like a street.
func unitAfterStreet(text string) string {
	m := unitBeforeStreet.FindStringSubmatch(text)
	if m == nil || ranchRoad.MatchString(m[3]) {
		return text
	}
	street, rest, _ := strings.Cut(m[5], ",")
	words := strings.Fields(street)
	n := len(words)
	known := LooksLikeStreet(street) || n > 1 && (awaitsNumber(words[:n-1]) || strings.EqualFold(words[0], "the"))
	if !known && (n != 1 || strings.Contains(m[4], ",") || !nameWord.MatchString(street) || StreetTypeWord(street) || LooksLikeUnit(street)) {
		return text
	}
	text = m[1] + " " + street + ", " + m[3]
	if rest != "" {
		text += "," + rest
	}
	return text
}

// flatInFront splits a flat with its floor and door, as in Scotland, from the
// number after it: "3/2, 16 High Street", "G/1 16 High Street". "12/14,
// 16 Alder St" are three doors; Britain has a flat there too.
func flatInFront(text, country string) (flat, rest string) {
	m := floorAndDoor.FindStringSubmatch(text)
	if m == nil {
		return "", text
	}
	floor, _ := strconv.Atoi(m[2])
	door, _ := strconv.Atoi(m[3])
	switch {
	case country == "GB" || country == "IE":
	case m[2] == "G", m[4] == " ", floor < door: // 12 1/2, 12/14
		return "", text
	}
	return m[1], m[5]
}

var floorAndDoor = regexp.MustCompile(`^(([0-9]{1,2}|G)/([0-9]{1,2}))(, *| )([0-9]+[A-Za-z]?\b.*)$`)
