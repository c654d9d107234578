package assign

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// Result is what the columns of a list hold.
type Result struct {
	// Places are the columns, from 0.
	Places map[letters.Column]int
	// Second are further columns of a meaning, read where the first is blank.
	Second map[letters.Column]int
	// Further are the columns that go on with what another holds: the lines of an address
	// below its first, the parts of a unit in pairs of what each is and which.
	Further map[letters.Column][]int
	// Guessed are the places of columns whose headings do not say what they are read
	// as in so many words.
	Guessed []int
	// Unread are the other columns by their places, with what each looks like and
	// why it is not read.
	Unread map[int]Unread
}

// Unread is a column that is not read.
type Unread struct {
	// Looks is the part of an address that the column looks like, empty for none.
	Looks letters.Column
	// Said: another column has what it has.
	Said bool
	// Elsewhere: it is of an address that is not the door's.
	Elsewhere bool
	// Languages: its cells are languages.
	Languages bool
	// Parts: rows of one number and street that differ in it may be several doors.
	Parts bool
}

// Columns assigns columns. taken are those that hold something else.
// Columns whose meaning the campaign gives to a heading are reserved for it.
func Columns(list []Column, taken map[int]bool, reserved []letters.Column, country string) Result {
	for _, of := range findLines(list, taken, country) {
		s := newSet(taken, reserved, country)
		s.lines = of
		if s.assign(of.joined(list)) {
			return s.result()
		}
	}
	s := newSet(taken, reserved, country)
	s.assign(list)
	return s.result()
}

func newSet(taken map[int]bool, reserved []letters.Column, country string) *set {
	return &set{reserved: reserved, country: country, taken: taken, places: map[letters.Column]int{}, second: map[letters.Column]int{}, further: map[letters.Column][]int{}, unread: map[int]Unread{}}
}

func (s *set) result() Result {
	return Result{Places: s.places, Second: s.second, Further: s.further, Unread: s.unread, Guessed: s.guessed}
}

// assign finds out what the columns of a list are. Not ok: the lines of an address are not
// to be read as one, and nothing is found out.
func (s *set) assign(list []Column) (ok bool) {
	for i, c := range list {
		x := column{Column: c, place: i}
		if !s.taken[i] && !s.isFurther(i) {
			x = read(c, i, s.country)
		}
		s.columns = append(s.columns, x)
	}
	s.leaveOutEveryday()
	s.reserve()
	s.leaveOutKinds()
	s.leaveOutCounters()
	s.giveTownsToMail()
	s.settleParties()
	s.settlePlaces()
	s.take()
	s.takeUnitParts()
	s.settleNumber()
	s.guessDoor()
	s.guessType()
	s.settleType()
	s.settleWhole()
	s.leaveOutSaid()
	s.dropLoneParts()
	s.dropMarks()
	if !s.takeLines() {
		return false
	}
	s.giveLineToTowns()
	s.settleUnit()
	s.guessParting()
	s.reportWeak()
	s.explain()
	return true
}

// set is the columns of a list while they are assigned.
type set struct {
	country  string
	reserved []letters.Column
	columns  []column
	places   map[letters.Column]int
	second   map[letters.Column]int
	further  map[letters.Column][]int
	unread   map[int]Unread
	taken    map[int]bool
	guessed  []int
	// lines are the columns of the address that has one for each line.
	lines lines
	// elsewhere: somebody is reached at another address.
	elsewhere bool
	// isOfDoors: somebody typed the list, and its rows are doors, not people. It is the
	// same for all columns, and asked once.
	isOfDoors func() bool
}

// choice is a column with one thing that it can be.
type choice struct {
	part         letters.Column
	place, score int
}

// least is the score below which a column is not read: a guess needs cells that
// look like it, or words that say it.
const least = 45

// take assigns the best choice first.
func (s *set) take() {
	var all []choice
	for _, x := range s.columns {
		for _, part := range Parts {
			if score, ok := x.scores[part]; ok && score >= least {
				all = append(all, choice{part, x.place, score})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b choice) int { return b.score - a.score })
	used := map[int]bool{}
	for _, c := range all {
		if used[c.place] {
			continue
		}
		first, taken := s.places[c.part]
		switch {
		case !taken:
			s.places[c.part] = c.place
			used[c.place] = true
		case s.mayFollow(first, c):
			if _, ok := s.second[c.part]; !ok {
				s.second[c.part] = c.place
			}
			used[c.place] = true
		}
	}
}

// mayFollow reports whether a column is read where the first of its meaning is
// blank: both headings are known for it, or its own is one that falls back.
func (s *set) mayFollow(first int, c choice) bool {
	a, b := s.columns[first], s.columns[c.place]
	if b.FallsBack {
		return true
	}
	return c.score >= known && !b.Loose && b.Known == c.part && a.Known == c.part && a.party == b.party && !slices.Contains(ofStreet, c.part) && c.part != letters.ColumnHalf
}

// reserve leaves the columns that the campaign names to the headings it gives them.
func (s *set) reserve() {
	for i := range s.columns {
		if x := &s.columns[i]; !x.Named {
			for _, part := range s.reserved {
				delete(x.scores, part)
			}
		}
	}
}

// has reports whether a part has a column, or waits for the one that the campaign
// names.
func (s *set) has(part letters.Column) bool {
	_, ok := s.places[part]
	return ok || slices.Contains(s.reserved, part)
}

// at returns the texts of a part's cell in a row, empty where it has no column.
func (s *set) at(part letters.Column, row int) string {
	i, ok := s.places[part]
	if !ok || row >= len(s.columns[i].Cells) {
		return ""
	}
	return s.columns[i].Cells[row]
}

// rows returns how many rows there are.
func (s *set) rows() int {
	n := 0
	for _, x := range s.columns {
		n = max(n, len(x.Cells))
	}
	return n
}

// drop leaves a part unread.
func (s *set) drop(part letters.Column, why Unread) {
	if i, ok := s.places[part]; ok && !s.columns[i].Named {
		s.unread[i] = why
		delete(s.places, part)
	}
}

// leave leaves parts unread that are said by another column.
func (s *set) leave(parts ...letters.Column) {
	for _, part := range parts {
		s.drop(part, Unread{Said: true})
	}
}

// settlePlaces: what is only called a direction stands before the street's name or
// behind it, and behind its type.
func (s *set) settlePlaces() {
	street := s.best(letters.ColumnStreet)
	kind := s.best(letters.ColumnType)
	for _, x := range s.columns {
		before, ok := x.scores[letters.ColumnDirection]
		behind, both := x.scores[letters.ColumnPostDirection]
		if !ok || !both || street < 0 && kind < 0 {
			continue
		}
		shift := 8
		if x.place > street && x.place > kind || street >= 0 && x.place > street && s.directionBefore(street, x.place) {
			shift = -8
		}
		if x.said.Of(letters.ColumnDirection) >= words.Sure { // it says so
			continue
		}
		x.scores[letters.ColumnDirection], x.scores[letters.ColumnPostDirection] = before+shift, behind-shift
	}
}

// directionBefore reports whether another column before the street's name may be its
// direction.
func (s *set) directionBefore(street, other int) bool {
	return slices.ContainsFunc(s.columns[:street], func(x column) bool {
		return x.place != other && x.scores[letters.ColumnDirection] >= 70
	})
}

// best returns the place of the likeliest column for a part, -1 for none.
func (s *set) best(part letters.Column) int {
	place, score := -1, least-1
	for _, x := range s.columns {
		if x.scores[part] > score {
			place, score = x.place, x.scores[part]
		}
	}
	return place
}
