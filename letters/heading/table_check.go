package heading

import (
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/values"
	"doorletters/letters/shape"
)

// axes are headings of coordinates that stand for other things too: an x may mark a
// row. They are coordinates together, and where there are numbers below them.
var axes = letters.WordSet("x,y,x coord,y coord,x coordinate,y coordinate,point x,point y,shape x,shape y,coord x,coord y")

// dropLoneAxis takes an X without a Y for no coordinate, and the other way round.
func (t *Table) dropLoneAxis() {
	for column, other := range map[letters.Column]letters.Column{letters.ColumnLatitude: letters.ColumnLongitude, letters.ColumnLongitude: letters.ColumnLatitude} {
		if i, ok := t.Columns[column]; ok && !t.Has(other) && axes[letters.Fold(t.texts[i])] {
			delete(t.Columns, column)
		}
	}
}

// checkCells leaves out columns whose headings have other meanings too, unless
// their cells hold what they should: a Shape that is drawn, a Status of addresses
// and not of people, Units that are counted. Units that are named are units.
func (t Table) checkCells(o Options) Table {
	for _, check := range []struct {
		column letters.Column
		holds  func(*Table, []string) bool
	}{
		{letters.ColumnCoordinates, holdPlaces},
		{letters.ColumnLatitude, holdNumbers},
		{letters.ColumnLongitude, holdNumbers},
		{letters.ColumnLifecycle, holdLifecycle},
		{letters.ColumnHouseholds, holdCounts},
	} {
		i := t.Index(check.column)
		if i < 0 || named(o.Columns).has(check.column) || isAxis(check.column) && !axes[letters.Fold(t.texts[i])] {
			continue
		}
		cells := t.firstTexts(i)
		if len(cells) == 0 || check.holds(&t, cells) {
			continue
		}
		t = t.Without(check.column)
		if check.column == letters.ColumnHouseholds && !t.Has(letters.ColumnUnit) {
			t.guess(letters.ColumnUnit, i)
		}
	}
	t.dropLoneAxis()
	t.guessUnits(o)
	return t
}

// guessUnits finds the units of a list that has no column called so, as assessors
// have them in one for the rest of the location: "UNIT 2", "REAR".
func (t *Table) guessUnits(o Options) {
	if t.Has(letters.ColumnUnit) || named(o.Columns).has(letters.ColumnUnit) {
		return
	}
	for i, text := range t.texts {
		if cells := t.firstTexts(i); letters.Fold(text) == "location" && !t.holds(i) && len(cells) > 0 &&
			!slices.ContainsFunc(cells, func(text string) bool { return !address.LooksLikeUnit(text) }) {
			t.guess(letters.ColumnUnit, i)
			return
		}
	}
}

func isAxis(c letters.Column) bool {
	return c == letters.ColumnLatitude || c == letters.ColumnLongitude
}

// firstTexts returns the first texts of a column that are not blank.
func (t *Table) firstTexts(place int) []string {
	var texts []string
	for _, row := range t.below() {
		if text := Coordinate(row.At(place)); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// holdPlaces: some cell has a shape or two coordinates, where the heading leaves
// that open.
func holdPlaces(t *Table, cells []string) bool {
	return !loosely[letters.Fold(t.Heading(letters.ColumnCoordinates))] || t.Sheet.Features || slices.ContainsFunc(cells, func(text string) bool {
		_, _, two := values.TwoCoordinates(text)
		return two || shape.IsWKT(text)
	})
}

// holdNumbers: some cell is a number.
func holdNumbers(_ *Table, cells []string) bool {
	return slices.ContainsFunc(cells, func(text string) bool { _, ok := values.Degrees(text); return ok })
}

// holdCounts: all cells are small numbers, and one address has always the same. Of
// units that are numbered, a house has several.
func holdCounts(t *Table, cells []string) bool {
	for _, text := range cells {
		if n, err := strconv.ParseFloat(text, 64); err != nil || n < 0 || n > 9999 {
			return false
		}
	}
	place, counts := t.Index(letters.ColumnHouseholds), map[string]string{}
	for _, row := range t.below() {
		key := ""
		for _, column := range []letters.Column{letters.ColumnNumber, letters.ColumnDirection, letters.ColumnStreet, letters.ColumnType, letters.ColumnPostDirection, letters.ColumnAddress, letters.ColumnUnit, letters.ColumnCity} {
			key += letters.Fold(row.At(t.Index(column)).Shown) + "\x00"
		}
		count := letters.Tidy(row.At(place).Shown)
		if before, met := counts[key]; met && before != count {
			return false
		}
		counts[key] = count
	}
	return true
}
