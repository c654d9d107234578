package phrase

import (
	"regexp"
	"strconv"
	"strings"

	"doorletters/letters/address/lexicon"
)

// What people write around the house number of an address in one cell.

// A unit right after the house number: "12 Apt 3" in the column of numbers,
// "12 Apt 3 Alder St" in an address.

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
	unitFirst = regexp.MustCompile(`^((?i:` + lexicon.Spellings(lexicon.Leading) + `|#)\b?\.? ?#?(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,3}))(?:(?: [–—-]|[:,])? | ?/ ?)([0-9]+[A-Za-z]? \pL\pL[^,]*)(,.*|)$`)
)

// PlainFront writes the front of an address as most people write it: number,
// space, street.
func PlainFront(text, country string) string {
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
	if m == nil && !lexicon.OrdinalNumber.MatchString(text) {
		m = gluedNumber.FindStringSubmatch(text)
	}
	if m != nil {
		if street, _, _ := strings.Cut(m[2], ","); LooksLikeStreet(street) {
			return m[1] + " " + m[2]
		}
	}
	return text
}

var (
	// sideOrName names a unit: 3, 3R, B, B-2, left.
	sideOrName = `(?:[0-9]{1,4}(?:[-/]?[A-Za-z])?|[A-Za-z][-/]?[0-9]{0,4}|[A-Za-z]{2}[0-9]{1,3}|(?i:` + lexicon.Spellings(lexicon.Side) + `))`
	frontUnit  = `(?:(?i:` + lexicon.Spellings(lexicon.BeforeRoad) + `)\b\.? ?#? ?` + sideOrName +
		`|# ?` + sideOrName +
		`|(?i:` + lexicon.SpellingsOf("fl") + `)\b\.? ?[0-9]{1,2}|(?i:` + lexicon.StoreyText + `) (?i:` + lexicon.SpellingsOf("fl") + `)\b\.?` +
		`|(?i:` + lexicon.SpellingsOf("ph") + `) ?[0-9]{1,2}|(?i:` + lexicon.SpellingsOf("bsmt") + `)\b\.?)`
)

var (
	rearAfterNumber  = regexp.MustCompile(`^(` + wholeNumber + `)[ ,]+((?i)rear)$`)
	unitInBrackets   = regexp.MustCompile(`^(` + wholeNumber + `) ?[(\[](.*)[)\]]$`)
	unitBeforeStreet = regexp.MustCompile(`^(` + wholeNumber + `)([ ,]+)(` + frontUnit + `)([ ,]+)(\S.*)$`)
)

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
