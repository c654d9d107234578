package roster

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
	"doorletters/letters/sheet"
)

// Rows of a single cell that stand among the doors and may be none: remarks, and the
// streets and places that head a section.

// mayStandAlone reports whether a row of so many own cells, of which this is the
// first, may be no door.
func (r *rowReader) mayStandAlone(own, first int) bool {
	cell, column := r.Row.Cells[first], r.Table.ColumnAt(first)
	text := letters.Tidy(cell.Shown)
	plain := address.PlainWidth(text)
	switch {
	case own > 1 && !r.Row.StartsMerged, cell.Unsaved, sheet.ErrorTexts[text]:
		return false
	case address.IsHouseNumber(plain), column == letters.ColumnNumber && letters.IsDigits(plain):
		return false
	}
	return isAddressColumn(column) || column == "" || column == letters.ColumnUnit || column == letters.ColumnNote
}

// isAddressColumn reports whether a column has numbers, streets or both.
func isAddressColumn(c letters.Column) bool {
	return c == letters.ColumnNumber || c == letters.ColumnStreet || c == letters.ColumnAddress
}

// ownCells counts the cells of a row that are not those of merged cells above it,
// and finds the first, -1 for none.
func ownCells(row sheet.Row) (count, first int) {
	first = -1
	for i, c := range row.Cells {
		if c.Filled || !c.Unsaved && letters.Tidy(c.Shown) == "" {
			continue
		}
		if count++; first < 0 {
			first = i
		}
	}
	return count, first
}

// standsAlone tells what a row is that has its first cell alone.
func (r *rowReader) standsAlone(first int) (records.Record, bool) {
	text, column := letters.Tidy(r.Row.Cells[first].Shown), r.Table.ColumnAt(first)
	reported := len(r.Problems)
	r.reportFormat()
	p, ok := r.parse()
	if !ok {
		return records.Record{}, false
	}
	if named := p.Address; named.Number != "" && named.Street != "" && isAddressColumn(column) {
		d, ok := r.door(p)
		if ok && d.Kind == records.Door && r.maybeRemark(named, column) {
			d.Kind, d.Ends, d.Head = records.MaybeRemark, endsSection(text), records.SectionHead{Column: column}
		}
		return d, ok
	}
	if address.IsPostBox(text) || column == letters.ColumnUnit {
		return r.door(p)
	}
	asDoor := r.Problems
	r.Problems = asDoor[:reported:reported] // it need not be a sound door
	if section, ok := r.headsSection(text, column); ok {
		return section, true
	}
	if column == letters.ColumnAddress || column == letters.ColumnStreet {
		r.Problems = asDoor
		return r.door(p)
	}
	r.noAddress(column)
	// It may head the rows below, so that they are not on the street above.
	return r.section(records.SectionEnd, letters.Address{}), column != letters.ColumnNote && endsSection(text)
}

// endsSection reports whether what is no door has the type of a street in it.
func endsSection(text string) bool {
	return slices.ContainsFunc(strings.Fields(text), address.StreetTypeWord)
}

// headsSection reads a text that names the place or the street of the rows below it.
func (r *rowReader) headsSection(text string, column letters.Column) (records.Record, bool) {
	if column == "" || column == letters.ColumnNote {
		if a := address.Split(address.PlainWidth(text), r.dialect.Country); a.Number != "" && a.Street != "" {
			return records.Record{}, false // a door in the wrong column
		}
	}
	if place := address.SectionPlace.FindStringSubmatch(text); place != nil && !r.Table.Has(letters.ColumnCity) {
		r.aside("this row is a heading, not an address; the rows below it are taken to be in that place")
		return r.section(records.SectionPlace, letters.Address{City: place[1] + place[2]}), true
	}
	street := address.SectionStreet(text)
	if street == "" || column == letters.ColumnNote {
		return records.Record{}, false
	}
	s := r.section(records.SectionStreet, letters.Address{Street: street})
	s.Head = records.SectionHead{
		Column: column, Plain: column == letters.ColumnStreet && !r.Row.StartsMerged,
		Loud: r.Row.StartsMerged || street != text || street == strings.ToUpper(street),
	}
	return s, true
}

// section is a row that says something of the rows below it.
func (r *rowReader) section(k records.Kind, a letters.Address) records.Record {
	return records.Record{Household: letters.Household{Address: a, Source: r.source()}, Kind: k}
}

// maybeRemark reports whether a row of a single cell may only look like an
// address: "2 doors did not answer". In the column of numbers a whole address has
// a street's type.
func (r *rowReader) maybeRemark(a letters.Address, column letters.Column) bool {
	words := strings.Fields(a.Street)
	if slices.ContainsFunc(words, address.StreetTypeWord) || !address.NumberFirst[r.dialect.Country] {
		return false
	}
	if column == letters.ColumnNumber && r.Table.Has(letters.ColumnStreet) {
		return true
	}
	return len(words) >= 3 && address.WordStart.MatchString(words[0]) && address.WordStart.MatchString(words[1])
}
