package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster/report"
)

// notes says once, at the headings, what concerns many rows. Answered is what becomes
// of rows that stand out.
func (r *reading) notes(t *heading.Table, answered map[letters.RowMark]letters.RowAnswer) []letters.Problem {
	var notes []letters.Problem
	note := func(column letters.Column, message, hint string) {
		notes = append(notes, report.TableNote(t, column, letters.SeverityNote, message, hint))
	}
	if r.encoding != "" {
		message := "the file is not in UTF-8; its letters are read " + r.encoding
		if r.guessed.Count() > 0 {
			message += ": " + r.guessed.String()
		}
		note("", message, "look whether they are right; if not, save the list as an Excel workbook or as CSV UTF-8")
	}
	if r.curly.Count() > 0 {
		note("", "cells stand between curly quotation marks, which are read as straight ones: "+r.curly.String(), "")
	}
	if r.zipsRestored.Count() > 0 {
		note(letters.ColumnZIP, "ZIPs that had lost their zeros got them back: "+r.zipsRestored.String(), "format the column as text to keep them")
	}
	if r.numbersElsewhere.Count() > 0 {
		note(letters.ColumnNumber, "the number is taken from the address itself, not from this column: "+r.numbersElsewhere.String(), "")
	}
	notes = append(notes, r.open.notes(t)...)
	if r.counties {
		note(letters.ColumnCounty, "doors whose city is not written have this column's in its place", "")
	}
	if r.shapes.Count() > 0 {
		note("", r.shapesNote(), "")
	}
	return slices.Concat(notes, r.aboutCoordinates, r.cut.problems(t), r.fills.warnings(t, answered))
}
