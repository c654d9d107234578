package roster

import (
	"regexp"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/values"
	"doorletters/letters/sheet"
)

// repaired undoes what a wrong encoding did to a cell, and reports it.
func (r *rowReader) repaired(c sheet.Cell, column letters.Column) sheet.Cell {
	text, wasBroken := sheet.Repair(c.Shown)
	what := cellNames[column]
	switch {
	case !wasBroken:
		return c
	case text == c.Shown:
		r.Problem(column, letters.SeverityWarning, "the "+what+" has letters that were destroyed when the file was saved; it is printed as it stands", "type it again")
	default:
		r.Varies(column, letters.SeverityWarning, "the "+what+" has letters that were garbled when the file was saved; it is printed as it must have been",
			"the "+what+" "+letters.Tidy(c.Shown)+" has letters that were garbled when the file was saved; it is printed as "+text, "open the list as UTF-8 and save it again")
	}
	if c.Raw == c.Shown {
		c.Raw = text
	}
	c.Shown = text
	return c
}

// undamaged undoes what a spreadsheet program did to a cell. Not ok where that
// cannot be undone. Both are reported.
func (r *rowReader) undamaged(c sheet.Cell, column letters.Column) (string, bool) {
	numeral := column == letters.ColumnNumber || column == letters.ColumnHalf || column == letters.ColumnUnit || column == columnLine
	text, damage := c.Text()
	if numeral {
		text, damage = values.Numeral(c)
	}
	what := cellNames[column]
	switch damage {
	case sheet.IsError:
		r.Varies(column, letters.SeveritySkipped, "the "+what+" shows an error"+letters.NoLetter, "the "+what+" shows the error "+text+letters.NoLetter, "correct the formula, or type the value")
		return "", false
	case sheet.IsUnsaved:
		r.Problem(column, letters.SeveritySkipped, "the "+what+" is a formula without a value"+letters.NoLetter, sheet.UnsavedHint)
		return "", false
	case sheet.IsDate:
		n := address.MadeDate(column, what, text, values.BeforeDate(c, r.dialect.Country))
		r.Varies(column, n.Severity, n.General, n.Message, n.Hint)
		return "", false
	case sheet.IsPower:
		const general = ": the spreadsheet program has made a power of ten of it, 1.20E+05 of 12E4"
		r.Varies(column, letters.SeveritySkipped, "the "+what+" is shown as a power of ten"+general+letters.NoLetter, "the "+what+" is shown as "+text+general+letters.NoLetter, "type it again with an apostrophe in front")
		return "", false
	case sheet.ShownDate:
		r.Varies(column, letters.SeverityNote, "the "+what+" is stored as a date; it is printed as it is shown", "the "+what+" is stored as a date; it is printed as it is shown, "+text, "format the column as text and type it again")
	case sheet.DecimalHalf:
		if column == letters.ColumnUnit || column == columnLine {
			return address.WithoutNoise(letters.Tidy(c.Shown)), true
		}
		r.Varies(column, letters.SeverityNote, "numbers such as 16.5 are read as 16 1/2", letters.Tidy(c.Raw)+" is read as "+text, "")
	}
	return text, true
}

// lostLetter is what a program leaves of a letter that its encoding lacks.
var lostLetter = regexp.MustCompile(`\pL\?\pL`)
