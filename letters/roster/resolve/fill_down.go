package resolve

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// fillDown is what the rows so far say of the street of those below, in lists
// that name a street once and leave it blank in the rows below, or in a row above
// them. A single such row is believed only in a list that does so elsewhere: else
// the street may have been forgotten, and the row is a Problem.
type fillDown struct {
	from letters.Address // the address of the last row with a street
	// open is a row that may name the street of what follows; tried is the one
	// that from was taken from, and may not have been one.
	open, tried *section
	// sure: the rows below from are known to take its street.
	sure    bool
	section bool // from is a section's street
	pending []filled
	// habit: somewhere in the list at least two rows in a run took theirs.
	habit   bool
	singles []filled // with the street that they would take
}

// filled is a record and the address that it has if it takes the street above.
type filled struct {
	at int
	records.Record
}

// streetless takes in a record without a street, or without street and number.
func (w *walk) streetless(i int, r records.Record) {
	d := &w.down
	if s := d.open; s != nil && s != d.tried {
		w.flush()
		d.tried = s
		d.from, d.section, d.sure = letters.Address{Street: s.Address.Street}, true, !s.Head.Plain
		if d.sure {
			w.useSection(s)
			d.open = nil
		}
	}
	if d.from.Street == "" || r.Address.Number == "" && (d.from.Number == "" || r.Address.Unit == "") {
		w.noStreet(r)
		return
	}
	r.UnitAlone = r.Address.Number == ""
	r.Address = below(r.Address, d.from)
	if w.blank == letters.BlankStreetSkip && !d.section && d.open == nil {
		w.askStreet(r)
		return
	}
	d.from.Number = r.Address.Number // a unit alone in a later row belongs to it
	if d.sure {
		w.fill(filled{i, r})
		return
	}
	if d.pending = append(d.pending, filled{i, r}); d.pending[0].Source == r.Source { // one row, perhaps of several doors
		return
	}
	d.sure = true
	d.habit = d.habit || !d.section
	if d.open != nil {
		w.useSection(d.open)
		d.open = nil
	}
	for _, f := range d.pending {
		w.fill(f)
	}
	d.pending = nil
}

// below completes an address with what the one above it says.
func below(a, from letters.Address) letters.Address {
	if a.Number == "" {
		a.Number = from.Number
	}
	a.Street, a.NumberLast = from.Street, from.NumberLast
	if a.City == "" {
		a.City = from.City
	}
	if a.ZIP == "" {
		a.ZIP = from.ZIP
	}
	return a
}

// fill makes a door of a record that takes the street above.
func (w *walk) fill(f filled) {
	if !w.down.section {
		if t := w.tables.Of(f.Source.Sheet); f.Kind == records.Numberless {
			w.problem(f.Record, report.AddressColumn(t), letters.SeverityNote, "its number is not written; that of the row above is taken", "write the number into each row if that is wrong")
		} else {
			w.problem(f.Record, report.StreetColumn(t), letters.SeverityNote, "its street is not written; that of the rows above is taken", "write the street into each row if that is wrong")
		}
	}
	w.keep(f.at, f.Address)
}

// flush ends a run of records without a street.
func (w *walk) flush() {
	d := &w.down
	if len(d.pending) == 0 {
		return
	}
	single := d.pending // one row
	d.pending = nil
	if !d.section {
		d.singles = append(d.singles, single...)
		return
	}
	if s := d.open; s != nil && s == d.tried && !s.again && single[0].Source.Row <= s.Source.Row+2 && address.LooksLikeStreet(s.Address.Street) {
		w.useSection(s) // a section of one door
		d.open = nil
		for _, f := range single {
			w.fill(f)
		}
		return
	}
	w.noStreet(single[0].Record) // the section was none
}

// end settles what is left at the end of the list.
func (w *walk) end() {
	w.flush()
	if w.down.open != nil {
		w.settleSection(w.down.open, "")
	}
	w.down.section = false
	for _, f := range w.down.singles {
		if w.down.habit || w.blank == letters.BlankStreetAbove {
			w.fill(f)
		} else {
			w.askStreet(f.Record)
		}
	}
	slices.Sort(w.doors) // the single ones came late
}
