package address

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// Split splits an address in one cell: "16 1/2 Alder St #2, Riverside, MA
// 02139". What it cannot place stays in the street, so that nothing is lost.
// Without a house number, Number is empty.
func Split(text, country string) letters.Address {
	if a, ok := splitJapanese(text); ok {
		return a
	}
	if isAmerican(country) {
		return splitAmerican(text).Address
	}
	return splitAbroad(text, country)
}

var (
	// beforeNumber are bullets, and what makes a cell a formula.
	beforeNumber = regexp.MustCompile(`^[-–—=+:'’` + "`" + `•·*▪●○□☐☑►>✓✔ ]+([0-9])`)
	// thousandsFirst is a house number with a comma in it: "1,234 Alder St".
	thousandsFirst = regexp.MustCompile(`^([0-9]{1,2}),([0-9]{3}) `)
	// sentenceEnd is a street's type in full, which no full stop shortens.
	sentenceEnd    = regexp.MustCompile(`(?i)\b(street|road|avenue|drive|lane|boulevard|highway)\. +(\pL)`)
	countryAfter   = regexp.MustCompile(`(?i)^(.*[0-9])[ ,]+(?:usa|u\.s\.a\.?|united states(?: of america)?)\.?$`)
	dashBeforeWord = regexp.MustCompile(` [-–] (\pL)`)
)

// unitAround takes off a unit in brackets at the end of an address, and a flat
// in front of it.
func unitAround(text, country string) (door, unit string) {
	door, unit = splitBrackets(text, country)
	door = plainFront(door, country)
	if flat, rest := flatInFront(door, country); flat != "" {
		return rest, JoinUnits(flat, unit)
	}
	return door, unit
}

// withCommas writes an address with commas where others have them.
func withCommas(text, country string) string {
	text = unitAfterStreet(decimalNumber(thousandsFirst.ReplaceAllString(text, "$1$2 ")))
	if !NumberFirst[country] { // "Rua das Flores, 123 - apto 4"
		text = dashBeforeWord.ReplaceAllString(text, ", $1")
	}
	if last, _ := utf8.DecodeLastRuneInString(text); last == '.' || unicode.IsLetter(last) {
		text = countryAfter.ReplaceAllString(text, "$1")
	}
	if strings.Contains(text, ". ") {
		text = sentenceEnd.ReplaceAllString(text, "$1, $2")
	}
	return text
}

// A division is an address while Split works on it.
type division struct {
	letters.Address        // what is read of it so far
	first           string // number, street, and what no comma separates from them
	rest            []string
}

// readDoor reads number, street and unit.
func (d division) readDoor(country string) division {
	d.Number, d.Street, d.NumberLast = splitNumber(d.first, country)
	if !NumberFirst[country] {
		d = d.readUnitAfterNumber(country)
	}
	switch {
	case d.Unit != "":
	case d.Number != "" && isUnitForStreet(d.Street): // "12 Apt 3", below a street's name
		d.Street, d.Unit = "", d.Street
	default:
		d.Street, d.Unit = SplitUnit(d.Street)
	}
	if d.NumberLast {
		d.Number, d.Unit = splitFloor(d.Number, d.Unit)
	}
	return d
}

// isUnitForStreet reports whether a unit stands where a street should. An ordinal
// alone is a street: "12 5th".
func isUnitForStreet(text string) bool {
	return LooksLikeUnit(text) && len(text) > 1 && !ranchRoad.MatchString(text) && (!ordinalNumber.MatchString(text) || strings.ContainsRune(text, ' '))
}

// readUnitAfterNumber reads a unit that follows a number at the street's end:
// "Calle Mayor 5 apto 3".
func (d division) readUnitAfterNumber(country string) division {
	street, unit := SplitUnit(d.first)
	if unit == "" || numberLabel.MatchString(unit) {
		return d
	}
	number, name, last := splitNumber(street, country)
	switch {
	case number == "" || name == "":
	case StreetTypeWord(name) && strings.HasPrefix(unit, "#"): // "Calle 16 #32": the street is called 16
		d.Number, d.Street, d.Unit = "", street, unit
	default:
		d.Number, d.Street, d.Unit, d.NumberLast = number, name, unit, last
	}
	return d
}
