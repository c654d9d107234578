package resolve

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// section is a row that may name the street of the rows below it.
type section struct {
	records.Record
	again bool // the row above has that street: this one may have lost its number
}

// openSection takes in a row that may head a section.
func (w *walk) openSection(r records.Record) {
	if !r.Head.Plain && w.isNoStreet(r.Address.Street) {
		w.remarkAmongDoors(r)
		return
	}
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
	h, street := s.Head, s.Address.Street
	switch {
	case (!h.Plain && h.Column != letters.ColumnAddress || h.Loud && address.StreetKey(next) == address.StreetKey(street)) && (address.LooksLikeStreet(street) || w.streets.has(street)):
		w.problem(s.Record, h.Column, letters.SeverityNote, "this row is a heading, not an address; it is not printed", "")
	case h.Plain || h.Column == letters.ColumnAddress:
		w.problem(s.Record, h.Column, letters.SeveritySkipped, "there is no house number"+letters.NoLetter, "write the number")
	default:
		w.problem(s.Record, h.Column, letters.SeveritySkipped, "there is no address in this row"+letters.NoLetter, "")
	}
}

// useSection says that the rows below a section's row have taken its street.
func (w *walk) useSection(s *section) {
	severity := letters.SeverityNote
	if !s.Head.Loud && !namesStreet(s.Address.Street) && !w.hasDoorsOn(s.Address.Street) {
		severity = letters.SeverityWarning
	}
	w.problem(s.Record, s.Head.Column, severity, fmt.Sprintf("%s is read as the street of the rows below it", s.Address.Street), "write the street into each row if that is wrong")
}

// namesStreet reports whether a section's row names a street without a doubt. Names that
// begin with an article need no type: "The Fenway".
func namesStreet(text string) bool {
	first, rest, _ := strings.Cut(letters.Fold(text), " ")
	return address.NamesStreet(text) || first == "the" && rest != "" && !strings.Contains(rest, " ")
}
