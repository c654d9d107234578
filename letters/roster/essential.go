package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// essential is the text of a cell without which there is no door. Not ok: the
// row is lost, and a problem says so.
func (r *addressReader) essential(l sheet.Row, m heading.Column, what string) (string, bool) {
	c := r.header.Cell(l, m)
	if c.Shown == "" && !c.Unsaved {
		return "", true
	}
	text, wasBroken := sheet.Repair(c.Shown)
	if wasBroken {
		if text == c.Shown {
			r.problem(l.Number, m, letters.SeverityWarning, "the "+what+" has letters that were destroyed when the file was saved; it is printed as it stands", "type it again")
		} else {
			r.varies(l.Number, m, letters.SeverityWarning, "the "+what+" has letters that were garbled when the file was saved; it is printed as it must have been",
				"the "+what+" "+letters.Tidy(c.Shown)+" has letters that were garbled when the file was saved; it is printed as "+text, "open the list as UTF-8 and save it again")
		}
		if c.Raw == c.Shown {
			c.Raw = text
		}
		c.Shown = text
	}
	if m == heading.ColumnAddress || m == heading.ColumnStreet {
		c.Shown = address.OneLine(c.Shown)
	}
	if lostLetter.MatchString(c.Shown) {
		r.problem(l.Number, m, letters.SeverityWarning, "the "+what+" has a question mark where a letter was lost; it is printed as it stands", "type it again")
	}
	text, d := c.Text()
	if m == heading.ColumnNumber || m == heading.ColumnHalf || m == heading.ColumnUnit {
		text, d = heading.Numeral(c)
	}
	switch d {
	case sheet.IsError:
		r.varies(l.Number, m, letters.SeveritySkipped, "the "+what+" shows an error"+noLetter, "the "+what+" shows the error "+text+noLetter, "mend the formula, or type the value")
		return "", false
	case sheet.IsUnsaved:
		r.problem(l.Number, m, letters.SeveritySkipped, "the "+what+" is a formula without a value"+noLetter, sheet.UnsavedHint)
		return "", false
	case sheet.IsDate:
		r.madeDate(l.Number, m, what, text, heading.BeforeDate(c, r.options.Country))
		return "", false
	case sheet.IsPower:
		const general = ": the spreadsheet program has made a power of ten of it, 1.20E+05 of 12E4"
		r.varies(l.Number, m, letters.SeveritySkipped, "the "+what+" is shown as a power of ten"+general+noLetter, "the "+what+" is shown as "+text+general+noLetter, "type it again with an apostrophe in front")
		return "", false
	case sheet.ShownDate:
		r.varies(l.Number, m, letters.SeverityNote, "the "+what+" is stored as a date; it is printed as it is shown", "the "+what+" is stored as a date; it is printed as it is shown, "+text, "format the column as text and type it again")
	case sheet.DecimalHalf:
		if m != heading.ColumnUnit {
			r.varies(l.Number, m, letters.SeverityNote, "numbers such as 16.5 are read as 16 1/2", letters.Tidy(c.Raw)+" is read as "+text, "")
		} else {
			text = address.WithoutNoise(letters.Tidy(c.Shown))
		}
	}
	text = withoutMarks(address.PlainWidth(text))
	if strings.Contains(text, "?") {
		if plain := doubt.ReplaceAllString(text, "$1$2$3"); plain != text && strings.ContainsFunc(plain, address.IsWordRune) {
			r.problem(l.Number, m, letters.SeverityWarning, "the "+what+" has a question mark; it is read without it", "delete it when you know")
			text = plain
		}
	}
	if about := aboutNumber.FindStringSubmatch(text); about != nil && (m == heading.ColumnNumber || m == heading.ColumnAddress) {
		r.problem(l.Number, m, letters.SeverityWarning, "the "+what+" is not sure, as the sheet says; it is read without that", "delete it when you know")
		text = about[1]
	}
	if heading.IsBlankWord(text) && !(m == heading.ColumnStreet && strings.ContainsFunc(text, address.IsWordRune)) { // see placeholder
		return "", true
	}
	return text, true
}

// lostLetter is what a program leaves of a letter that its encoding lacks.
var lostLetter = regexp.MustCompile(`\pL\?\pL`)

var (
	// footnote are marks that a legend explains, behind a cell or a number.
	footnote = regexp.MustCompile(`^([0-9]\S*?|.*?[\pL\pN.)])[ ]?[*†‡]+( .*|)$`)
	// doubt is the mark of somebody who does not know, behind a cell or a number;
	// in a house number it may stand for a letter that was lost.
	doubt = regexp.MustCompile(`^([0-9]+[A-Za-z]?) ?(?:\?+|\(\?+\))( .*|)$|^(.*[\pL\pN.)]) ?(?:\?+|\(\?+\))$`)
	// aboutNumber is a house number that somebody was not sure of.
	aboutNumber = regexp.MustCompile(`(?i)^(?:[~≈]|(?:ca\.|circa|approx\.?|approximately|about|abt\.?|maybe|probably)(?: |\b)) ?([0-9].*)$`)
)

// withoutMarks takes off footnotes' marks, and quotation marks around a whole cell.
func withoutMarks(text string) string {
	if strings.ContainsAny(text, "*†‡") {
		text = footnote.ReplaceAllString(text, "$1$2")
	}
	if len(text) > 2 && (text[0] == '\'' || text[0] == '"') && text[len(text)-1] == text[0] {
		text = text[1 : len(text)-1]
	}
	return text
}

// madeDate tells of a cell that was turned into a date, and what it was before.
func (r *addressReader) madeDate(row int, m heading.Column, what, shown, before string) {
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
