package roster

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// notes says once, at the headings, what concerns many rows or a whole column.
func (r *reading) notes(t *heading.Table, s sheet.Sheet, foreign string) []letters.Problem {
	var notes []letters.Problem
	note := func(column heading.Column, message, hint string) {
		p := letters.Problem{File: s.File, Sheet: s.Name, Row: t.Row, Severity: letters.SeverityNote, Message: message, Hint: hint}
		if column != "" {
			p.Column = t.Heading(column)
		}
		notes = append(notes, p)
	}
	if foreign != "" {
		note("", "the column "+foreign+" holds no letter codes; it is not read", "call it something else to be rid of this note")
	}
	if t.Continues && !t.Explains {
		note("", "this row is read as the second row of the headings; it is not printed", "")
	}
	if t.Explains {
		note("", "this row explains the headings; it is not printed", "")
	}
	if r.encoding != "" {
		message := "the file is not in UTF-8; its letters are read " + r.encoding
		if r.guessed.Count() > 0 {
			message += ": " + r.guessed.String()
		}
		note("", message, "look whether they are right; if not, save the list as an Excel workbook or as CSV UTF-8")
	}
	if r.zipsRestored.Count() > 0 {
		note(heading.ColumnZIP, "ZIPs that had lost their zeros got them back: "+r.zipsRestored.String(), "format the column as text to keep them")
	}
	if r.numbersElsewhere.Count() > 0 {
		note(heading.ColumnNumber, "the number is taken from the address itself, not from this column: "+r.numbersElsewhere.String(), "")
	}
	if r.counties {
		note(heading.ColumnCounty, "doors whose city is not written have this column's in its place", "")
	}
	var hidden []string
	for m, i := range t.Columns {
		if s.HiddenColumns[i] {
			hidden = append(hidden, t.Heading(m))
		}
	}
	if slices.Sort(hidden); len(hidden) > 0 {
		note("", "hidden columns are read like the others: "+strings.Join(hidden, ", "), "clear their headings if they should not count")
	}
	for _, m := range t.Guessed {
		note(m, fmt.Sprintf("this column is read as the %s", m.Said()), "name the right column under [columns] in campaign.toml if it is another one")
	}
	for _, title := range t.Twice {
		note("", fmt.Sprintf("the second column %s is read only where the first of that meaning is blank", title),
			"name the right column under [columns] in campaign.toml if it is the other one")
	}
	return notes
}
