package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
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
	if !r.furtherCells(&c) {
		return c, false
	}
	c.City, c.ZIP = r.cityCell(), r.Text(letters.ColumnZIP)
	return c, true
}

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
