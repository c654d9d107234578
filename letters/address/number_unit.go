package address

import (
	"regexp"
	"strconv"
	"strings"
)

// A unit right behind the house number: "12 Apt 3" in the column of numbers,
// "12 Apt 3 Alder St" in an address.

const (
	wholeNumber = `[0-9]+(?:[A-Za-z]\b| ?[½¼¾⅓⅔]|[ -][0-9]/[0-9]\b| ?[-–/] ?[0-9]+[A-Za-z]?\b)?`
	// sideOrName names a unit: 3, 3R, B, B-2, left.
	sideOrName = `(?:[0-9]{1,4}(?:[-/]?[A-Za-z])?|[A-Za-z][-/]?[0-9]{0,4}|[A-Za-z]{2}[0-9]{1,3}|(?i:left|right|front|rear|upper|lower))`
	frontUnit  = `(?:(?i:apartment|apt|unit|suite|ste|room|rm|apto|apartamento|depto|appt|flat)\b\.? ?#? ?` + sideOrName +
		`|# ?` + sideOrName +
		`|(?i:floor|fl|flr)\b\.? ?[0-9]{1,2}|(?i:[0-9]{1,2}(?:st|nd|rd|th)|first|second|third|ground|top) (?i:floor|flr|fl)\b\.?` +
		`|(?i:penthouse|ph) ?[0-9]{1,2}|(?i:basement|bsmt)\b\.?)`
)

var (
	unitBehindNumber = regexp.MustCompile(`^(` + wholeNumber + `)[ ,]+(` + frontUnit + `|(?i:no|number)\b\.? ?[0-9]{1,4}[A-Za-z]?|(?i:penthouse|left|right|front|upstairs|downstairs|upper|lower))$`)
	rearBehind       = regexp.MustCompile(`^(` + wholeNumber + `)[ ,]+((?i)rear)$`)
	unitBeforeStreet = regexp.MustCompile(`^(` + wholeNumber + `)([ ,]+)(` + frontUnit + `)([ ,]+)(\S.*)$`)
)

// numberAndUnit parts a house number from the unit behind it; no unit where
// there is none. The rear of a house is a part of its number: "12 Rear".
func NumberAndUnit(text, country string) (number, unit string) {
	if flat, rest := flatInFront(text, country); flat != "" {
		return rest, flat
	}
	if m := rearBehind.FindStringSubmatch(text); m != nil {
		return m[1] + " " + m[2], ""
	}
	if m := unitBehindNumber.FindStringSubmatch(text); m != nil {
		return m[1], m[2]
	}
	return text, ""
}

// unitBehindStreet moves a unit that stands between number and street to where
// others have it: "12 Alder St, Apt 3". What stands behind a comma may be a
// city, below a street's name, unless it looks like a street.
func unitBehindStreet(text string) string {
	m := unitBeforeStreet.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	street, behind, _ := strings.Cut(m[5], ",")
	words := strings.Fields(street)
	n := len(words)
	known := LooksLikeStreet(street) || n > 1 && (awaitsNumber(words[:n-1]) || strings.EqualFold(words[0], "the"))
	if !known && (n != 1 || strings.Contains(m[4], ",") || !nameWord.MatchString(street) || StreetTypeWord(street) || LooksLikeUnit(street)) {
		return text
	}
	text = m[1] + " " + street + ", " + m[3]
	if behind != "" {
		text += "," + behind
	}
	return text
}

// flatInFront parts a flat that is told by its floor and door, as in Scotland,
// from the number behind it: "3/2, 16 High Street", "G/1 16 High Street". "12/14,
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
