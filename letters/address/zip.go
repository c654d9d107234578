package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

var (
	// BareZIP is a ZIP as it is written, perhaps with the four digits behind it.
	BareZIP    = regexp.MustCompile(`^[0-9]{5}(?:-[0-9]{1,4})?$`)
	zipCountry = regexp.MustCompile(`(?i)[ ,]+(?:usa?|u\.s\.a?\.?|united states)$`)
	zipGap     = regexp.MustCompile(`^([0-9]{1,4}) ([0-9]{1,4})$`)
	zipDecimal = regexp.MustCompile(`^([0-9]+)\.0+$`)
	zipState   = regexp.MustCompile(`^(\pL{2})\.?[ ,]*([0-9]{3,5}(?:-[0-9]{4})?)$`)
	// typedZIP has letters that look like digits: O2139, 0213l.
	typedZIP   = regexp.MustCompile(`^([0-9` + zipLetters + `]{5})((?:-[0-9]{4})?)$`)
	zipAndFour = regexp.MustCompile(`^([0-9]{3,5})-([0-9]{4})$`)
)

// zipLetters are the letters of typedZIP.
const zipLetters = "OolI"

// zipCode reads a ZIP. In the United States a ZIP that was stored as a number
// gets the zeros back that it lost; restored reports that.
func zipCode(text, country string) (zip string, restored bool) {
	text = WithoutNoise(text)
	if m := zipDecimal.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if country == "" || !isAmerican(country) {
		return text, false
	}
	text = plainZIP(text)
	if placeholder.MatchString(text) {
		return "", false
	}
	if m := typedZIP.FindStringSubmatch(text); m != nil {
		text = strings.Map(asDigit, m[1]) + m[2]
	}
	if m := zipAndFour.FindStringSubmatch(text); m != nil {
		return pad(m[1], 5) + "-" + m[2], len(m[1]) < 5
	}
	if !letters.IsDigits(text) {
		return text, false
	}
	return withZeros(text)
}

// plainZIP removes what people write around a ZIP: state, country, a gap.
func plainZIP(text string) string {
	text = strings.TrimRight(zipCountry.ReplaceAllString(text, ""), "-–, ")
	if m := zipGap.FindStringSubmatch(text); m != nil && len(m[1])+len(m[2]) == 5 {
		return m[1] + m[2]
	}
	if m := zipState.FindStringSubmatch(text); m != nil && isState(m[1]) {
		return m[2]
	}
	return text
}

// withZeros restores the zeros that the digits of a ZIP, or of a ZIP and four,
// lost at their front.
func withZeros(digits string) (zip string, restored bool) {
	switch n := len(digits); {
	case digits[0] == '0' && n < 5: // it did not lose its zero but another digit
	case n == 3 || n == 4:
		return pad(digits, 5), true
	case n == 7 || n == 8 || n == 9:
		digits = pad(digits, 9)
		return digits[:5] + "-" + digits[5:], n < 9
	}
	return digits, false
}

// asDigit returns the digit that a letter was typed for.
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

// zipPlusFour may have lost some of its four.
var zipPlusFour = regexp.MustCompile(`^([0-9]{5})(?:-[0-9]{1,4}| ?[0-9]{4})$`)

// zipKey removes what lists differ in: the four digits after a ZIP, spaces, and
// leading zeros, which spreadsheet programs lose.
func zipKey(zip string) string {
	if len(zip) <= 5 && letters.IsDigits(zip) {
		return withoutZeros(zip)
	}
	if m := zipPlusFour.FindStringSubmatch(strings.TrimSpace(zip)); m != nil {
		zip = m[1]
	}
	return withoutZeros(strings.ReplaceAll(letters.Fold(zip), " ", ""))
}

// withoutZeros drops the zeros in front of a text, unless it has nothing else.
func withoutZeros(text string) string {
	if trimmed := strings.TrimLeft(text, "0"); trimmed != "" {
		return trimmed
	}
	return text
}

// placeholder is what people write where they do not know.
var placeholder = regexp.MustCompile(`(?i)^(?:[?!.*_xX~=]+|unknown|tbd|tba|unk|not known|desconocid[oa]|s/n|sin n[uú]mero|s/d|vacant( lot| land)?|\(?none\)?|no number|no address|n/a|na|n\.a\.|null|nil|nan|\(blank\)|なし|無し)$`)
