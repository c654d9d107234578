package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
)

// settleLetters assigns a letter that stands between number and street to the
// number, where other rows have the street without it and none with it: "12 A
// Alder St".
func settleLetters(x *recordList, known evidence) {
	settled := map[uint32]uint32{} // the street without its letter
	for i := range x.count {
		s := x.stored(i)
		letter, rest := x.letterOfNumber(s)
		if letter == "" {
			continue
		}
		to, done := settled[s.street]
		if !done {
			if to = s.street; known.streets.has(rest) && !known.streets.has(x.texts.list[s.street]) {
				to = x.texts.id(rest)
			}
			settled[s.street] = to
		}
		if to != s.street {
			s.number, s.street = x.texts.id(x.texts.list[s.number]+" "+letter), to
		}
	}
}

// letterOfNumber returns a letter that stands between a record's number and its
// street and may belong to either; empty where there is none.
func (x *recordList) letterOfNumber(s *storedRecord) (letter, street string) {
	if !s.oneCell || !letters.IsDigits(x.texts.list[s.number]) {
		return "", ""
	}
	letter, street = address.FirstLetter(x.texts.list[s.street])
	if letter == "" || address.StreetTypeWord(street) {
		return "", ""
	}
	return letter, street
}
