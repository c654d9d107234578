package abroad

import (
	"regexp"
	"strconv"
	"strings"

	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

var (
	// spacedDash stands between a number and a floor, or before a town.
	spacedDash = regexp.MustCompile(` +[-–—] +`)
	// numberRange is what a dash makes of two numbers: "12 - 14".
	numberRange = regexp.MustCompile(`^([0-9]+)[A-Za-z]? *[-–—] *([0-9]+)[A-Za-z]?(?:$|[ ,])`)
	inBrackets  = regexp.MustCompile(` *[(\[][^()\[\]]+[)\]]`)
	// floorAfterDot: "12. 4º B", "12-5º Esq.".
	floorAfterDot = regexp.MustCompile(`([0-9])(?:\. |-)([0-9]{1,2}\.?[ºª°])`)
	houseNo       = regexp.MustCompile(`^(?i)(?:house|h\.?|door|d\.) ?no\.? ?([0-9])`)
	// bracketUnit is a unit in brackets behind the number: "14 (2F1) High Street".
	bracketUnit = regexp.MustCompile(`^([0-9]+[A-Za-z]?) ?[(\[]([^()\[\]]+)[)\]],? (\S.*)$`)
	// unitDashNumber is a unit that a dash joins to its house: "Unit 4-345 Main St", "#4-345 Main St".
	unitDashNumber = regexp.MustCompile(`^((?:#|\pL+\.? ?#?)[0-9A-Za-z]{1,5}) ?[-–/] ?([0-9]+[A-Za-z]? +\pL[^,]*)(.*)$`)
	numberLater    = regexp.MustCompile(`, *[0-9]+[A-Za-z]? \pL\pL`)
)

// commas writes an address with commas where others have them.
func commas(text, country string) string {
	if m := bracketUnit.FindStringSubmatch(text); m != nil && phrase.IsUnitIn(m[2], country) {
		street, rest, found := strings.Cut(m[3], ",")
		text = m[1] + " " + street + ", " + m[2]
		if found {
			text += "," + rest
		}
	}
	text = inBrackets.ReplaceAllStringFunc(text, func(inside string) string {
		if plain := strings.Trim(inside, "()[] "); phrase.IsUnitIn(plain, country) && !phrase.NamesRegion(plain, country) {
			return ", " + plain
		}
		return inside
	})
	text = floorAfterDot.ReplaceAllString(text, "$1, $2")
	if phrase.NumberFirst[country] {
		text = unitPhraseInFront(houseNo.ReplaceAllString(text, "$1"))
	}
	at := 0
	for {
		dash := spacedDash.FindStringIndex(text[at:])
		if dash == nil {
			return phrase.WithCommas(text, country)
		}
		from, to := at+dash[0], at+dash[1]
		if at = to; isRange(text[:from], text[to:]) && !beginsWithTown(text[to:], country) || phrase.NumberFirst[country] && !followsDash(text[to:], country) {
			continue
		}
		text = text[:from] + ", " + text[to:]
		at = from + 2
	}
}

// followsDash reports whether what a dash separates from a street, up to the next comma
// or dash, is a unit or a town with its postcode.
func followsDash(text, country string) bool {
	next, _, _ := strings.Cut(text, ",")
	if dash := spacedDash.FindStringIndex(next); dash != nil {
		next = next[:dash[0]]
	}
	return phrase.IsUnitIn(next, country) || HasPostcode(next, country)
}

// isRange reports whether a dash stands between the first and the last number of
// several doors, and not between a number and its floor: "12 - 14" and "12 - 3 B".
func isRange(before, after string) bool {
	m := numberRange.FindStringSubmatch(lexicon.LastOf(before+" ") + " - " + after)
	if m == nil {
		return false
	}
	first, _ := strconv.Atoi(m[1])
	last, _ := strconv.Atoi(m[2])
	return first < last
}

// unitPhraseInFront puts a comma behind a unit that stands before the number:
// "Basement Flat 14 High Street".
func unitPhraseInFront(text string) string {
	if m := unitDashNumber.FindStringSubmatch(text); m != nil && (m[1][0] == '#' || phrase.IsUnitPhrase(strings.Fields(m[1]))) {
		return m[2] + ", " + m[1] + m[3]
	}
	if numberLater.MatchString(text) { // "Flat 3 Rowan House, 12 Mill Road"
		return text
	}
	words := strings.Fields(text)
	for i := min(phrase.MaxUnitWords, len(words)-2); i > 0; i-- {
		if lexicon.IsDigit(rune(words[i][0])) && phrase.IsHouseNumber(strings.TrimRight(words[i], ",")) && lexicon.NameWord.MatchString(words[i+1]) && (!lexicon.IsDigit(rune(words[0][0])) || phrase.ScottishFlat.MatchString(words[0]) || lexicon.OrdinalDigits(strings.ToLower(words[0])) != "") &&
			phrase.IsUnitPhrase(words[:i]) && !(strings.HasSuffix(words[i], ",") && phrase.IsUnnamedUnit(words[i-1])) && !strings.HasSuffix(words[i-1], ",") {
			return strings.Join(words[:i], " ") + ", " + strings.Join(words[i:], " ")
		}
	}
	return text
}
