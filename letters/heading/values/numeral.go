package values

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

// Numeral returns what a cell of house numbers or units holds, of which a
// spreadsheet program may have made a number or a date.
func Numeral(c sheet.Cell) (string, sheet.Damage) {
	text, damage := c.Text()
	if damage != sheet.Sound || letters.IsDigits(text) && c.Raw == c.Shown {
		return text, damage
	}
	text = address.PlainWidth(text)
	switch {
	case isDate(text):
		return text, sheet.IsDate
	case scientific.MatchString(text):
		return text, sheet.IsPower
	}
	if letters.Tidy(c.Raw) != text { // else it holds what it shows
		if value, ok := c.Number(); ok {
			typed, damage, done := typedNumber(c, text, value)
			if done {
				return typed, damage
			}
			text = typed
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

// isDate reports whether a text is a date as spreadsheet programs show one.
func isDate(text string) bool {
	return monthDate.MatchString(text) || longDate.MatchString(text) || address.WholeDate.MatchString(text) || japaneseDate.MatchString(text)
}

// typedNumber returns what was typed into a cell that stores one thing, a number,
// and shows another. It is not done where the text is still to be looked at as if
// it had been shown.
func typedNumber(c sheet.Cell, shown string, value float64) (text string, damage sheet.Damage, done bool) {
	exact := address.WithoutNoise(strconv.FormatFloat(value, 'f', -1, 64))
	switch {
	case fractionText.MatchString(shown): // 16.5 in a fraction's format
		return shown, sheet.Sound, true
	case dayAndMonth.MatchString(shown): // what the cell shows is what was typed
		return shown, sheet.ShownDate, true
	case c.DateOrder() != "":
		return shown, sheet.IsDate, true
	case plainNumber.MatchString(shown):
		if digits := strings.TrimLeft(shown, "0"); digits != shown && digits == exact {
			return shown, sheet.Sound, true // the format adds zeros
		}
		return exact, sheet.Sound, false // 1,234 is 1234, and 17 may be 16.5
	case !strings.Contains(shown, exact):
		return shown, sheet.IsDate, true
	}
	return shown, sheet.Sound, false
}
