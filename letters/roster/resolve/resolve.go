package resolve

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// Resolve settles by the whole list what its rows leave open, and returns the
// places of the records that are doors, in the order of the list. Where a row's
// city begins and whose letter stands after a number, the other rows tell,
// wherever they stand; which street a row without one is on, the rows above it.
//
// Blank is what is answered of rows without a street, empty for nothing.
func Resolve(x *records.List, list report.Tables, blank letters.BlankStreet) (doors []int32, problems report.Problems) {
	known := settleCities(x, gather(x))
	settleLetters(x, known)
	w := walk{records: x, streets: known.streets, tables: list, table: &list[0], blank: blank}
	for i := range x.Len() {
		r := x.At(i)
		if t := list.Of(r.Source.Sheet); t != w.table { // what rows say of those below ends with their sheet
			w.endSection()
			w.table, w.place = t, ""
		}
		w.step(i, r)
	}
	w.end()
	return w.doors, w.problems
}

// walk goes through the records in the order of the list and finds the streets of
// those that have none of their own.
type walk struct {
	records  *records.List
	streets  streetSet
	tables   report.Tables
	table    *heading.Table // of the record that it has come to
	doors    []int32
	problems report.Problems
	blank    letters.BlankStreet

	doorStreets streetSet // of rows with a number, once they are needed

	place string // that a section's row names
	down  fillDown
}

// step settles a record.
func (w *walk) step(i int, r records.Record) {
	switch r.Kind {
	case records.SectionPlace:
		w.place = r.Address.City
	case records.SectionStreet:
		w.openSection(r)
	case records.SectionEnd:
		w.endSection()
	case records.MaybeRemark:
		if w.streets.has(r.Address.Street) {
			w.door(i, r)
			return
		}
		w.problem(r, r.Head.Column, letters.SeveritySkipped, "there is no address in this row"+letters.NoLetter, "")
		if r.Ends {
			w.endSection()
		}
	case records.Door:
		w.doorOrNumber(i, r)
	case records.Streetless, records.StreetAbove, records.UnitAbove:
		if w.table.Sheet.Features {
			w.noStreet(r)
			return
		}
		w.takeFromAbove(i, r)
	case records.Numberless:
		w.numberless(i, r)
	case records.SaysNoNumber:
		w.noNumber(r)
	}
}

// doorOrNumber takes in a number and a street. A street of one letter is the end of
// the number below a section's street: "12 A".
func (w *walk) doorOrNumber(i int, r records.Record) {
	if r.LetterStreet && (w.down.open != nil || w.down.section) {
		r.Address.Number, r.Address.Street = r.Address.Number+" "+r.Address.Street, ""
		w.streetless(i, r)
		return
	}
	w.door(i, r)
}

// takeFromAbove completes a record by the address above it, as far as it says so.
func (w *walk) takeFromAbove(i int, r records.Record) {
	from := w.down.from
	switch {
	case from.Number == "" && (r.Kind == records.UnitAbove || r.Kind == records.Streetless && r.Address.Number == ""):
		w.problem(r, "", letters.SeveritySkipped, "there is no address in this row"+letters.NoLetter, "")
	case r.Kind == records.Streetless, r.Kind == records.StreetAbove && from.Street == "":
		w.streetless(i, r)
	case r.Kind == records.StreetAbove:
		r.Address.Street = from.Street
		w.door(i, r)
	default:
		from.Unit = r.Address.Unit
		r.Address = from
		w.door(i, r)
	}
}

// numberless is a street without a number: one more unit of the house above, or
// no door.
func (w *walk) numberless(i int, r records.Record) {
	from := w.down.from
	if r.Address.Unit != "" && from.Unit != "" && from.Number != "" && address.StreetKey(r.Address.Street) == address.StreetKey(from.Street) {
		r.Address.Street = ""
		w.streetless(i, r)
		return
	}
	w.noNumber(r)
}

// noNumber reports a row with a street and no number.
func (w *walk) noNumber(r records.Record) {
	w.problem(r, report.AddressColumn(w.tables.Of(r.Source.Sheet)), letters.SeveritySkipped, "there is no house number"+letters.NoLetter, "write the number")
}

// door takes in a record with an address of its own.
func (w *walk) door(i int, r records.Record) {
	if r.Address.City == "" && !w.table.Has(letters.ColumnCity, letters.ColumnCounty) {
		r.Address.City = w.place
	}
	w.flush()
	if w.down.open != nil {
		w.settleSection(w.down.open, r.Address.Street)
	}
	w.down = fillDown{from: r.Address, habit: w.down.habit, singles: w.down.singles}
	w.keep(i, r.Address)
}

// keep makes a door of a record.
func (w *walk) keep(i int, a letters.Address) {
	w.records.SetAddress(i, a)
	w.doors = append(w.doors, int32(i))
}

func (w *walk) problem(r records.Record, column letters.Column, severity letters.Severity, message, hint string) {
	p := letters.Problem{File: r.Source.File, Sheet: r.Source.Sheet, Row: r.Source.Row, Severity: severity, Message: message, Hint: hint}
	if column != "" {
		p.Column = w.tables.Of(r.Source.Sheet).Heading(column)
	}
	if severity == letters.SeveritySkipped {
		report.Suggest(&p, r.Written, nil)
	}
	w.problems.Add(p)
}

// noStreet reports a row whose street is missing, and that of which no row above says.
func (w *walk) noStreet(r records.Record) {
	message, hint := "there is a number but no street", "write the street"
	if r.Address.Number == "" || r.UnitAlone {
		message, hint = "there is a unit but no number and no street", "write the number and the street"
	}
	w.problem(r, report.AddressColumn(w.tables.Of(r.Source.Sheet)), letters.SeveritySkipped, message+letters.NoLetter, hint)
}

// askStreet reports a row whose street is missing, and asks whether it is that of the
// row above, which the record has.
func (w *walk) askStreet(r records.Record) {
	street := r.Address.Street
	p := letters.Problem{
		File: r.Source.File, Sheet: r.Source.Sheet, Row: r.Source.Row, Column: w.table.Heading(report.AddressColumn(w.table)), Severity: letters.SeveritySkipped,
		Message: "there is a number but no street; the row above is on " + street + letters.NoLetter,
		General: "there is a number but no street" + letters.NoLetter,
		Hint:    "write the street",
	}
	if w.blank == "" {
		p.Kind, p.Values = letters.KindBlankStreet, []string{street}
		p.Hint += "; or, if all such rows are on the street of the row above, " + letters.SettingLine("answers", "blank_street", string(letters.BlankStreetAbove)) + " in campaign.toml"
	}
	values := map[letters.Column]string{letters.ColumnStreet: street}
	if r.UnitAlone {
		lacks, write := "there is a unit but no number and no street", "write the number and the street"
		if r.Kind == records.Numberless {
			lacks, write = "there is a unit but no number", "write the number"
		}
		p.Message = lacks + "; the row above is " + r.Address.Number + " " + street + letters.NoLetter
		p.General = lacks + letters.NoLetter
		p.Hint = strings.NewReplacer("write the street", write, "on the street of the row above", "more units of the house in the row above").Replace(p.Hint)
		values = nil // the number above is another door's until somebody says that it is not
	}
	report.Suggest(&p, r.Written, values)
	w.problems.Add(p)
}
