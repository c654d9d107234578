package address

import (
	"regexp"
	"strings"
)

var (
	zipCountry = regexp.MustCompile(`(?i)[ ,]+(?:usa?|u\.s\.a?\.?|united states)$`)
	zipGap     = regexp.MustCompile(`^([0-9]{1,4}) ([0-9]{1,4})$`)
	zipDigits  = regexp.MustCompile(`^[0-9]+$`)
	zipDecimal = regexp.MustCompile(`^([0-9]+)\.0+$`)
	zipState   = regexp.MustCompile(`^(\pL{2})\.?[ ,]*([0-9]{3,5}(?:-[0-9]{4})?)$`)
	// typedZIP has letters that look like digits: O2139, 0213l.
	TypedZIP   = regexp.MustCompile(`^([0-9` + ZipLetters + `]{5})((?:-[0-9]{4})?)$`)
	zipAndFour = regexp.MustCompile(`^([0-9]{3,5})-([0-9]{4})$`)
)

// zipLetters are the letters of typedZIP.
const ZipLetters = "OolI"

// zipCode reads a ZIP. In the United States a ZIP that was stored as a number
// gets the zeros back that it lost; restored reports that.
func ZipCode(text, country string) (zip string, restored bool) {
	text = WithoutNoise(text)
	if m := zipDecimal.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if country != "US" {
		return text, false
	}
	text = strings.TrimRight(zipCountry.ReplaceAllString(text, ""), "-–, ")
	if m := zipGap.FindStringSubmatch(text); m != nil && len(m[1])+len(m[2]) == 5 {
		text = m[1] + m[2]
	}
	if m := zipState.FindStringSubmatch(text); m != nil && isState(m[1]) {
		text = m[2]
	}
	if Placeholder.MatchString(text) {
		return "", false
	}
	if m := TypedZIP.FindStringSubmatch(text); m != nil {
		text = strings.Map(asDigit, m[1]) + m[2]
	}
	if m := zipAndFour.FindStringSubmatch(text); m != nil {
		return pad(m[1], 5) + "-" + m[2], len(m[1]) < 5
	}
	if !zipDigits.MatchString(text) {
		return text, false
	}
	switch n := len(text); {
	case text[0] == '0' && n < 5: // it did not lose its zero but another digit
	case n == 3 || n == 4:
		return pad(text, 5), true
	case n == 7 || n == 8 || n == 9:
		text = pad(text, 9)
		return text[:5] + "-" + text[5:], n < 9
	}
	return text, false
}

// asDigit gives the digit that a letter was typed for.
func asDigit(letter rune) rune {
	switch letter {
	case 'O', 'o':
		return '0'
	case 'l', 'I':
		return '1'
	}
	return letter
}

func pad(digits string, width int) string {
	return strings.Repeat("0", max(0, width-len(digits))) + digits
}
