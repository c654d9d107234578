package phrase

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// What a spreadsheet program leaves of house numbers and units that it took for
// numbers: 12.0, 16.5 for 16 1/2, and 3.0000000000000004 where it has calculated.

var (
	halfDecimal    = regexp.MustCompile(`^([0-9]+)[.,]50*$`)
	quarterDecimal = regexp.MustCompile(`^([0-9]+)\.(25|75)0*$`)
	WholeDecimal   = regexp.MustCompile(`^([0-9]+)[.,]0+$`)
	longDecimal    = regexp.MustCompile(`^[0-9]{1,9}[.,][0-9]{7,}$`)
	decimalFirst   = regexp.MustCompile(`^([0-9]+\.[0-9]+)( .*)$`)
	OtherDecimal   = regexp.MustCompile(`^[0-9]+\.[0-9]+$`)
)

// maxNoise is how far binary arithmetic may be off the number that is meant.
const maxNoise = 1e-6

// WithoutNoise returns the number of at most four decimals that a decimal is a
// hair off, and the text as it stands where it is off no such number.
func WithoutNoise(text string) string {
	if !longDecimal.MatchString(text) {
		return text
	}
	value, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	near := math.Round(value*1e4) / 1e4
	if err != nil || math.Abs(value-near) > maxNoise {
		return text
	}
	return strconv.FormatFloat(near, 'f', -1, 64)
}

// FractionOf returns a number with the fraction that was made a decimal, 16 1/2
// for 16.5; it is not ok for other decimals.
func FractionOf(text string) (string, bool) {
	if m := halfDecimal.FindStringSubmatch(text); m != nil {
		return m[1] + " 1/2", true
	}
	switch m := quarterDecimal.FindStringSubmatch(text); {
	case m == nil:
		return text, false
	case m[2] == "25":
		return m[1] + " 1/4", true
	default:
		return m[1] + " 3/4", true
	}
}

// decimalNumber repairs a number in front that a spreadsheet program made a
// decimal of: "12.0 Alder St", "16.5 Alder St".
func decimalNumber(text string) string {
	m := decimalFirst.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	number := WithoutNoise(m[1])
	if whole := WholeDecimal.FindStringSubmatch(number); whole != nil {
		return whole[1] + m[2]
	}
	number, _ = FractionOf(number)
	return number + m[2]
}
