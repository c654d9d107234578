package assign

import (
	"strconv"

	"doorletters/letters"
	"doorletters/letters/heading/words"
)

// leaveOutCounters takes a column for none of house numbers whose heading says that it
// is a number and not of what, where another is plainly the houses': its heading says
// so, or it does not count the rows as this one does.
func (s *set) leaveOutCounters() {
	for i := range s.columns {
		x := &s.columns[i]
		if _, ok := x.scores[letters.ColumnNumber]; !ok || x.Named || !words.Counter(x.Heading) {
			continue
		}
		counts := x.counts()
		if s.hasBetterNumbers(x, counts) {
			delete(x.scores, letters.ColumnNumber)
			x.said.Foreign = true
		}
	}
}

// hasBetterNumbers reports whether another column is that of the house numbers rather
// than one; counts: that one counts the rows.
func (s *set) hasBetterNumbers(x *column, counts bool) bool {
	for i := range s.columns {
		y := &s.columns[i]
		if i == x.place || y.party != x.party || y.scores[letters.ColumnNumber] < least || !y.profile.Many(y.profile.Numbers) || y.counts() {
			continue
		}
		if counts || !words.Counter(y.Heading) {
			return true
		}
	}
	return false
}

// counts reports whether the cells of a column count from one on.
func (x *column) counts() bool { return CountsUp(x.Cells) }

// CountsUp reports whether texts count from one on: each is the one before or the next.
// Blank ones do not count.
func CountsUp(texts []string) bool {
	last, filled := 0, 0
	for _, text := range texts {
		if text == "" {
			continue
		}
		n, err := strconv.Atoi(text)
		if err != nil || n < last || n > last+1 {
			return false
		}
		last = n
		filled++
	}
	return filled > 1
}
