package roster

import (
	"fmt"
	"strconv"
	"strings"

	"doorletters/letters"
)

// read makes a household of a row, or a problem.
func (r *addressReader) read(l line) {
	if l.hidden {
		r.hidden.add(l.row)
	}
	if l.guessed {
		r.guessed.add(l.row)
	}
	a, ok := r.address(l)
	if !ok {
		return
	}
	h := letters.Household{
		Address: a,
		Source:  letters.Source{File: r.sheet.file, Sheet: r.sheet.name, Row: l.row},
		Pod:     r.text(l, colPod),
		Code:    r.text(l, colCode),
		Note:    r.text(l, colNote),
		Skip:    skipReason(r.text(l, colSkip), strings.TrimRight(r.header.heading(colSkip), " ?:*")),
	}
	if text := r.text(l, colStop); text != "" {
		if stop, err := strconv.Atoi(strings.TrimSuffix(text, ".0")); err == nil && stop > 0 {
			h.Stop = stop
		}
	}
	var message, hint string
	h.Language, message, hint = doorLanguage(r.text(l, colLanguage), r.options.Languages)
	if message != "" {
		r.problem(l.row, colLanguage, letters.SeverityWarning, message, hint)
	}
	h.Point, h.Located, message = point(l.at(r.header.column(colLatitude)), l.at(r.header.column(colLongitude)))
	if message != "" {
		r.problem(l.row, colLatitude, letters.SeverityWarning, message+"; the door is placed by its street instead", "mend the coordinates or clear them")
	}
	r.keep(h)
}

// text is the text of a cell that a door can do without; a broken cell is told
// and counts as blank.
func (r *addressReader) text(l line, m meaning) string {
	text, d := l.at(r.header.column(m)).text()
	switch d {
	case isError:
		r.problem(l.row, m, letters.SeverityWarning, "the cell shows the error "+text+"; it is read as blank", "mend the formula, or type the value")
		return ""
	case isUnsaved:
		r.problem(l.row, m, letters.SeverityWarning, "the cell has a formula but no value; it is read as blank", unsavedHint)
		return ""
	}
	return text
}

const (
	unsavedHint = "open the file in the spreadsheet program, save it again, and use that"
	noLetter    = "; no letter for this row"
)

// essential is the text of a cell without which there is no door. Not ok: the
// row is lost, and a problem says so.
func (r *addressReader) essential(l line, m meaning, what string) (string, bool) {
	c := l.at(r.header.column(m))
	read := c.text
	if m == colNumber || m == colHalf || m == colUnit {
		read = c.numeral
	}
	text, d := read()
	switch d {
	case isError:
		r.problem(l.row, m, letters.SeveritySkipped, "the "+what+" shows the error "+text+noLetter, "mend the formula, or type the value")
		return "", false
	case isUnsaved:
		r.problem(l.row, m, letters.SeveritySkipped, "the "+what+" is a formula without a value"+noLetter, unsavedHint)
		return "", false
	case isDate:
		r.problem(l.row, m, letters.SeveritySkipped, fmt.Sprintf("the %s is shown as %s: the spreadsheet program has made a date of it%s", what, text, noLetter),
			"type it again with an apostrophe in front, for example '12-1")
		return "", false
	case shownDate:
		r.dates.add(l.row)
	case decimalHalf:
		if m != colUnit {
			r.halves.add(l.row)
		} else {
			text = tidy(c.shown)
		}
	}
	return text, true
}
