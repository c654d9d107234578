package assign

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// leaveOutStranger reads a column as no part of an address that is one of people,
// counts or codes by its heading, or whose cells are answers: a "Letter?" of Y and N
// is no letter of the house number's.
func (x *column) leaveOutStranger() {
	byName := (x.Known == "" || x.Loose) && words.Stranger(x.Heading)
	if byName || x.holdsAnswers() {
		x.scores, x.said.Foreign = map[letters.Column]int{}, true
	}
}

var (
	answered = letters.WordSet("y,n,yes,no,x,true,false,si,oui,non,ja,nein,sim,nao")
	agreed   = letters.WordSet("y,yes,true,si,oui,ja,sim")
)

// holdsAnswers reports whether all cells of a column say yes or no: under a question
// any of them, else some of each kind, since an N alone may be a direction.
func (x *column) holdsAnswers() bool {
	yes, no := 0, 0
	for _, text := range x.Cells {
		switch folded := letters.Fold(text); {
		case text == "":
		case !answered[folded]:
			return false
		case agreed[folded]:
			yes++
		default:
			no++
		}
	}
	asked := strings.HasSuffix(strings.TrimSpace(x.Heading), "?")
	return yes > 0 && no > 0 || asked && yes+no > 0
}

// elements are what OpenStreetMap calls its things.
var elements = letters.WordSet("node,way,relation")

// leaveOutKinds takes a column that is only called a type for none of streets where
// the streets have theirs already, or where it says what a thing on a map is.
func (s *set) leaveOutKinds() {
	street := s.best(letters.ColumnStreet)
	typed := street >= 0 && s.columns[street].profile.Many(s.columns[street].profile.Streets)
	for i := range s.columns {
		x := &s.columns[i]
		if x.Named || x.Known != "" || max(x.said.Of(letters.ColumnType), x.said.Of(letters.ColumnPreType)) >= words.Sure || !typed && !x.holdsElements() {
			continue
		}
		delete(x.scores, letters.ColumnType)
		delete(x.scores, letters.ColumnPreType)
	}
}

func (x *column) holdsElements() bool {
	for _, text := range x.Cells {
		if text != "" && !elements[text] {
			return false
		}
	}
	return x.profile.Filled > 0
}
