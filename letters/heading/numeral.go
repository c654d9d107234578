package heading

import (
	"regexp"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// What spreadsheet programs do to house numbers and units.

var (
	monthDate    = regexp.MustCompile(`(?i)^(?:([0-9]{1,2})[-/. ]+` + monthNames + `\.?([-/. ,]+[0-9]{2,4})?|` + monthNames + `\.?[-/. ]+([0-9]{1,4}))$`)
	longDate     = regexp.MustCompile(`(?i)^` + monthNames + `\.? [0-9]{1,2},? (?:19|20)[0-9]{2}$`)
	japaneseDate = regexp.MustCompile(`^([0-9]{1,2})月([0-9]{1,2})日$`)
	dayAndMonth  = regexp.MustCompile(`^[0-9]{1,2}[-/][0-9]{1,2}$`)
	fractionText = regexp.MustCompile(`^[0-9]+ [0-9]/[0-9]$|^[0-9]/[0-9]$`)
	plainNumber  = regexp.MustCompile(`^-?[0-9][0-9.,' ]*$`)
	// scientific is how a program shows what it took for a power of ten.
	scientific = regexp.MustCompile(`^[0-9](?:[.,][0-9]+)?E\+[0-9]{2,}$`)
)

// numeral is what a cell of house numbers or units holds, of which a
// spreadsheet program may have made a number or a date.
func Numeral(c sheet.Cell) (string, sheet.Damage) {
	text, d := c.Text()
	if d != sheet.Sound {
		return text, d
	}
	if letters.IsDigits(text) && c.Raw == c.Shown {
		return text, sheet.Sound
	}
	text = address.PlainWidth(text)
	if monthDate.MatchString(text) || longDate.MatchString(text) || address.WholeDate.MatchString(text) || japaneseDate.MatchString(text) {
		return text, sheet.IsDate
	}
	if scientific.MatchString(text) {
		return text, sheet.IsPower
	}
	value, isNumber := 0.0, false
	if letters.Tidy(c.Raw) != text { // else it holds what it shows
		value, isNumber = c.Number()
	}
	if isNumber {
		exact := address.WithoutNoise(strconv.FormatFloat(value, 'f', -1, 64))
		switch {
		case fractionText.MatchString(text): // 16.5 in a fraction's format
			return text, sheet.Sound
		case dayAndMonth.MatchString(text): // what the cell shows is what was typed
			return text, sheet.ShownDate
		case c.DateOrder() != "":
			return text, sheet.IsDate
		case plainNumber.MatchString(text):
			if digits := strings.TrimLeft(text, "0"); digits != text && digits == exact {
				return text, sheet.Sound // the format adds zeros
			}
			text = exact // 1,234 is 1234, and 17 may be 16.5
		case !strings.Contains(text, exact):
			return text, sheet.IsDate
		}
	}
	text = address.WithoutNoise(text)
	if m := address.WholeDecimal.FindStringSubmatch(text); m != nil {
		return m[1], sheet.Sound
	}
	if fraction, ok := address.FractionOf(text); ok {
		return fraction, sheet.DecimalHalf
	}
	return text, sheet.Sound
}
