package readback

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// dials reports whether the number that people read is the one that a telephone dials,
// digit by digit: with its country's code where it is printed with "+", else behind what
// the country dials before it. One that only the country itself can dial has no other form.
func dials(p letters.Phone) bool {
	if p.E164 == "" {
		return true
	}
	number, _, _ := strings.Cut(p.Printed, " ext. ") // which people tell whoever answers
	all, printed := digitsOf(p.E164), digitsOf(number)
	if strings.HasPrefix(number, "+") {
		return printed == all
	}
	country := countryCode(all)
	national := all[len(country):]
	if country == argentina && isArgentineMobile(printed, national) {
		return true
	}
	before, ends := strings.CutSuffix(printed, national)
	return ends && national != "" && (before == "" || slices.Contains(trunkPrefixes(country), before))
}

// Countries whose national form differs from most others' (ITU-T Operational Bulletin
// 994, dialling procedures).
const (
	northAmerica = "1"
	russia       = "7" // and Kazakhstan
	hungary      = "36"
	argentina    = "54"
	lithuania    = "370"
	belarus      = "375"
	turkmenistan = "993"
	uzbekistan   = "998"
)

// trunkPrefixes are what a country dials before a number within it: 0 in most. Some have
// none, and 0 there is in no number that letters/phone prints.
func trunkPrefixes(country string) []string {
	switch country {
	case northAmerica:
		return nil
	case russia, turkmenistan, uzbekistan:
		return []string{"8"}
	case belarus:
		return []string{"8", "80"}
	case lithuania:
		return []string{"0", "8"}
	case hungary:
		return []string{"06"}
	}
	return []string{"0"}
}

// isArgentineMobile reports whether "011 15-2345-6789" is what "+54 9 11 2345 6789" is at
// home: a 15 behind the area code of two to four digits instead of the 9 before it.
func isArgentineMobile(printed, national string) bool {
	rest, mobile := strings.CutPrefix(national, "9")
	for area := 2; mobile && area <= 4 && area < len(rest); area++ {
		if printed == "0"+rest[:area]+"15"+rest[area:] {
			return true
		}
	}
	return false
}

// twoDigits are the codes of countries and regions of two digits (ITU-T E.164). That of
// North America and that of Russia have one, all others three.
const twoDigits = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 "

// countryCode returns the code with which an international number begins.
func countryCode(all string) string {
	switch {
	case strings.HasPrefix(all, northAmerica), strings.HasPrefix(all, russia):
		return all[:1]
	case len(all) > 2 && strings.Contains(twoDigits, " "+all[:2]+" "):
		return all[:2]
	}
	return all[:min(3, len(all))]
}

// digitsOf returns the digits of a text.
func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}
