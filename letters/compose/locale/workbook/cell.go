package workbook

import (
	"fmt"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// lineEnds makes line feeds of all ends of lines in a cell.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// optional reads a cell that may hold anything.
func (r *reader) optional(row sheet.Row, heading string) string {
	return trim(r.cell(row, heading).Shown)
}

// needed reads a cell whose text counts, and says what has happened to it on its way.
func (r *reader) needed(row sheet.Row, heading string) string {
	c := r.cell(row, heading)
	tidy, damage := c.Text()
	say := func(severity letters.Severity, message, hint string) {
		r.report(row.Number, heading, severity, message, hint)
	}
	switch {
	case damage == sheet.IsTooLong:
		say(letters.SeverityError, fmt.Sprintf("the cell has %s characters, and holds %s at most", sheet.Figure(c.TooLong), sheet.Figure(sheet.MaxCell)), "write the message shorter")
		return ""
	case damage == sheet.IsUnsaved:
		say(letters.SeverityError, "the cell is a formula without a value", "write the words themselves into the cell; a text that begins with = takes an apostrophe before it")
		return ""
	case damage == sheet.IsError:
		say(letters.SeverityError, fmt.Sprintf("the cell shows %s: the spreadsheet program took it for a formula", tidy), "write an apostrophe before the text, which makes it text")
		return ""
	case c.DateOrder() != "":
		say(letters.SeverityWarning, fmt.Sprintf("the spreadsheet program made a date of the cell; it is read as it is shown: %s", tidy), "write an apostrophe before the text, which makes it text, if that is wrong")
	case c.Struck:
		say(letters.SeverityWarning, "the text is crossed out; it counts all the same", "empty the cell if it is not to be used")
	}
	text := c.Shown
	if strings.Trim(text, "#") == "" {
		text = tidy // of a number in a column that is too narrow
	}
	text = lineEnds.Replace(text)
	trimmed := trim(text)
	if trimmed != text && trimmed != "" {
		say(letters.SeverityNote, "the cell has blanks or empty lines around its text; they are left out", "nothing has to be done")
	}
	return trimmed
}

func (r *reader) cell(row sheet.Row, heading string) sheet.Cell {
	column, there := r.columns[heading]
	if !there {
		return sheet.Cell{}
	}
	return row.At(column)
}

func trim(text string) string { return strings.TrimFunc(lineEnds.Replace(text), unicode.IsSpace) }
