package heading

import (
	"doorletters/letters"
	"doorletters/letters/sheet"
)

// RowReader reads the cells of one row by what their columns hold, and gathers
// what is wrong with them.
type RowReader struct {
	Table    *Table
	Row      sheet.Row
	Problems []letters.Problem
}

// Problem adds a fault of the row.
func (r *RowReader) Problem(column letters.Column, severity letters.Severity, message, hint string) {
	r.Varies(column, severity, "", message, hint)
}

// Varies adds a fault that says something else in each row; general, if it is
// not empty, says it of all.
func (r *RowReader) Varies(column letters.Column, severity letters.Severity, general, message, hint string) {
	p := letters.Problem{File: r.Table.Sheet.File, Sheet: r.Table.Sheet.Name, Row: r.Row.Number, Severity: severity, Message: message, Hint: hint, General: general}
	if column != "" {
		p.Column = r.Table.Heading(column)
	}
	r.Problems = append(r.Problems, p)
}

// Text returns the text of a cell that a row can do without; words that say that
// there is nothing count as blank.
func (r *RowReader) Text(column letters.Column) string {
	text := r.WholeText(column)
	if IsBlankWord(text) {
		return ""
	}
	return text
}

// WholeText returns the text of a cell; a broken one is reported and counts as
// blank.
func (r *RowReader) WholeText(column letters.Column) string {
	if r.Table.Index(column) < 0 {
		return ""
	}
	c := r.Table.Cell(r.Row, column)
	if c.Shown == "" && !c.Unsaved {
		return ""
	}
	text, damage := c.Text()
	switch damage {
	case sheet.IsTooLong:
		r.Varies(column, letters.SeverityWarning, "the cell has far more characters than can be meant; only its beginning is read",
			"the cell has "+sheet.Figure(c.TooLong)+" characters, which cannot be meant; only its beginning is read: "+c.Shown, "shorten it, and look whether it says something that should be known at the door")
		return c.Shown
	case sheet.IsError:
		r.Varies(column, letters.SeverityWarning, "the cell shows an error; it is read as blank", "the cell shows the error "+text+"; it is read as blank", "correct the formula, or type the value")
		return ""
	case sheet.IsUnsaved:
		r.Problem(column, letters.SeverityWarning, "the cell has a formula but no value; it is read as blank", sheet.UnsavedHint)
		return ""
	}
	return text
}

// IsBlankWord reports whether a cell's text says that it holds nothing.
func IsBlankWord(text string) bool { return blankWords[text] }

var blankWords = map[string]bool{
	"-": true, "--": true, "---": true, "–": true, "—": true, "―": true, "ー": true, ".": true, "/": true, "N/A": true, "n/a": true, "N/a": true, "NA": true, "n.a.": true, "N.A.": true,
	"none": true, "None": true, "NONE": true, "null": true, "NULL": true, "nil": true, "NaN": true, "nan": true, "(none)": true, "(blank)": true, "なし": true, "無し": true,
}

// Coordinate is the text of a coordinate's cell: all decimals, not those shown.
func Coordinate(c sheet.Cell) string {
	if c.Raw == "" {
		return ""
	}
	text := letters.Tidy(c.Raw)
	if text != "" && (IsBlankWord(text) || sheet.ErrorTexts[text]) {
		return ""
	}
	return text
}
