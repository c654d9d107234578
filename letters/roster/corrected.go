package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/answers"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
	"doorletters/letters/sheet"
)

// detail is the text of a cell that a row can do without, or what its correction says.
func (r *rowReader) detail(column letters.Column) string {
	if text, ok := r.correction.Value(column); ok {
		return text
	}
	return r.Text(column)
}

// corrected makes a record of a row whose address has a correction: what that leaves is
// the row's own, as far as it can be read. What is wrong with the row is settled.
func (r *rowReader) corrected() (records.Record, bool) {
	own := r.uncorrected()
	cells := address.Cells{Number: own.Address.Number, Street: own.Address.Street, Unit: own.Address.Unit, City: own.Address.City, ZIP: own.Address.ZIP}
	for _, part := range []struct {
		column letters.Column
		to     *string
	}{
		{letters.ColumnNumber, &cells.Number}, {letters.ColumnStreet, &cells.Street}, {letters.ColumnUnit, &cells.Unit},
		{letters.ColumnCity, &cells.City}, {letters.ColumnZIP, &cells.ZIP},
	} {
		if text, ok := r.correction.Value(part.column); ok {
			*part.to = text
		}
	}
	if r.one.number != "" {
		cells.Number = r.one.number
	}
	p := address.Parse(cells, address.Dialect{Country: r.dialect.Country, AddressColumn: r.dialect.AddressColumn, StreetColumn: r.dialect.StreetColumn})
	p.Remark, p.ZIPRestored, p.NumberElsewhere = letters.JoinNotes(own.Remark, p.Remark), false, false
	if !r.correction.Sets(letters.ColumnStreet) {
		p.OneCell, p.LetterStreet = own.OneCell, own.LetterStreet
	}
	if !r.correction.Sets(letters.ColumnStreet) && !r.correction.Sets(letters.ColumnNumber) && !r.correction.Sets(letters.ColumnUnit) {
		p.Building = own.Building
	}
	return r.correctedDoor(p)
}

// uncorrected parses what the row says itself, but for the cells whose columns have a
// correction: those may be broken.
func (r *rowReader) uncorrected() address.Parts {
	cells, reported := r.Row.Cells, len(r.Problems)
	r.Row.Cells = slices.Clone(cells)
	for i := range r.Row.Cells {
		if column := r.Table.ColumnAt(i); column != "" && r.correction.Sets(column) {
			r.Row.Cells[i] = sheet.Cell{}
		}
	}
	own, _ := r.parse()
	r.Row.Cells, r.Problems = cells, r.Problems[:reported]
	return own
}

// settle ends the reading of a row: what its correction settles is no problem any more,
// and for one that gets no letter a correction is suggested.
func (r *rowReader) settle(d records.Record, ok bool) (records.Record, bool) {
	if r.correction.Skips() {
		r.Problems = r.Problems[:0]
		if !ok || d.Kind != records.Door {
			reason, _ := r.correction.Value(letters.ColumnSkip)
			r.Problem("", letters.SeverityNote, "this row gets no letter, by corrections.csv: "+reason, "")
			return records.Record{}, false
		}
		return d, ok
	}
	if ok && d.Kind != records.Door && r.records.KeepsWritten() {
		d.Written = r.written()
	}
	if ok || r.suggested >= report.MaxSaid || r.correction.SetsAddress() { // one that has a line gets no second
		return d, ok
	}
	for i := range r.Problems {
		if p := &r.Problems[i]; p.Severity == letters.SeveritySkipped {
			report.Suggest(p, r.written(), nil)
			r.suggested++
		}
	}
	return d, ok
}

// written is the row's text as corrections have it, with its ditto marks.
func (r *rowReader) written() string {
	row := sheet.Row{Cells: slices.Clone(r.whole.Cells)}
	for _, mark := range r.above.replaced {
		row.Cells[mark.at] = mark.cell
	}
	return answers.Written(row, r.Table.ColumnAt)
}
