package address

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

var (
	zipCountry = regexp.MustCompile(`(?i)[ ,]+(?:usa?|u\.s\.a?\.?|united states)$`)
	zipGap     = regexp.MustCompile(`^([0-9]{1,4}) ([0-9]{1,4})$`)
	zipDecimal = regexp.MustCompile(`^([0-9]+)\.0+$`)
	zipState   = regexp.MustCompile(`^(\pL{2})\.?[ ,]*([0-9]{3,5}(?:-[0-9]{4})?)$`)
	// typedZIP has letters that look like digits: O2139, 0213l.
	typedZIP   = regexp.MustCompile(`^([0-9` + phrase.ZipLetters + `]{5})((?:-[0-9]{4})?)$`)
	zipAndFour = regexp.MustCompile(`^([0-9]{3,5})-([0-9]{4})$`)
)

// zipCode reads a ZIP. In the United States a ZIP that was stored as a number
// gets the zeros back that it lost; restored reports that.
func zipCode(text, country string) (zip string, restored bool) {
	text = phrase.WithoutNoise(text)
	if m := zipDecimal.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if country == "" || !phrase.IsAmerican(country) {
		return text, false
	}
	text = plainZIP(text)
	if isPlaceholder(text) {
		return "", false
	}
	if m := typedZIP.FindStringSubmatch(text); m != nil {
		text = strings.Map(phrase.AsDigit, m[1]) + m[2]
	}
	if m := zipAndFour.FindStringSubmatch(text); m != nil {
		return phrase.Pad(m[1], 5) + "-" + m[2], len(m[1]) < 5
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
	if m := zipState.FindStringSubmatch(text); m != nil && lexicon.IsState(m[1]) {
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
		return phrase.Pad(digits, 5), true
	case n == 7 || n == 8 || n == 9:
		digits = phrase.Pad(digits, 9)
		return digits[:5] + "-" + digits[5:], n < 9
	}
	return digits, false
}

// placeholder is what people write where they do not know.
var placeholder = regexp.MustCompile(`(?i)^(?:[?!.*_xX~=]+|unknown|tbd|tba|unk|not known|desconocid[oa]|s/n|sin n[uú]mero|s/d|vacant( lot| land)?|\(?none\)?|no number|no address|n/a|na|n\.a\.|null|nil|nan|\(blank\)|なし|無し)$`)

// isPlaceholder reports whether a text stands for what somebody does not know. Most texts
// do not begin as such do.
func isPlaceholder(text string) bool {
	return text != "" && (text[0] >= utf8.RuneSelf || strings.IndexByte("?!.*_xX~=(uUtTdDsSvVnN", text[0]) >= 0) && placeholder.MatchString(text)
}
