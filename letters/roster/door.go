package roster

import (
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// read makes a household of a row, or a problem.
func (r *addressReader) read(l sheet.Row) {
	r.joinOverflow(&l)
	r.above.take(&l, &r.header)
	if l.Guessed != "" {
		r.encoding = l.Guessed
		r.guessed.Add(l.Number)
	}
	if l.Unclosed {
		r.problem(l.Number, "", letters.SeverityWarning, "a quotation mark opens in this row and is not closed; the row is read without it", `delete the mark, or close it with another "`)
	}
	if r.header.Repeated(l) {
		r.aside(l, "this row is the headings again; it is not printed")
		return
	}
	if r.isAside(l) {
		return
	}
	if l.Hidden {
		r.problem(l.Number, "", letters.SeverityNote, "this row is hidden in the sheet; it is read like the others", "delete it if the door should get no letter")
	}
	if r.crossedOut(l) {
		r.problem(l.Number, "", letters.SeverityWarning, "this row is crossed out in the sheet; it is read like the others", "write x in a column called Skip if the door should get no letter, or delete the row")
	}
	a, found := r.addressOf(l)
	if found == lost {
		return
	}
	h := letters.Household{Address: a, Source: letters.Source{File: r.sheet.File, Sheet: r.sheet.Name, Row: l.Number}}
	r.details(l, &h)
	if found == streetless {
		if !r.down.take(r, h) {
			r.noStreet(l.Number)
		}
		return
	}
	r.down.start(r, a)
	r.keep(h)
}

// crossedOut reports whether all that the row says of its address is crossed out.
func (r *addressReader) crossedOut(l sheet.Row) bool {
	struck := false
	for _, m := range []heading.Column{heading.ColumnNumber, heading.ColumnStreet, heading.ColumnAddress} {
		c := r.header.Cell(l, m)
		if c.Shown != "" && !c.Struck && !c.Filled {
			return false
		}
		struck = struck || c.Struck
	}
	return struck
}

// noStreet tells of a row whose street is missing.
func (r *addressReader) noStreet(row int) {
	r.problem(row, r.addressColumn(), letters.SeveritySkipped, "there is a number but no street"+noLetter, "write the street")
}

// details reads what a household can do without.
func (r *addressReader) details(l sheet.Row, h *letters.Household) {
	h.Pod = r.once(r.text(l, heading.ColumnPod))
	h.Code = strings.Clone(r.text(l, heading.ColumnCode))
	h.Note = r.text(l, heading.ColumnNote)
	if r.remark != "" {
		h.Note = strings.TrimPrefix(h.Note+"; "+r.remark, "; ")
	}
	h.Note = r.once(h.Note)
	if text := r.text(l, heading.ColumnSkip); text != "" {
		reason, remark := skipReason(text, strings.TrimRight(r.header.Heading(heading.ColumnSkip), " ?:*"))
		if h.Skip = r.once(reason); remark != "" {
			h.Note = r.once(strings.TrimPrefix(h.Note+"; "+remark, "; "))
		}
	}
	if text := r.text(l, heading.ColumnStop); text != "" {
		if stop, err := strconv.Atoi(strings.TrimSuffix(text, ".0")); err == nil && stop > 0 {
			h.Stop = stop
		}
	}
	said := r.spokenIn(r.text(l, heading.ColumnLanguage))
	if h.Language = said.tag; said.message != "" {
		r.varies(l.Number, heading.ColumnLanguage, letters.SeverityWarning, said.general, said.message, said.hint)
	}
	r.point(l, h)
}

// text is the text of a cell that a door can do without; words that say that
// there is nothing count as blank.
func (r *addressReader) text(l sheet.Row, m heading.Column) string {
	text := r.wholeText(l, m)
	if heading.IsBlankWord(text) {
		return ""
	}
	return text
}

// wholeText is the text of a cell; a broken one is told and counts as blank.
func (r *addressReader) wholeText(l sheet.Row, m heading.Column) string {
	c := r.header.Cell(l, m)
	text, d := c.Text()
	switch d {
	case sheet.IsError:
		r.varies(l.Number, m, letters.SeverityWarning, "the cell shows an error; it is read as blank", "the cell shows the error "+text+"; it is read as blank", "mend the formula, or type the value")
		return ""
	case sheet.IsUnsaved:
		r.problem(l.Number, m, letters.SeverityWarning, "the cell has a formula but no value; it is read as blank", sheet.UnsavedHint)
		return ""
	}
	return text
}

const (
	noLetter = "; no letter for this row"
)
