package roster

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/answers"
	"doorletters/letters/heading"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
	"doorletters/letters/sheet"
)

// reading is what the rows of a list say, each by itself.
type reading struct {
	records  records.List
	problems report.Problems
	count    int // of rows
	// What happened to many rows is said once of all, see notes.
	zipsRestored, numbersElsewhere, guessed, curly letters.RowTally
	encoding                                       string            // by which the guessed rows are read
	counties                                       bool              // some doors have the county for a city
	shapes                                         letters.RowTally  // features without an address
	aboutCoordinates                               []letters.Problem // what they are, if no degrees
	cut                                            cut
	fills                                          fills
	unprinted                                      unprintedRows
	open                                           openSkips
}

// read reads the rows of a table, each once, after those of the list's other tables.
// Corrections keep account of those that rows had.
func (before reading) read(t *heading.Table, o heading.Options, b Beside, corrections *answers.Tally) (reading, error) {
	r, within := newRowReader(t, o), b.Within
	count := before.count
	r.records, r.problems, r.unprinted = before.records, before.problems, before.unprinted
	r.corrections, r.cut.Within = corrections, within
	if within != nil && !r.coordinates.areKnown() {
		r.aboutCoordinates = append(r.aboutCoordinates, letters.FileFault(t.Sheet.File, "nobody can tell which doors lie inside "+within.file+": the list has no coordinates in degrees",
			"use a list with latitude and longitude, or take the setting within away"))
		return r.reading, nil
	}
	for row, err := range t.Sheet.Rows() {
		if err == nil {
			count, err = b.watch(count + 1)
		}
		if err != nil {
			return reading{}, err
		}
		if row.Number > t.Row && (t.Sheet.Features || !row.Blank()) {
			r.read(row)
		}
		if p := r.full(); p != nil {
			return reading{}, *p
		}
	}
	r.settleSkips(t)
	r.count = count
	return r.reading, nil
}

// watchedRows is how often who watches is told of rows: to read so many takes some
// hundredths of a second.
const watchedRows = 500

// watch tells of rows that were read, and returns their count.
func (b Beside) watch(count int) (int, error) {
	if b.Watch == nil || count%watchedRows != 0 {
		return count, nil
	}
	return count, b.Watch(count)
}

// rowReader reads one row after another.
type rowReader struct {
	heading.RowReader
	reading

	dialect address.Dialect
	parts   []partCell // that the list has
	parting []int      // the places of unread columns that look like a part of an address
	remarks []int      // the places of unread columns that may say that no letter is wanted
	parser  *address.Parser
	above   above
	settled letters.Answers
	// corrections find that of the row; suggested counts the rows for which one was
	// suggested.
	corrections          *answers.Tally
	long                 bool // a cell of the row has more characters than can be meant
	correction           answers.Correction
	suggested            int
	languages            languageCells
	totals               totalWords
	refusals             refusals
	asides, streetAsides asides
	// soundUnits, languages, totals and refusals hold what cells say that lists repeat.
	soundUnits  unitCells
	whole       sheet.Row // as it is written, if it has several doors
	doors       []oneDoor // of the row, for use again
	one         oneDoor   // the one of them that is read
	coordinates coordinates
	placed      place  // of the row, if the list is cut
	pod         string // of doors that name none
}

func newRowReader(t *heading.Table, o heading.Options) *rowReader {
	r := &rowReader{
		RowReader: heading.RowReader{Table: t},
		settled:   o.Answers, corrections: answers.Corrections{}.Tally(), languages: newLanguageCells(o), totals: totalWords{}, refusals: refusals{}, asides: asides{}, streetAsides: asides{}, soundUnits: unitCells{},
	}
	for _, part := range partColumns {
		if t.Has(part.column) {
			r.parts = append(r.parts, part)
		}
	}
	r.parting = t.Parting()
	r.remarks = unreadRemarks(t)
	r.encoding, r.open.signs = t.Sheet.GuessedEncoding, heading.NewSkipSigns(o.Country)
	r.lookAtCoordinates(o.Country)
	r.dialect = r.dialectOf(o)
	r.parser = address.NewParser(r.dialect)
	if o.PodIsSheet() {
		r.pod = letters.Tidy(t.Sheet.Name)
	}
	return r
}

