package roster

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
)

// resolve settles by the whole list what its rows leave open, and returns the
// places of the records that are doors, in the order of the list. Where a row's
// city begins and whose letter stands after a number, the other rows tell,
// wherever they stand; which street a row without one is on, the rows above it.
func resolve(x *recordList, t *heading.Table) (doors []int32, problems problemList) {
	known := gather(x)
	settleCities(x, known)
	settleLetters(x, known)
	w := walk{records: x, streets: known.streets, table: t}
	for i := range x.count {
		w.step(i, x.at(i))
	}
	w.end()
	return w.doors, w.problems
}

// walk goes through the records in the order of the list and finds the streets of
// those that have none of their own.
type walk struct {
	records  *recordList
	streets  streetSet
	table    *heading.Table
	doors    []int32
	problems problemList

	place string // that a section's row names
	down  fillDown
}

// step settles a record.
func (w *walk) step(i int, r record) {
	switch r.kind {
	case sectionPlace:
		w.place = r.Address.City
	case sectionStreet:
		w.openSection(r)
	case sectionEnd:
		w.endSection()
	case maybeRemark:
		if w.streets.has(r.Address.Street) {
			w.door(i, r)
			return
		}
		w.problem(r, r.head.column, letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
		if r.ends {
			w.endSection()
		}
	case door:
		if r.letterStreet && (w.down.open != nil || w.down.section) { // "12 A", below a street's name
			r.Address.Number, r.Address.Street = r.Address.Number+" "+r.Address.Street, ""
			w.streetless(i, r)
			return
		}
		w.door(i, r)
	case streetless:
		if r.Address.Number == "" && w.down.from.Number == "" {
			w.problem(r, "", letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
			return
		}
		w.streetless(i, r)
	case streetAbove:
		if r.Address.Street = w.down.from.Street; r.Address.Street == "" {
			w.streetless(i, r)
			return
		}
		w.door(i, r)
	case unitAbove:
		if w.down.from.Number == "" {
			w.problem(r, "", letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
			return
		}
		unit := r.Address.Unit
		r.Address = w.down.from
		r.Address.Unit = unit
		w.door(i, r)
	case numberless:
		w.numberless(i, r)
	}
}

// numberless is a street without a number: one more unit of the house above, or
// no door.
func (w *walk) numberless(i int, r record) {
	from := w.down.from
	if r.Address.Unit != "" && from.Unit != "" && from.Number != "" && address.StreetKey(r.Address.Street) == address.StreetKey(from.Street) {
		r.Address.Street = ""
		w.streetless(i, r)
		return
	}
	w.problem(r, addressColumn(w.table), letters.SeveritySkipped, "there is no house number"+noLetter, "write the number")
}

// door takes in a record with an address of its own.
func (w *walk) door(i int, r record) {
	if r.Address.City == "" && !w.table.Has(heading.ColumnCity, heading.ColumnCounty) {
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
	w.records.setAddress(i, a)
	w.doors = append(w.doors, int32(i))
}

func (w *walk) problem(r record, column heading.Column, severity letters.Severity, message, hint string) {
	p := letters.Problem{File: r.Source.File, Sheet: r.Source.Sheet, Row: r.Source.Row, Severity: severity, Message: message, Hint: hint}
	if column != "" {
		p.Column = w.table.Heading(column)
	}
	w.problems.add(p)
}

// noStreet reports a row whose street is missing.
func (w *walk) noStreet(r record) {
	w.problem(r, addressColumn(w.table), letters.SeveritySkipped, "there is a number but no street"+noLetter, "write the street")
}

// section is a row that may name the street of the rows below it.
type section struct {
	record
	again bool // the row above has that street: this one may have lost its number
}

// openSection takes in a row that may head a section.
func (w *walk) openSection(r record) {
	w.flush()
	if w.down.open != nil {
		w.settleSection(w.down.open, "")
	}
	w.down.open = &section{r, address.StreetKey(r.Address.Street) == address.StreetKey(w.down.from.Street)}
}

// endSection ends what the rows so far say of those below: a total stands between
// them, or what may be a street's name.
func (w *walk) endSection() {
	w.flush()
	if w.down.open != nil {
		w.settleSection(w.down.open, "")
	}
	w.down = fillDown{habit: w.down.habit, singles: w.down.singles}
}

// settleSection says what a row was that no row below it needed; next is the
// street of the row that follows.
func (w *walk) settleSection(s *section, next string) {
	h, street := s.head, s.Address.Street
	switch {
	case (!h.plain && h.column != heading.ColumnAddress || h.loud && address.StreetKey(next) == address.StreetKey(street)) && (address.LooksLikeStreet(street) || w.streets.has(street)):
		w.problem(s.record, h.column, letters.SeverityNote, "this row is a heading, not an address; it is not printed", "")
	case h.plain || h.column == heading.ColumnAddress:
		w.problem(s.record, h.column, letters.SeveritySkipped, "there is no house number"+noLetter, "write the number")
	default:
		w.problem(s.record, h.column, letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
	}
}

// useSection says that the rows below a section's row have taken its street.
func (w *walk) useSection(s *section) {
	w.problem(s.record, s.head.column, letters.SeverityNote, fmt.Sprintf("%s is read as the street of the rows below it", s.Address.Street), "write the street into each row if that is wrong")
}
