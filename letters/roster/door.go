package roster

import (
	"regexp"
	"strconv"
	"strings"

	"doorletters/letters"
)

// read makes a household of a row, or a problem.
func (r *addressReader) read(l line) {
	r.joinOverflow(&l)
	r.above.take(&l, &r.header)
	if l.guessed != "" {
		r.encoding = l.guessed
		r.guessed.add(l.row)
	}
	if l.unclosed {
		r.problem(l.row, "", letters.SeverityWarning, "a quotation mark opens in this row and is not closed; the row is read without it", `delete the mark, or close it with another "`)
	}
	if r.header.repeated(l) {
		r.aside(l, "this row is the headings again; it is not printed")
		return
	}
	if r.isAside(l) {
		return
	}
	if l.hidden {
		r.problem(l.row, "", letters.SeverityNote, "this row is hidden in the sheet; it is read like the others", "delete it if the door should get no letter")
	}
	a, found := r.addressOf(l)
	if found == lost {
		return
	}
	h := letters.Household{Address: a, Source: letters.Source{File: r.sheet.file, Sheet: r.sheet.name, Row: l.row}}
	r.details(l, &h)
	if found == streetless {
		if !r.down.take(r, h) {
			r.noStreet(l.row)
		}
		return
	}
	r.down.start(r, a)
	r.keep(h)
}

// joinOverflow looks for cells of a text file behind the last heading, which a
// comma makes that stands in an address without quotation marks. Where the
// address is the only column, they are parts of it.
func (r *addressReader) joinOverflow(l *line) {
	width := len(r.header.texts)
	if r.sheet.name != "" || len(l.cells) <= width {
		return
	}
	var over []string
	for _, c := range l.cells[width:] {
		if text := tidy(c.shown); text != "" {
			over = append(over, text)
		}
	}
	if len(over) == 0 {
		return
	}
	if width == 1 {
		joined := strings.Join(append([]string{l.cells[0].shown}, over...), ", ")
		l.cells = append(l.cells[:0], cell{shown: joined, raw: joined})
		return
	}
	r.problem(l.row, "", letters.SeverityWarning, "this row has more cells than there are headings, so that some may stand in the wrong column", "a cell with a comma in it needs quotation marks around it")
}

// noStreet tells of a row whose street is missing.
func (r *addressReader) noStreet(row int) {
	r.problem(row, r.addressColumn(), letters.SeveritySkipped, "there is a number but no street"+noLetter, "write the street")
}

// details reads what a household can do without.
func (r *addressReader) details(l line, h *letters.Household) {
	h.Pod = r.once(r.text(l, colPod))
	h.Code = strings.Clone(r.text(l, colCode))
	h.Note = r.text(l, colNote)
	if r.remark != "" {
		h.Note = strings.TrimPrefix(h.Note+"; "+r.remark, "; ")
	}
	h.Note = r.once(h.Note)
	h.Skip = r.once(skipReason(r.text(l, colSkip), strings.TrimRight(r.header.heading(colSkip), " ?:*")))
	if text := r.text(l, colStop); text != "" {
		if stop, err := strconv.Atoi(strings.TrimSuffix(text, ".0")); err == nil && stop > 0 {
			h.Stop = stop
		}
	}
	said := r.spokenIn(r.text(l, colLanguage))
	if h.Language = said.tag; said.message != "" {
		r.problem(l.row, colLanguage, letters.SeverityWarning, said.message, said.hint)
	}
	r.point(l, h)
}

// text is the text of a cell that a door can do without; words that say that
// there is nothing count as blank.
func (r *addressReader) text(l line, m meaning) string {
	if text := r.wholeText(l, m); !blankWords[text] {
		return text
	}
	return ""
}

// wholeText is the text of a cell; a broken one is told and counts as blank.
func (r *addressReader) wholeText(l line, m meaning) string {
	c := r.header.cell(l, m)
	text, d := c.text()
	switch d {
	case isError:
		r.varies(l.row, m, letters.SeverityWarning, "the cell shows an error; it is read as blank", "the cell shows the error "+text+"; it is read as blank", "mend the formula, or type the value")
		return ""
	case isUnsaved:
		r.problem(l.row, m, letters.SeverityWarning, "the cell has a formula but no value; it is read as blank", unsavedHint)
		return ""
	}
	return text
}

