package heading

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// columnNotes says what was made of the headings where they leave it open: a
// second row of them, hidden columns, guesses, and several columns of one meaning.
func (t *Table) columnNotes() []letters.Problem {
	var notes []letters.Problem
	note := func(column letters.Column, message, hint string) {
		p := letters.Problem{File: t.Sheet.File, Sheet: t.Sheet.Name, Row: t.Row, Severity: letters.SeverityNote, Message: message, Hint: hint}
		if column != "" {
			p.Column = t.Heading(column)
		}
		notes = append(notes, p)
	}
	switch {
	case t.explains:
		note("", "this row explains the headings; it is not printed", "")
	case t.continues:
		note("", "this row is read as the second row of the headings; it is not printed", "")
	}
	if hidden := t.hiddenHeadings(); len(hidden) > 0 {
		note("", "hidden columns are read like the others: "+strings.Join(hidden, ", "), "clear their headings if they should not count")
	}
	notes = append(notes, t.guessNotes()...)
	for _, heading := range t.twice {
		note("", fmt.Sprintf("the second column %s is read only where the first of that meaning is blank", heading),
			"name the right column under [columns] in campaign.toml if it is the other one")
	}
	if t.otherCode != "" {
		note("", NoLetterCodes(t.otherCode), NoLetterCodesHint)
	}
	return notes
}

// guessNotes says as what columns are read whose headings do not say it.
func (t *Table) guessNotes() []letters.Problem {
	var notes []letters.Problem
	for _, column := range slices.SortedFunc(slices.Values(t.guessed), func(a, b letters.Column) int { return t.Columns[a] - t.Columns[b] }) {
		severity := letters.SeverityNote
		if column == letters.ColumnCity && words.Line(t.Heading(column)) > 1 { // which has units more often
			severity = letters.SeverityWarning
		}
		notes = append(notes, letters.Problem{
			File: t.Sheet.File, Sheet: t.Sheet.Name, Row: t.Row, Column: t.Heading(column), Severity: severity,
			Message: fmt.Sprintf("this column is read as the %s", saidColumn(column)),
			Hint:    "name the right column under [columns] in campaign.toml if it is another one",
		})
	}
	return notes
}

// hiddenHeadings returns the headings of columns that the spreadsheet program
// does not show, sorted.
func (t *Table) hiddenHeadings() []string {
	var hidden []string
	for column, i := range t.Columns {
		if t.Sheet.HiddenColumns[i] {
			hidden = append(hidden, t.Heading(column))
		}
	}
	slices.Sort(hidden)
	return hidden
}
