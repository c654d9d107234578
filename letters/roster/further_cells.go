package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
)

// columnLine is the meaning of a line of an address below its first. It has no heading of
// its own.
const columnLine letters.Column = "address line"

// furtherCells puts what has several columns together: the lines of an address, the parts
// of a unit. Not ok: one of them is broken, which is reported, and the row is lost.
func (r *rowReader) furtherCells(c *address.Cells) (ok bool) {
	lines, ok := r.furtherTexts(letters.ColumnAddress, columnLine)
	if !ok {
		return false
	}
	if slices.ContainsFunc(lines, isSaid) {
		whole, unit := address.JoinLines(append([]string{c.Address}, lines...))
		c.Address = whole
		if both := address.JoinUnits(c.Unit, unit); c.Unit == "" || both != unit { // as its column has it, if they are one
			c.Unit = both
		}
	}
	pairs, ok := r.furtherTexts(letters.ColumnUnit, letters.ColumnUnit)
	if !ok {
		return false
	}
	if len(pairs) > 0 {
		c.Unit, c.UnitType = address.JoinUnitParts(append([]string{c.UnitType, c.Unit}, pairs...)), ""
	}
	return true
}

// furtherTexts are the texts that go on with what a column holds, each read as what it
// means. Its problems name the column that it stands in.
func (r *rowReader) furtherTexts(column, meaning letters.Column) (texts []string, ok bool) {
	for _, place := range r.Table.Further(column) {
		before := len(r.Problems)
		text, ok := r.neededText(r.Row.At(place), meaning)
		for i := before; i < len(r.Problems); i++ {
			r.Problems[i].Column = r.Table.HeadingAt(place)
		}
		if !ok {
			return nil, false
		}
		texts = append(texts, letters.Tidy(text))
	}
	return texts, true
}

func isSaid(text string) bool { return text != "" }
