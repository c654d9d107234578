package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"fmt"
)

// sectionHead is a row that may name the street of the rows below it.
type sectionHead struct {
	row    int
	street string
	column heading.Column
	plain  bool // it stands where streets stand, so that it may be a row without its number
	loud   bool // it is set off as headings are: in capitals, with a colon
	again  bool // the row above has that street: this one may have lost its number
}

// settle tells what a heading was that no row below it needed.
func (h *sectionHead) settle(r *addressReader, next string) {
	switch {
	case (!h.plain && h.column != heading.ColumnAddress || h.loud && address.StreetKey(next) == address.StreetKey(h.street)) && (address.LooksLikeStreet(h.street) || r.doors.ring.HasStreet(h.street)):
		r.problem(h.row, h.column, letters.SeverityNote, "this row is a heading, not an address; it is not printed", "")
	case h.plain || h.column == heading.ColumnAddress:
		r.problem(h.row, h.column, letters.SeveritySkipped, "there is no house number"+noLetter, "write the number")
	default:
		r.problem(h.row, h.column, letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
	}
}

// use tells that the rows below a heading have taken its street.
func (h *sectionHead) use(r *addressReader) {
	r.problem(h.row, h.column, letters.SeverityNote, fmt.Sprintf("%s is read as the street of the rows below it", h.street), "write the street into each row if that is wrong")
}
