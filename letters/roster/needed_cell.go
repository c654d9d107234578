package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// cellNames names the cells without which there is no door.
var cellNames = map[letters.Column]string{
	letters.ColumnNumber: "house number", letters.ColumnHalf: "number's suffix", letters.ColumnStreet: "street",
	letters.ColumnUnit: "unit", letters.ColumnAddress: "address", columnLine: "line of the address",
}

// neededCell is the text of a cell without which there is no door. Not ok: the
// row is lost, and a problem says so.
func (r *rowReader) neededCell(column letters.Column) (string, bool) {
	if r.Table.Index(column) < 0 {
		return "", true
	}
	return r.neededText(r.Table.Cell(r.Row, column), column)
}

// neededText is the text of such a cell of a column.
func (r *rowReader) neededText(c sheet.Cell, column letters.Column) (string, bool) {
	if c.Shown == "" && !c.Unsaved {
		return "", true
	}
	if r.isSound(c, column) {
		return c.Shown, true
	}
	c = r.repaired(c, column)
	if column == letters.ColumnAddress || column == letters.ColumnStreet || column == columnLine {
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