// blankWords say that a cell holds nothing.
var blankWords = map[string]bool{
	"-": true, "--": true, "---": true, "–": true, "—": true, "―": true, "ー": true, ".": true, "/": true, "N/A": true, "n/a": true, "N/a": true, "NA": true, "n.a.": true, "N.A.": true,
	"none": true, "None": true, "NONE": true, "null": true, "NULL": true, "nil": true, "NaN": true, "nan": true, "(none)": true, "(blank)": true, "なし": true, "無し": true,
}

const (
	unsavedHint = "open the file in the spreadsheet program, save it again, and use that"
	noLetter    = "; no letter for this row"
)

// essential is the text of a cell without which there is no door. Not ok: the
// row is lost, and a problem says so.
func (r *addressReader) essential(l line, m meaning, what string) (string, bool) {
	c := r.header.cell(l, m)
	if c.shown == "" && !c.unsaved {
		return "", true
	}
	text, wasBroken := mended(c.shown)
	if wasBroken {
		if text == c.shown {
			r.problem(l.row, m, letters.SeverityWarning, "the "+what+" has letters that were destroyed when the file was saved; it is printed as it stands", "type it again")
		} else {
			r.varies(l.row, m, letters.SeverityWarning, "the "+what+" has letters that were garbled when the file was saved; it is printed as it must have been",
				"the "+what+" "+tidy(c.shown)+" has letters that were garbled when the file was saved; it is printed as "+text, "open the list as UTF-8 and save it again")
		}
		if c.raw == c.shown {
			c.raw = text
		}
		c.shown = text
	}
	if m == colAddress || m == colStreet {
		c.shown = onOneLine(c.shown)
	}
	if lostLetter.MatchString(c.shown) || m == colNumber && lostSuffix.MatchString(c.shown) {
		r.problem(l.row, m, letters.SeverityWarning, "the "+what+" has a question mark where a letter was lost; it is printed as it stands", "type it again")
	}
	read := c.text
	if m == colNumber || m == colHalf || m == colUnit {
		read = c.numeral
	}
	text, d := read()
	switch d {
	case isError:
		r.varies(l.row, m, letters.SeveritySkipped, "the "+what+" shows an error"+noLetter, "the "+what+" shows the error "+text+noLetter, "mend the formula, or type the value")
		return "", false
	case isUnsaved:
		r.problem(l.row, m, letters.SeveritySkipped, "the "+what+" is a formula without a value"+noLetter, unsavedHint)
		return "", false
	case isDate:
		r.madeDate(l.row, m, what, text, c.beforeDate(r.options.Country))
		return "", false
	case shownDate:
		r.varies(l.row, m, letters.SeverityNote, "the "+what+" is stored as a date; it is printed as it is shown", "the "+what+" is stored as a date; it is printed as it is shown, "+text, "format the column as text and type it again")
	case decimalHalf:
		if m != colUnit {
			r.varies(l.row, m, letters.SeverityNote, "numbers such as 16.5 are read as 16 1/2", tidy(c.raw)+" is read as "+text, "")
		} else {
			text = tidy(c.shown)
		}
	}
	text = plainWidth(text)
	if blankWords[text] && !(m == colStreet && strings.ContainsFunc(text, isWordRune)) { // see placeholder
		return "", true
	}
	return text, true
}

// lostLetter is what a program leaves of a letter that its encoding lacks.
var (
	lostLetter = regexp.MustCompile(`\pL\?\pL`)
	lostSuffix = regexp.MustCompile(`[0-9] ?\?`)
)

// madeDate tells of a cell that was turned into a date, and what it was before.
func (r *addressReader) madeDate(row int, m meaning, what, shown, before string) {
	const general = ": the spreadsheet program has made a date of it"
	message := "the " + what + " is shown as " + shown + general
	hint := "type it again with an apostrophe in front, for example '12-1"
	if before != "" {
		message += ", it must have been " + before
		first, _, _ := strings.Cut(before, " ")
		hint = "type it again with an apostrophe in front: '" + first
	}
	r.varies(row, m, letters.SeveritySkipped, "the "+what+" is shown as a date"+general+noLetter, message+noLetter, hint)
}
