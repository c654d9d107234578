package phrase

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters/address/match"
)

var (
	// BeforeNumber are bullets, and what makes a cell a formula.
	BeforeNumber = regexp.MustCompile(`^[-–—=+:'’` + "`" + `•·*▪●○□☐☑►>✓✔ ]+([0-9])`)
	// thousandsFirst is a house number with a comma in it: "1,234 Alder St".
	thousandsFirst = regexp.MustCompile(`^([0-9]{1,2}),([0-9]{3}) `)
	// sentenceEnd is a street's type in full, which no full stop shortens.
	sentenceEnd    = regexp.MustCompile(`(?i)\b(street|road|avenue|drive|lane|boulevard|highway)\. +(\pL)`)
	countryAfter   = regexp.MustCompile(`(?i)^(.*[0-9])[ ,]+(?:usa|u\.s\.a\.?|united states(?: of america)?)\.?$`)
	dashBeforeWord = regexp.MustCompile(` [-–] (\pL)`)
)

// UnitAround takes off a unit in brackets at the end of an address, and a flat
// in front of it.
func UnitAround(text, country string) (door, unit string) {
	door, unit = SplitBrackets(text, country)
	door = PlainFront(door, country)
	if flat, rest := flatInFront(door, country); flat != "" {
		return rest, match.JoinUnits(flat, unit)
	}
	return door, unit
}

// WithCommas writes an address with commas where others have them.
func WithCommas(text, country string) string {
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
