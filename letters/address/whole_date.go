package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// midnight is the time of day that a date has which was made of a number.
const midnight = `(?:[ T]+(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?AM)Z?)?`

// WholeDate is a date with its year, in figures: year, month and day in the first
// three groups, or two and a year in the next three, or month, day and a year of
// two figures in the last three.
var WholeDate = regexp.MustCompile(`^(?:((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]((?:19|20)[0-9]{2})|(1[0-2]|0?[1-9])/(3[01]|[12][0-9]|0?[1-9])/(2[0-9]|3[0-5]))` + midnight + `$`)

// MadeDate is the note on a cell that was turned into a date: what it shows, and
// what it was before, as far as that can be told.
func MadeDate(column letters.Column, what, shown, before string) Note {
	const general = ": the spreadsheet program has made a date of it"
	message := "the " + what + " is shown as " + shown + general
	hint := "type it again with an apostrophe in front, for example '12-1"
	if before != "" {
		message += ", it must have been " + before
		first, _, _ := strings.Cut(before, " ")
		hint = "type it again with an apostrophe in front: '" + first
	}
	return Note{
		Column: column, Severity: letters.SeveritySkipped,
		General: "the " + what + " is shown as a date" + general + letters.NoLetter, Message: message + letters.NoLetter, Hint: hint,
	}
}
