package assign

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/words"
)

// door is the columns by which a party's address is known: those of its number and
// street, or of both in one cell; -1 for none.
type door struct{ number, street, whole int }

func (d door) complete() bool { return d.whole >= 0 || d.number >= 0 && d.street >= 0 }

// doorOf finds the likeliest columns of a party's door.
func (s *set) doorOf(party words.Party) door {
	best := func(part letters.Column) int {
		place, score := -1, least-1
		for _, x := range s.columns {
			if x.party == party && x.scores[part] > score && (x.Named || x.scores[part] >= x.most()-15) {
				place, score = x.place, x.scores[part]
			}
		}
		return place
	}
	d := door{best(letters.ColumnNumber), best(letters.ColumnStreet), best(letters.ColumnAddress)}
	if d.whole >= 0 && !s.hasNumbers(d.whole) {
		d.whole = -1
	}
	if d.whole < 0 && d.street >= 0 && s.hasNumbers(d.street) {
		d.whole = d.street
	}
	return d
}

// most is the best score of a column.
func (x *column) most() int {
	most := 0
	for _, score := range x.scores {
		most = max(most, score)
	}
	return most
}

func (s *set) hasNumbers(place int) bool {
	p := s.columns[place].profile
	return p.Filled == 0 || p.Many(p.Addresses)
}

// streetAt is the street of a party's door in a row, as it is compared.
func (s *set) streetAt(d door, row int) string {
	text := ""
	switch {
	case d.street >= 0 && !s.hasNumbers(d.street):
		text = s.columns[d.street].cell(row)
	case d.whole >= 0:
		text = address.Split(s.columns[d.whole].cell(row), s.country).Street
	}
	return address.StreetKey(text)
}

func (x *column) cell(row int) string {
	if row < len(x.Cells) {
		return x.Cells[row]
	}
	return ""
}

// agree reports whether the doors of two parties are the same in most rows, one of
// which may lack the parts of the street beside its name.
func (s *set) agree(a, b door) bool {
	same, rows := 0, 0
	for row := range s.rows() {
		x, y := s.streetAt(a, row), s.streetAt(b, row)
		if x == "" || y == "" {
			continue
		}
		if rows++; containsWords(x, y) || containsWords(y, x) {
			same++
		}
	}
	return rows == 0 || same*10 >= rows*8
}

// settleParties leaves out the address of a party whose door is another than that
// of the house: all of it, so that no number of one goes with a street of the other.
func (s *set) settleParties() {
	property, unsaid, other := s.doorOf(words.Property), s.doorOf(words.Unsaid), s.doorOf(words.Other)
	together := s.together(property, unsaid)
	switch {
	case property.complete() && unsaid.complete() && !s.agree(property, unsaid):
		s.leaveOut(words.Unsaid)
	case property.complete():
		s.prefer(words.Property)
	}
	switch {
	case !together.complete() && other.complete():
		s.leaveOutDoor(words.Property)
		s.leaveOutDoor(words.Unsaid)
	case other.street < 0 && other.whole < 0 && other.number < 0 || other.complete() && s.agree(together, other):
		s.discount(words.Other)
	default:
		s.elsewhere = true
		s.leaveOut(words.Other)
	}
}

// together is the door of two parties that may be one: a site's city and a number.
func (s *set) together(a, b door) door {
	d := a
	for _, part := range []struct{ to, from *int }{{&d.number, &b.number}, {&d.street, &b.street}, {&d.whole, &b.whole}} {
		if *part.to < 0 {
			*part.to = *part.from
		}
	}
	return d
}

// leaveOut leaves a party's address unread.
func (s *set) leaveOut(party words.Party) {
	for i := range s.columns {
		if x := &s.columns[i]; x.party == party && !x.Named && len(x.scores) > 0 {
			if party == words.Unsaid && x.Known != letters.ColumnAddress && !x.ofDoor() {
				continue
			}
			x.scores = map[letters.Column]int{}
			s.unread[x.place] = Unread{Elsewhere: true}
		}
	}
}

// ofDoor reports whether a column may be a part of an address that differs from
// house to house.
func (x *column) ofDoor() bool {
	for _, part := range Parts {
		if x.scores[part] >= least {
			return true
		}
	}
	return false
}

// leaveOutDoor leaves out what a party has of a number and a street, which is not
// enough for a door.
func (s *set) leaveOutDoor(party words.Party) {
	for i := range s.columns {
		if x := &s.columns[i]; x.party == party && !x.Named {
			for _, part := range append([]letters.Column{letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress}, append(ofStreet, ofNumber...)...) {
				delete(x.scores, part)
			}
		}
	}
}

// prefer takes a party's columns before others of the same meaning.
func (s *set) prefer(party words.Party) { s.shift(party, 12) }

// discount takes a party's columns behind others: the city of the mail is the
// house's where no other is told.
func (s *set) discount(party words.Party) { s.shift(party, -35) }

func (s *set) shift(party words.Party, by int) {
	for i := range s.columns {
		if x := &s.columns[i]; x.party == party && !x.Named {
			for part, score := range x.scores {
				if score < least {
					continue
				}
				x.scores[part] = score + by
				if by < 0 && x.scores[part] > 0 {
					x.scores[part] = max(x.scores[part], least)
				}
			}
		}
	}
}
