package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
)

// fillDown finds the street of rows that have none of their own, in lists that
// name a street once and leave it blank in the rows below, or in a row above
// them. A single such row is believed only in a list that does so elsewhere:
// else the street may have been forgotten, and the row is a Problem.
type fillDown struct {
	from letters.Address // the address of the last row with a street
	// heading is a row that may name the street of what follows.
	heading *sectionHead
	// tried is the heading that from was taken from, and may not have been one.
	tried *sectionHead
	// sure: the rows below from are known to take its street.
	sure    bool
	section bool // from is a heading
	pending []letters.Household
	// habit: somewhere in the list at least two rows in a run took theirs.
	habit   bool
	singles []letters.Household // with the street that they would take
	late    bool                // a single was taken in out of order
}

// start notes a row with an address of its own.
func (d *fillDown) start(r *addressReader, a letters.Address) {
	d.flush(r)
	if d.heading != nil {
		d.heading.settle(r, a.Street)
		d.heading = nil
	}
	d.from, d.sure, d.section = a, false, false
}

// stop ends what the rows so far say of those below: a total stands between
// them, or what may be a street's name.
func (d *fillDown) stop(r *addressReader) {
	d.flush(r)
	if d.heading != nil {
		d.heading.settle(r, "")
	}
	d.heading, d.from, d.sure, d.section = nil, letters.Address{}, false, false
}

// take takes a row without a street, or without street and number, in; false
// where there is nothing that it could take.
func (d *fillDown) take(r *addressReader, h letters.Household) bool {
	if h := d.heading; h != nil && h != d.tried {
		d.flush(r)
		d.tried = h
		d.from, d.section, d.sure = letters.Address{Street: h.street}, true, !h.plain
		if d.sure {
			h.use(r)
			d.heading = nil
		}
	}
	if d.from.Street == "" || h.Address.Number == "" && (d.from.Number == "" || h.Address.Unit == "") {
		return false
	}
	h.Address = below(h.Address, d.from)
	d.from.Number = h.Address.Number // a unit alone in a later row belongs to it
	if d.sure {
		d.keep(r, h)
		return true
	}
	if d.pending = append(d.pending, h); len(d.pending) < 2 {
		return true
	}
	d.sure = true
	d.habit = d.habit || !d.section
	if d.heading != nil {
		d.heading.use(r)
		d.heading = nil
	}
	for _, h := range d.pending {
		d.keep(r, h)
	}
	d.pending = nil
	return true
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

func (d *fillDown) keep(r *addressReader, h letters.Household) {
	if !d.section {
		r.problem(h.Source.Row, r.streetColumn(), letters.SeverityNote, "its street is not written; that of the rows above is taken", "write the street into each row if that is wrong")
	}
	r.keep(h)
}

// flush ends a run of rows without a street.
func (d *fillDown) flush(r *addressReader) {
	if len(d.pending) == 0 {
		return
	}
	single := d.pending[0]
	d.pending = nil
	if d.section {
		if h := d.heading; h != nil && h == d.tried && !h.again && single.Source.Row <= h.row+2 && address.LooksLikeStreet(h.street) {
			h.use(r) // a section of one door
			d.heading = nil
			d.keep(r, single)
			return
		}
		r.noStreet(single.Source.Row) // the heading was none
		return
	}
	d.singles = append(d.singles, single)
}

// end settles what is left at the end of the list.
func (d *fillDown) end(r *addressReader) {
	d.flush(r)
	if d.heading != nil {
		d.heading.settle(r, "")
		d.heading = nil
	}
	for _, h := range d.singles {
		if d.habit {
			d.section, d.late = false, true
			d.keep(r, h)
		} else {
			r.noStreet(h.Source.Row)
		}
	}
}
