package roster

import (
	"regexp"
	"strconv"
	"strings"
)

// What spreadsheet programs do to house numbers and units.

// damage is what makes a cell's text useless.
type damage int

const (
	sound       damage = iota
	isDate             // 12-1 was turned into 12-Jan
	isError            // #REF!
	isUnsaved          // a formula without a stored value
	shownDate          // it was read, from what a date format shows: 12-1
	decimalHalf        // it was read, 16.5 as 16 1/2
)

var (
	monthDate    = regexp.MustCompile(`(?i)^([0-9]{1,2}[-/ .](jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*([-/ .]+[0-9]{2,4})?|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*[-/ .][0-9]{1,4})$`)
	wholeDate    = regexp.MustCompile(`^([0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00(:00(\.0+)?)?)?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](19|20)[0-9]{2})$`)
	dayAndMonth  = regexp.MustCompile(`^[0-9]{1,2}[-/][0-9]{1,2}$`)
	fractionText = regexp.MustCompile(`^[0-9]+ [0-9]/[0-9]$|^[0-9]/[0-9]$`)
	plainNumber  = regexp.MustCompile(`^-?[0-9][0-9.,' ]*$`)
	halfDecimal  = regexp.MustCompile(`^([0-9]+)[.,]50*$`)
	wholeDecimal = regexp.MustCompile(`^([0-9]+)[.,]0+$`)
)

var errorTexts = map[string]bool{
	"#REF!": true, "#N/A": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true,
	"#SPILL!": true, "#CALC!": true, "#GETTING_DATA": true, "#ERROR!": true, "Err:502": true, "Err:504": true, "Err:508": true,
}

// text is what a cell of words holds.
func (c cell) text() (string, damage) {
	text := tidy(c.shown)
	switch {
	case c.unsaved:
		return "", isUnsaved
	case errorTexts[text]:
		return text, isError
	}
	return text, sound
}

// numeral is what a cell of house numbers or units holds, of which a
// spreadsheet program may have made a number or a date.
func (c cell) numeral() (string, damage) {
	text, d := c.text()
	if d != sound {
		return text, d
	}
	if monthDate.MatchString(text) || wholeDate.MatchString(text) {
		return text, isDate
	}
	if value, ok := c.number(); ok && tidy(c.raw) != text {
		switch {
		case fractionText.MatchString(text): // 16.5 in a fraction's format
			return text, sound
		case dayAndMonth.MatchString(text): // what the cell shows is what was typed
			return text, shownDate
		case plainNumber.MatchString(text):
			if digits := strings.TrimLeft(text, "0"); digits != text && digits == strconv.FormatFloat(value, 'f', -1, 64) {
				return text, sound // the format adds zeros
			}
			text = strconv.FormatFloat(value, 'f', -1, 64) // 1,234 is 1234, and 17 may be 16.5
		case !strings.Contains(text, strconv.FormatFloat(value, 'f', -1, 64)):
			return text, isDate
		}
	}
	if m := wholeDecimal.FindStringSubmatch(text); m != nil {
		return m[1], sound
	}
	if m := halfDecimal.FindStringSubmatch(text); m != nil {
		return m[1] + " 1/2", decimalHalf
	}
	return text, sound
}
