package assign

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading/cells"
	"doorletters/letters/heading/words"
)

// Column is a column of a sheet, with what is known of it.
type Column struct {
	Heading string
	// Known is what the vocabulary of typed lists takes the heading for, empty for
	// nothing. Loose: other columns of that meaning are taken before.
	Known letters.Column
	Loose bool
	// Named: the campaign says that it is Known.
	Named bool
	// FallsBack: it is Known, and read where another column of that meaning is blank.
	FallsBack bool
	// Owners: the heading says that it is somebody else's address.
	Owners bool
	// Cells are the texts of the first cells, tidied.
	Cells []string
}

// Parts are the columns that say where a door is: those that are assigned.
var Parts = []letters.Column{
	letters.ColumnNumber, letters.ColumnNumberPrefix, letters.ColumnNumberTo, letters.ColumnHalf, letters.ColumnPreModifier, letters.ColumnDirection, letters.ColumnPreType,
	letters.ColumnSeparator, letters.ColumnStreet, letters.ColumnType, letters.ColumnPostDirection, letters.ColumnPostModifier, letters.ColumnAddress,
	letters.ColumnBuilding, letters.ColumnFloor, letters.ColumnUnitType, letters.ColumnUnit, letters.ColumnRoom, letters.ColumnCity, letters.ColumnCounty,
	letters.ColumnState, letters.ColumnZIP,
}

// ofStreet are the parts of a street beside its name.
var ofStreet = []letters.Column{
	letters.ColumnPreModifier, letters.ColumnDirection, letters.ColumnPreType, letters.ColumnSeparator, letters.ColumnType, letters.ColumnPostDirection, letters.ColumnPostModifier,
}

// ofNumber are the parts of a number beside it.
var ofNumber = []letters.Column{letters.ColumnNumberPrefix, letters.ColumnNumberTo, letters.ColumnHalf}

// column is a column with what its heading and cells say.
type column struct {
	Column
	place   int
	said    words.Heading
	profile cells.Profile
	party   words.Party
	scores  map[letters.Column]int // of what it can be
}

// known is the score of what the vocabulary or the campaign says, loose of a
// heading that means something else as often.
const (
	named = 1000
	known = 100
	loose = 58
)

// read says what a column can be, and how surely.
func read(c Column, place int, country string) column {
	x := column{Column: c, place: place, said: words.Read(c.Heading), profile: cells.Look(c.Cells, country), scores: map[letters.Column]int{}}
	if x.party = x.said.Party; c.Owners {
		x.party = words.Other
	}
	if c.Named {
		x.scores[c.Known], x.party = named, words.Unsaid
		return x
	}
	if c.FallsBack {
		x.scores[c.Known] = loose
		return x
	}
	for _, m := range x.said.Meanings {
		if fit := x.profile.Fit(m.Column, m.Score >= words.Sure); fit != cells.Never {
			x.scores[m.Column] = m.Score + fit + x.bonus()
		}
	}
	x.takeKnown()
	x.leaveOutStranger()
	x.leaveOutPlusFour()
	return x
}

// bonus prefers a column that has all parts of its kind, and takes one that is blank
// behind those that are not.
func (x *column) bonus() int {
	if x.profile.Filled == 0 && x.profile.Rows > 0 {
		return -20
	}
	if x.said.Full {
		return 15
	}
	return 0
}

// takeKnown takes what the vocabulary says, unless the heading may mean something
// else too and the cells are plainly that.
func (x *column) takeKnown() {
	if x.Known == "" || x.said.Of(letters.ColumnDirection) > 0 && x.said.Of(letters.ColumnPostDirection) > 0 { // where it stands tells
		return
	}
	fit := x.profile.Fit(x.Known, true)
	if fit == cells.Never {
		for _, u := range unfit {
			if u.is(x) {
				u.then(x)
				return
			}
		}
		fit = -20
	}
	score := known
	if x.Loose || x.Known == letters.ColumnUnit && x.largerThanUnit() {
		score = loose
	}
	x.scores[x.Known] = max(x.scores[x.Known], score+min(fit, 10)+x.bonus())
}

// unfit says what becomes of a column whose cells cannot be what the vocabulary
// takes its heading for; the first that is so. One of which none is so is taken for
// it all the same.
var unfit = []struct {
	is   func(*column) bool
	then func(*column)
}{
	{func(x *column) bool {
		return x.ambiguous() && (x.fitsElsewhere() || slices.Contains(doubtful, x.Known))
	}, (*column).forget},
	{func(x *column) bool {
		return x.Known == letters.ColumnAddress && (x.profile.Most(x.profile.Units) || x.profile.Longest <= 6)
	}, (*column).forget},
	{func(x *column) bool {
		return x.Known == letters.ColumnUnit && x.profile.Most(x.profile.StreetAddresses)
	}, (*column).forget},
	{func(x *column) bool { // the keys of towns
		return x.Known == letters.ColumnCity && x.profile.Many(x.profile.Integers)
	}, (*column).forget},
	{func(x *column) bool { return slices.Contains(ofStreet, x.Known) }, func(*column) {}},
	{func(x *column) bool { return x.Known == letters.ColumnHalf && x.profile.Integers > 0 }, func(x *column) { x.scores[letters.ColumnUnit] = loose }},
}

// forget does not take the column for what the vocabulary says.
func (x *column) forget() { delete(x.scores, x.Known) }

// largerThanUnit reports whether the heading is of a floor, a room or a building,
// which stand for a unit only where there is no other.
func (x *column) largerThanUnit() bool {
	return x.scores[letters.ColumnFloor] > 0 || x.scores[letters.ColumnRoom] > 0 || x.scores[letters.ColumnBuilding] > 0
}

// doubtful are columns whose headings often mean something else.
var doubtful = []letters.Column{letters.ColumnUnit, letters.ColumnType, letters.ColumnHalf}

// ambiguous reports whether the words of the heading may mean several things.
func (x *column) ambiguous() bool { return len(x.said.Meanings) > 1 }

// fitsElsewhere reports whether the cells look just like another meaning.
func (x *column) fitsElsewhere() bool {
	for _, m := range x.said.Meanings {
		if m.Column != x.Known && m.Column != letters.ColumnStreet && x.profile.Filled > 0 && x.profile.Fit(m.Column, false) > 0 {
			return true
		}
	}
	return false
}
