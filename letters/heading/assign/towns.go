package assign

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// ofTown are the parts of an address that stand behind its street.
var ofTown = []letters.Column{letters.ColumnCity, letters.ColumnState, letters.ColumnZIP}

// giveTownsToMail takes a city, state or ZIP for those of the mail or the owner, whose
// heading says of no address whose they are and that stand right behind the mail's
// street, where the house's address stands elsewhere.
func (s *set) giveTownsToMail() {
	if !slices.ContainsFunc(s.columns, func(x column) bool { return x.party != words.Other && x.ofStreet() }) {
		return
	}
	behind := words.Unsaid
	for i := range s.columns {
		x := &s.columns[i]
		switch {
		case x.ofStreet():
			behind = x.party
		case behind == words.Other && x.party == words.Unsaid && !x.Named && x.isOfTown():
			x.party = words.Other
		case !x.isOfTown() && x.party != words.Other:
			behind = words.Unsaid
		}
	}
}

// ofStreet reports whether a column is likely to be that of addresses or streets.
func (x *column) ofStreet() bool {
	most := max(x.scores[letters.ColumnAddress], x.scores[letters.ColumnStreet])
	return most >= least && most >= x.most()-15
}

// isOfTown reports whether a column is likeliest to be a city, a state or a ZIP.
func (x *column) isOfTown() bool {
	for _, part := range ofTown {
		if x.scores[part] >= least && x.scores[part] == x.most() {
			return true
		}
	}
	return false
}

// leaveOutPlusFour takes four digits below a heading with a 4 for no ZIP, but for what
// the post adds to one.
func (x *column) leaveOutPlusFour() {
	if x.Named || !strings.Contains(x.Heading, "4") || x.profile.Filled == 0 || x.profile.Longest > len("1234") {
		return
	}
	if x.profile.All(x.profile.Integers) {
		delete(x.scores, letters.ColumnZIP)
	}
}
