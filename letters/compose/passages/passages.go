// Package passages notes in a text where the messages that it was made of begin and end:
// [Mark] puts marks around the text of one, [Take] takes them all out and says where they
// were. Markdown is read from the text without them, so that no mark bears on what it says.
package passages

import (
	"strconv"
	"strings"
)

// The private-use runes of the marks. First and Last are the first of them and the last.
const (
	opened = '\uE004' // before a number
	named  = '\uE005' // after it
	closed = '\uE006'

	First, Last = opened, closed
)

// Mark returns a text between marks that bear a number.
func Mark(text string, number int) string {
	return string(opened) + strconv.Itoa(number) + string(named) + text + string(closed)
}

// Passage is a stretch of a text, in bytes, that was marked with a number.
type Passage struct{ Start, End, Number int }

// Take returns the text without its marks, and its passages in the order in which they
// begin. What is marked within a passage is a passage of its own, and parts the other.
func Take(marked string) (text string, found []Passage) {
	var clean strings.Builder
	var open []int // numbers
	start := 0
	end := func() {
		if len(open) > 0 && clean.Len() > start {
			found = append(found, Passage{start, clean.Len(), open[len(open)-1]})
		}
		start = clean.Len()
	}
	for {
		at := strings.IndexFunc(marked, func(r rune) bool { return r == opened || r == closed })
		if at < 0 {
			clean.WriteString(marked)
			return clean.String(), found
		}
		clean.WriteString(marked[:at])
		end()
		rest, opens := strings.CutPrefix(marked[at:], string(opened))
		if opens {
			var number string
			number, marked, _ = strings.Cut(rest, string(named))
			n, _ := strconv.Atoi(number)
			open = append(open, n)
			continue
		}
		marked = strings.TrimPrefix(marked[at:], string(closed))
		open = open[:max(0, len(open)-1)]
	}
}
