package resolve

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// settleLetters assigns a letter that stands between number and street to the
// number, where other rows have the street without it and none with it: "12 A
// Alder St".
func settleLetters(x *records.List, known evidence) {
	settled := map[uint32]uint32{} // the street without its letter
	for i := range x.Len() {
		s := x.Stored(i)
		letter, rest := letterOfNumber(x, s)
		if letter == "" {
			continue
		}
		to, done := settled[s.Street]
		if !done {
			if to = s.Street; known.streets.has(rest) && !known.streets.has(x.Text(s.Street)) {
				to = x.ID(rest)
			}
			settled[s.Street] = to
		}
		if to != s.Street {
			s.Number, s.Street = x.ID(x.Text(s.Number)+" "+letter), to
		}
	}
}

// letterOfNumber returns a letter that stands between a record's number and its
// street and may belong to either; empty where there is none.
func letterOfNumber(x *records.List, s *records.Stored) (letter, street string) {
	if !s.OneCell || !letters.IsDigits(x.Text(s.Number)) {
		return "", ""
	}
	letter, street = address.FirstLetter(x.Text(s.Street))
	if letter == "" || address.StreetTypeWord(street) {
		return "", ""
	}
	return letter, street
}
