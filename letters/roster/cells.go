package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// addressCells reads the cells that say where a row's door is. Not ok: one that
// is needed is broken, which is reported, and the row is lost.
func (r *rowReader) addressCells() (c address.Cells, ok bool) {
	for _, part := range []struct {
		column letters.Column
		to     *string
	}{
		{letters.ColumnNumber, &c.Number}, {letters.ColumnHalf, &c.Half}, {letters.ColumnStreet, &c.Street},
		{letters.ColumnUnit, &c.Unit}, {letters.ColumnAddress, &c.Address},
	} {
		if part.column == letters.ColumnAddress && c.Number != "" && c.Street != "" && !r.dialect.NumberCounts {
			break // it is not needed, so it may be broken
		}
		if *part.to, ok = r.neededCell(part.column); !ok {
			return c, false
		}
	}
	if c.Street != "" {
		c.Direction, c.Type, c.PostDirection = r.Text(letters.ColumnDirection), r.Text(letters.ColumnType), r.Text(letters.ColumnPostDirection)
	}
	c.City, c.ZIP = r.cityCell(), r.Text(letters.ColumnZIP)
	return c, true
}

// cityCell is the city's cell; letters that were garbled in it are repaired, which
// the row's address reports.
func (r *rowReader) cityCell() string {
	text := r.Text(letters.ColumnCity)
	if text == "" || isPlain(text) {
		return text
	}
	if city, broken := sheet.Repair(r.Table.Cell(r.Row, letters.ColumnCity).Shown); broken {
		return letters.Tidy(city)
	}
	return text
}

// cellNames names the cells without which there is no door.
var cellNames = map[letters.Column]string{
	letters.ColumnNumber: "house number", letters.ColumnHalf: "number's suffix", letters.ColumnStreet: "street",
	letters.ColumnUnit: "unit", letters.ColumnAddress: "address",
}

// neededCell is the text of a cell without which there is no door. Not ok: the
// row is lost, and a problem says so.
func (r *rowReader) neededCell(column letters.Column) (string, bool) {
	if r.Table.Index(column) < 0 {
		return "", true
	}
	c := r.Table.Cell(r.Row, column)
	if c.Shown == "" && !c.Unsaved {
		return "", true
	}
	if r.isSound(c, column) {
		return c.Shown, true
	}
	c = r.repaired(c, column)
	if column == letters.ColumnAddress || column == letters.ColumnStreet {
		c.Shown = address.OneLine(c.Shown)
	}
	if strings.Contains(c.Shown, "?") && lostLetter.MatchString(c.Shown) {
		r.Problem(column, letters.SeverityWarning, "the "+cellNames[column]+" has a question mark where a letter was lost; it is printed as it stands", "type it again")
	}
	text, ok := r.undamaged(c, column)
	if !ok {
		return "", false
	}
	text = r.withoutDoubt(withoutMarks(address.PlainWidth(text)), column)
	if heading.IsBlankWord(text) && !(column == letters.ColumnStreet && strings.ContainsFunc(text, address.IsWordRune)) { // it may be a street's name
		return "", true
	}
	return text, true
}

// isSound reports whether a cell is as nearly all are: what it shows is what it
// stores, words and figures that no program has changed and no mark goes with.
func (r *rowReader) isSound(c sheet.Cell, column letters.Column) bool {
	if c.Raw != c.Shown || c.Unsaved || !isPlain(c.Shown) {
		return false
	}
	switch column {
	case letters.ColumnNumber, letters.ColumnHalf:
		return letters.IsDigits(c.Shown)
	case letters.ColumnUnit: // a list has few units, and each is looked into once
		return letters.IsDigits(c.Shown) || r.soundUnits.has(c)
	case letters.ColumnAddress:
		return c.Shown[0] >= '0' && c.Shown[0] <= '9'
	}
	return !heading.IsBlankWord(c.Shown)
}

// isPlain reports whether a text is words of ASCII letters and digits with one space
// between them.
func isPlain(text string) bool {
	space := true
	for i := range len(text) {
		switch c := text[i]; {
		case c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return !space
}

// unitCells knows of cells of units whether a spreadsheet program left them alone.
type unitCells map[string]bool

func (x unitCells) has(c sheet.Cell) bool {
	sound, known := x[c.Shown]
	if !known {
		text, damage := heading.Numeral(c)
		sound = damage == sheet.Sound && text == c.Shown && !heading.IsBlankWord(text)
		if len(x) < maxRemembered {
			x[strings.Clone(c.Shown)] = sound
		}
	}
	return sound
}

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
	numeral := column == letters.ColumnNumber || column == letters.ColumnHalf || column == letters.ColumnUnit
	text, damage := c.Text()
	if numeral {
		text, damage = heading.Numeral(c)
	}
	what := cellNames[column]
	switch damage {
	case sheet.IsError:
		r.Varies(column, letters.SeveritySkipped, "the "+what+" shows an error"+noLetter, "the "+what+" shows the error "+text+noLetter, "mend the formula, or type the value")
		return "", false
	case sheet.IsUnsaved:
		r.Problem(column, letters.SeveritySkipped, "the "+what+" is a formula without a value"+noLetter, sheet.UnsavedHint)
		return "", false
	case sheet.IsDate:
		n := address.MadeDate(column, what, text, heading.BeforeDate(c, r.dialect.Country))
		r.Varies(column, n.Severity, n.General, n.Message, n.Hint)
		return "", false
	case sheet.IsPower:
		const general = ": the spreadsheet program has made a power of ten of it, 1.20E+05 of 12E4"
		r.Varies(column, letters.SeveritySkipped, "the "+what+" is shown as a power of ten"+general+noLetter, "the "+what+" is shown as "+text+general+noLetter, "type it again with an apostrophe in front")
		return "", false
	case sheet.ShownDate:
		r.Varies(column, letters.SeverityNote, "the "+what+" is stored as a date; it is printed as it is shown", "the "+what+" is stored as a date; it is printed as it is shown, "+text, "format the column as text and type it again")
	case sheet.DecimalHalf:
		if column == letters.ColumnUnit {
			return address.WithoutNoise(letters.Tidy(c.Shown)), true
		}
		r.Varies(column, letters.SeverityNote, "numbers such as 16.5 are read as 16 1/2", letters.Tidy(c.Raw)+" is read as "+text, "")
	}
	return text, true
}

const noLetter = "; no letter for this row"

// lostLetter is what a program leaves of a letter that its encoding lacks.
var lostLetter = regexp.MustCompile(`\pL\?\pL`)
