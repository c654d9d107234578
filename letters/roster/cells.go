package roster

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/heading/values"
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
	if r.one.flat != "" {
		c.Unit = address.JoinUnits(c.Unit, r.one.flat)
	}
	r.partCells(&c)
	r.furtherCells(&c)
	c.City, c.ZIP = r.cityCell(), r.Text(letters.ColumnZIP)
	return c, true
}

// furtherCells puts what has several columns together: the lines of an address, the parts
// of a unit.
func (r *rowReader) furtherCells(c *address.Cells) {
	if lines := r.furtherTexts(letters.ColumnAddress); slices.ContainsFunc(lines, isSaid) {
		whole, unit := address.JoinLines(append([]string{c.Address}, lines...))
		if c.Address = whole; c.Unit == "" {
			c.Unit = unit
		}
	}
	if pairs := r.furtherTexts(letters.ColumnUnit); len(pairs) > 0 {
		c.Unit, c.UnitType = address.JoinUnitParts(append([]string{c.UnitType, c.Unit}, pairs...)), ""
	}
}

// furtherTexts are the texts that go on with what a column holds.
func (r *rowReader) furtherTexts(column letters.Column) []string {
	texts := r.Table.Further(r.Row, column)
	for i, text := range texts {
		if isPlain(text) {
			continue
		}
		if fixed, broken := sheet.Repair(text); broken {
			texts[i] = letters.Tidy(fixed)
		}
	}
	return texts
}

func isSaid(text string) bool { return text != "" }

// partCells reads what has columns beside the number, the street and the unit.
func (r *rowReader) partCells(c *address.Cells) {
	for _, part := range r.parts {
		*part.to(c) = r.Text(part.column)
	}
}

// partCell is a column beside that of the number, the street or the unit.
type partCell struct {
	column letters.Column
	to     func(*address.Cells) *string
}

var partColumns = []partCell{
	{letters.ColumnNumberPrefix, func(c *address.Cells) *string { return &c.Prefix }},
	{letters.ColumnNumberTo, func(c *address.Cells) *string { return &c.To }},
	{letters.ColumnPreModifier, func(c *address.Cells) *string { return &c.PreModifier }},
	{letters.ColumnDirection, func(c *address.Cells) *string { return &c.Direction }},
	{letters.ColumnPreType, func(c *address.Cells) *string { return &c.PreType }},
	{letters.ColumnSeparator, func(c *address.Cells) *string { return &c.Separator }},
	{letters.ColumnType, func(c *address.Cells) *string { return &c.Type }},
	{letters.ColumnPostDirection, func(c *address.Cells) *string { return &c.PostDirection }},
	{letters.ColumnPostModifier, func(c *address.Cells) *string { return &c.PostModifier }},
	{letters.ColumnBuilding, func(c *address.Cells) *string { return &c.Building }},
	{letters.ColumnFloor, func(c *address.Cells) *string { return &c.Floor }},
	{letters.ColumnUnitType, func(c *address.Cells) *string { return &c.UnitType }},
	{letters.ColumnRoom, func(c *address.Cells) *string { return &c.Room }},
	{letters.ColumnState, func(c *address.Cells) *string { return &c.State }},
}

// cityCell is the city's cell; letters that were garbled in it are repaired, which
// the row's address reports.
func (r *rowReader) cityCell() string {
	text := values.LastLevel(r.Text(letters.ColumnCity))
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
