package roster

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// Rows that stand among the doors and are none: totals, remarks, and the streets
// and places that head a section.

// setAside is a row that is no door, or may be none.
type setAside struct {
	record  record
	matters bool // the record has a bearing on the doors
	// maybeRemark: the row looks like a door, and is one only if its street is
	// known; else it ends a section if ends. Column is its first cell's.
	maybeRemark, ends bool
	column            letters.Column
}

// setAside finds the rows that are no doors, and reports them. A row that may
// head a section waits for the rows below it. isDoor: the row is to be read as one.
func (r *rowReader) setAside() (set setAside, isDoor bool) {
	own, first := ownCells(r.Row)
	if first < 0 { // nothing but ditto marks, and nothing above them
		r.Problem("", letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
		return set, false
	}
	if r.isTotal() {
		r.aside("this row is a total, not an address; it is not printed")
		return r.ending(), false
	}
	cell := r.Row.Cells[first]
	text, column := letters.Tidy(cell.Shown), r.Table.ColumnAt(first)
	plain := address.PlainWidth(text)
	if own > 1 && !r.Row.StartsMerged || address.IsHouseNumber(plain) || column == letters.ColumnNumber && letters.IsDigits(plain) || cell.Unsaved || sheet.ErrorTexts[text] {
		return set, true
	}
	if !mayStandAlone[column] {
		return set, true
	}
	return r.standsAlone(text, column)
}

// mayStandAlone are the columns in which a row that is no door may have its only cell.
var mayStandAlone = map[letters.Column]bool{
	"": true, letters.ColumnNumber: true, letters.ColumnStreet: true, letters.ColumnAddress: true, letters.ColumnUnit: true, letters.ColumnNote: true,
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

// standsAlone tells what a row of a single cell is.
func (r *rowReader) standsAlone(text string, column letters.Column) (set setAside, isDoor bool) {
	country := r.dialect.Country
	name, _ := address.WithoutPlaceName(address.PlainWidth(text), country)
	name, _ = address.BehindPlaceWord(name, country)
	split := address.Split(name, country)
	ends := column != letters.ColumnNote && slices.ContainsFunc(strings.Fields(text), address.StreetTypeWord)
	switch {
	case split.Number != "" && split.Street != "":
		if column != "" && column != letters.ColumnNote && column != letters.ColumnUnit {
			return setAside{maybeRemark: r.maybeRemark(split, column), ends: ends, column: column}, true
		}
	case address.IsPostBox(text), column == letters.ColumnUnit:
		return set, true
	default:
		if place := address.SectionPlace.FindStringSubmatch(text); place != nil && !r.Table.Has(letters.ColumnCity) {
			r.aside("this row is a heading, not an address; the rows below it are taken to be in that place")
			set.record, set.matters = r.section(sectionPlace, letters.Address{City: place[1] + place[2]}), true
			return set, false
		}
		if street := address.SectionStreet(text); street != "" && column != letters.ColumnNote {
			set.record, set.matters = r.section(sectionStreet, letters.Address{Street: street}), true
			set.record.head = sectionHead{
				column: column, plain: column == letters.ColumnStreet && !r.Row.StartsMerged,
				loud: r.Row.StartsMerged || street != text || street == strings.ToUpper(street),
			}
			return set, false
		}
		if column == letters.ColumnAddress || column == letters.ColumnStreet {
			return set, true
		}
	}
	r.Problem(column, letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
	if ends { // it may head the rows below, so that they are not on the street above
		return r.ending(), false
	}
	return set, false
}

// section is a row that says something of the rows below it.
func (r *rowReader) section(k kind, a letters.Address) record {
	return record{Household: letters.Household{Address: a, Source: r.source()}, kind: k}
}

// ending is a row that ends what the rows above it say of those below.
func (r *rowReader) ending() setAside {
	return setAside{record: r.section(sectionEnd, letters.Address{}), matters: true}
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
