package assign

import (
	"regexp"
	"slices"

	"doorletters/letters/heading/words"
)

const (
	// longestParting is how many bytes the cells have that tell doors apart.
	longestParting = 30
	// mostUnread is how many unread columns a list has that somebody typed; in one
	// that a program made, rows of one door differ in many.
	mostUnread = 5
	// fewestIDs is how many cells that all differ are those of an ID.
	fewestIDs = 5
)

// tellsApart reports whether rows of one number and street that differ in an unread
// column may be several doors: its heading names what tells doors apart, or it is in a
// list of doors, not of people, and may be that by its cells.
func (s *set) tellsApart(x column) bool {
	p := x.profile
	switch {
	case p.Filled == 0 && p.Rows >= fewestIDs:
		return s.mayTellApart(x)
	case p.Filled == 0 || p.Longest > longestParting || p.Many(p.Decimals) || x.party == words.Other || slices.ContainsFunc(x.Cells, ofPersonOrTime):
		return false
	case words.OfDoors(x.Heading):
		return !p.Many(p.Languages)
	case x.said.Foreign || words.Sundry(x.Heading) || words.Stranger(x.Heading) || words.Counter(x.Heading):
		return false
	case p.Filled*2 < p.Rows || p.Many(p.Languages) || x.holdsNoParts():
		return false
	case p.Distinct == p.Filled && p.Filled >= fewestIDs:
		return false
	}
	return s.isOfDoors()
}

// holdsNoParts reports whether the cells are a count, what a map calls its things, or
// answers.
func (x *column) holdsNoParts() bool { return x.counts() || x.holdsElements() || x.holdsAnswers() }

// mayTellApart reports whether a column that is blank in the first rows may have below
// them what tells doors apart.
func (s *set) mayTellApart(x column) bool {
	if x.party == words.Other || x.said.Foreign || words.Sundry(x.Heading) || words.Stranger(x.Heading) {
		return false
	}
	return s.isOfDoors()
}

// ofPersonOrTime reports whether a text is a telephone number, an e-mail address, a
// date, a time or a link.
func ofPersonOrTime(text string) bool { return personOrTime.MatchString(text) }

var personOrTime = regexp.MustCompile(`@|://|^\+?[-0-9 ().]{9,}$|^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}\b|^[0-9]{1,2}/[0-9]{1,2}$|[0-9]:[0-9]{2}\b|^[$€£] ?[0-9]`)

// mailOrPhone is how a person is reached.
var mailOrPhone = regexp.MustCompile(`[^ ]@[^ ]|^\+?[0-9(][-0-9 ().]*[- ).][-0-9 ().]{7,}$`)

// ofPeople reports whether the rows of the list are people.
func (s *set) ofPeople() bool {
	return slices.ContainsFunc(s.columns, func(x column) bool {
		return words.OfPeople(x.Heading) || len(x.scores) == 0 && slices.ContainsFunc(x.Cells, func(text string) bool { return mailOrPhone.MatchString(text) })
	})
}

// countUnread counts the columns that are not read.
func (s *set) countUnread() int {
	count := 0
	for _, x := range s.columns {
		if !s.isRead(x.place) && !s.taken[x.place] && x.Heading != "" {
			count++
		}
	}
	return count
}

// isRead reports whether a column is read as a part of an address.
func (s *set) isRead(place int) bool {
	if s.goesOn(place) {
		return true
	}
	for _, i := range s.places {
		if i == place {
			return true
		}
	}
	for _, i := range s.second {
		if i == place {
			return true
		}
	}
	return false
}
