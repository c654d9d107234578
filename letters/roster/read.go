package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// reading is what the rows of a list say, each by itself.
type reading struct {
	records  recordList
	problems problemList
	// What happened to many rows is said once of all, see notes.
	zipsRestored, numbersElsewhere, guessed letters.RowTally
	encoding                                string // by which the guessed rows are read
	counties                                bool   // some doors have the county for a city
}

// read reads the rows of a table, each once.
func read(t heading.Table, o heading.Options) (reading, error) {
	r := newRowReader(t, o)
	for row, err := range t.Sheet.Rows() {
		if err != nil {
			return reading{}, err
		}
		if row.Number > t.Row && !row.Blank() {
			r.read(row)
		}
	}
	return r.reading, nil
}

// rowReader reads one row after another.
type rowReader struct {
	heading.RowReader
	reading

	dialect   address.Dialect
	parts     []partCell // that the list has
	parting   []int      // the places of unread columns that look like a part of an address
	parser    *address.Parser
	above     above
	languages languageCells
	totals    totalWords
	// soundUnits, languages and totals hold what cells say that lists repeat.
	soundUnits unitCells
	located    bool // the list has coordinates
}

func newRowReader(t heading.Table, o heading.Options) *rowReader {
	r := &rowReader{
		RowReader: heading.RowReader{Table: &t},
		languages: languageCells{printed: langname.Printed{Languages: o.Languages, Instead: o.Instead}, known: map[string]languageCell{}}, totals: totalWords{}, soundUnits: unitCells{},
	}
	for _, part := range partColumns {
		if t.Has(part.column) {
			r.parts = append(r.parts, part)
		}
	}
	r.parting = t.Parting()
	r.encoding = t.Sheet.GuessedEncoding
	r.located = t.Has(letters.ColumnLatitude, letters.ColumnLongitude, letters.ColumnCoordinates)
	r.dialect = r.dialectOf(o)
	r.parser = address.NewParser(r.dialect)
	return r
}

// dialectOf is how the list writes its addresses.
func (r *rowReader) dialectOf(o heading.Options) address.Dialect {
	unit := letters.Fold(r.Table.Heading(letters.ColumnUnit))
	return address.Dialect{
		Country: o.Country, NumberCounts: r.Table.CountsRows,
		NumberMayCount: mayCount[letters.Fold(r.Table.Heading(letters.ColumnNumber))],
		UnitIsLine:     strings.Contains(unit, "addr") || strings.Contains(unit, "line"),
		AddressColumn:  addressColumn(r.Table), StreetColumn: streetColumn(r.Table),
	}
}

// mayCount are headings of a column of numbers that do not say of what.
var mayCount = map[string]bool{"": true, "no": true, "nr": true, "num": true, "n": true, "number": true}

// read takes a row in: as a record, if it has a bearing on the doors, and with
// what is to be known about it.
func (r *rowReader) read(row sheet.Row) {
	r.Row, r.Problems = row, r.Problems[:0]
	r.joinOverflow()
	r.above.take(&r.Row, r.Table)
	if record, ok := r.record(); ok {
		r.records.add(record)
	}
	for _, p := range r.Problems {
		r.problems.add(p)
	}
}

// record reads what the row is; not ok where it has no bearing on the doors.
func (r *rowReader) record() (record, bool) {
	if r.Row.Guessed != "" {
		r.encoding = r.Row.Guessed
		r.guessed.Add(r.Row.Number)
	}
	if r.Row.Unclosed {
		r.Problem("", letters.SeverityWarning, "a quotation mark opens in this row and is not closed; the row is read without it", `delete the mark, or close it with another "`)
	}
	if r.Table.Repeated(r.Row) {
		r.aside("this row is the headings again; it is not printed")
		return record{}, false
	}
	own, first := ownCells(r.Row)
	switch {
	case first < 0: // nothing but ditto marks, and nothing above them
		r.noAddress("")
		return record{}, false
	case r.isTotal():
		r.aside("this row is a total, not an address; it is not printed")
		return r.section(sectionEnd, letters.Address{}), true
	case r.mayStandAlone(own, first):
		return r.standsAlone(first)
	}
	r.reportFormat()
	p, ok := r.parse()
	if !ok {
		return record{}, false
	}
	return r.door(p)
}

// reportFormat says of a row that is read as a door how it is formatted, as far as
// that may mean that it should not be.
func (r *rowReader) reportFormat() {
	if r.Row.Hidden {
		r.Problem("", letters.SeverityNote, "this row is hidden in the sheet; it is read like the others", "delete it if the door should get no letter")
	}
	if r.crossedOut() {
		r.Problem("", letters.SeverityWarning, "this row is crossed out in the sheet; it is read like the others", "write x in a column called Skip if the door should get no letter, or delete the row")
	}
}

// noAddress reports a row that names no door; column is the one to look at.
func (r *rowReader) noAddress(column letters.Column) {
	r.Problem(column, letters.SeveritySkipped, "there is no address in this row"+letters.NoLetter, "")
}

// aside says of a row that it is no door and was meant for none.
func (r *rowReader) aside(message string) { r.Problem("", letters.SeverityNote, message, "") }

// source is the row's place.
func (r *rowReader) source() letters.Source {
	return letters.Source{File: r.Table.Sheet.File, Sheet: r.Table.Sheet.Name, Row: r.Row.Number}
}

// crossedOut reports whether all that the row says of its address is crossed out.
func (r *rowReader) crossedOut() bool {
	struck := false
	for _, m := range []letters.Column{letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress} {
		c := r.Table.Cell(r.Row, m)
		if c.Shown != "" && !c.Struck && !c.Filled {
			return false
		}
		struck = struck || c.Struck
	}
	return struck
}