// dialectOf is how the list writes its addresses.
func (r *rowReader) dialectOf(o heading.Options) address.Dialect {
	unit := letters.Fold(r.Table.Heading(letters.ColumnUnit))
	return address.Dialect{
		Country: o.Country, NumberCounts: r.Table.CountsRows,
		NumberMayCount: mayCount[letters.Fold(r.Table.Heading(letters.ColumnNumber))],
		UnitIsLine:     strings.Contains(unit, "addr") || strings.Contains(unit, "line"),
		AddressColumn:  report.AddressColumn(r.Table), StreetColumn: report.StreetColumn(r.Table),
	}
}

// mayCount are headings of a column of numbers that do not say of what.
var mayCount = map[string]bool{"": true, "no": true, "nr": true, "num": true, "n": true, "number": true}

// read takes a row in: as a record, if it has a bearing on the doors, and with
// what is to be known about it.
func (r *rowReader) read(row sheet.Row) {
	r.Row, r.Problems = row, r.Problems[:0]
	if r.Table.Sheet.Features {
		r.clearYesNo()
	} else {
		r.joinOverflow()
	}
	r.shorten()
	r.correction = answers.Correction{}
	if r.corrections.Any() {
		r.correction, _ = r.corrections.Find(answers.Written(row, r.Table.ColumnAt))
	}
	if !r.Table.Sheet.Features {
		r.above.take(&r.Row, r.Table)
	}
	if r.cut.Within != nil && r.leavesOut() {
		return
	}
	r.whole = r.Row
	doors, printed, open := r.doorsIn(r.Row), false, heading.SkipSign("")
	r.reportSeveral(len(doors))
	for _, one := range doors {
		r.takeOne(one)
		record, ok := r.record()
		if record, ok = r.settle(record, ok); !ok {
			continue
		}
		r.records.Add(record)
		printed = printed || record.IsOwnDoor() && record.Skip == ""
		if record.IsOwnDoor() && record.SkipIsOpen {
			open = heading.SkipSign(record.Skip)
		}
	}
	if printed {
		r.fills.add(r.Row.Number, r.Row.Fill)
	} else if open != "" {
		r.open.addFill(r.Row, open)
	}
	for i, p := range r.Problems {
		if len(doors) == 1 || !slices.ContainsFunc(r.Problems[:i], p.Same) { // of each of its doors
			r.problems.Add(p)
		}
	}
}

// record reads what the row is; not ok where it has no bearing on the doors.
func (r *rowReader) record() (records.Record, bool) {
	if r.Row.Guessed != "" {
		r.encoding = r.Row.Guessed
		r.guessed.Add(r.Row.Number)
	}
	if r.Row.Curly {
		r.curly.Add(r.Row.Number)
	}
	if r.Row.Unclosed {
		r.Problem("", letters.SeverityWarning, "a quotation mark opens in this row and is not closed; the row is read without it", `delete the mark, or close it with another "`)
	}
	if r.Row.RowInside {
		r.Problem("", letters.SeverityWarning, "a cell of this row has several lines, and one looks like a row of its own; it gets no letter of its own", `if it is one, look for a quotation mark (") above it that should not be there`)
	}
	if r.Table.Repeated(r.Row) {
		r.aside("this row is the headings again; it is not printed")
		return records.Record{}, false
	}
	if !r.isInUse() || r.isVacantLand() || r.Table.Sheet.Features && r.isShape() {
		return records.Record{}, false
	}
	if r.Row.Unread != "" {
		r.Varies("", letters.SeverityWarning, "a property that the first features have not is not read", "the property "+r.Row.Unread+" is not read, since the first features have it not",
			"export the file once more from a map program such as QGIS: every feature then has every property")
	}
	own, first := ownCells(r.Row)
	switch {
	case r.correction.SetsAddress():
		return r.corrected()
	case r.reportLong():
		return r.section(records.SectionEnd, letters.Address{}), true
	case r.Table.Sheet.Features:
	case first < 0: // nothing but ditto marks, and nothing above them
		r.noAddress("")
		return records.Record{}, false
	case own == 1 && pageNumber.MatchString(letters.Tidy(r.Row.Cells[first].Shown)):
		r.aside("this row is the number of a page, not an address; it is not printed")
		return records.Record{}, false
	case r.isTotal():
		r.aside("this row is a total, not an address; it is not printed")
		return r.section(records.SectionEnd, letters.Address{}), true
	case r.mayStandAlone(own, first):
		return r.standsAlone(first)
	}
	r.reportFormat()
	p, ok := r.parse()
	if !ok {
		return records.Record{}, false
	}
	return r.door(p)
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
