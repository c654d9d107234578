package answers

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// Tally finds the correction of each row of a list, and keeps account of which were used.
type Tally struct {
	corrections Corrections
	rows        map[string]int // how many rows had each, by its key
	others      []string       // the texts of rows that had none
}

// Tally begins an account of a list.
func (x Corrections) Tally() *Tally { return &Tally{corrections: x, rows: map[string]int{}} }

// Any reports whether there are corrections at all.
func (t *Tally) Any() bool { return len(t.corrections.byKey) > 0 }

// maxOthers bounds the texts that are kept to find the one that was meant.
const maxOthers = 1 << 16

// Find returns the correction of a row's text; not ok where it has none.
func (t *Tally) Find(written string) (Correction, bool) {
	key := keyOf(written)
	c, ok := t.corrections.byKey[key]
	switch {
	case ok:
		t.rows[key]++
	case written != "" && len(t.others) < maxOthers:
		t.others = append(t.others, strings.Clone(written))
	}
	return c, ok
}

// Problems says how many corrections were used, and which match no row.
func (t *Tally) Problems() []letters.Problem {
	var problems []letters.Problem
	if len(t.rows) > 0 {
		rows := 0
		for _, n := range t.rows {
			rows += n
		}
		problems = append(problems, letters.Problem{File: File, Severity: letters.SeverityNote, Message: fmt.Sprintf("corrections applied: %d, to %s of the address list", len(t.rows), counted(rows))})
	}
	unused := 0
	for _, line := range t.corrections.lines {
		if t.rows[keyOf(line.text)] > 0 {
			continue
		}
		p := letters.Problem{File: File, Row: line.line, Column: AsWritten, Severity: letters.SeverityWarning,
			Message: "no row of the address list says " + line.text + ": the line corrects nothing", Hint: "delete the line if the list has been mended"}
		if unused++; unused <= maxNear {
			if near := t.nearest(line.text); near != "" {
				p.Hint = fmt.Sprintf("did you mean %q? %s", near, p.Hint)
			}
		}
		problems = append(problems, p)
	}
	return problems
}

// maxNear is of how many lines the text is looked for that was meant.
const maxNear = 20

// nearest returns the text of a row that is nearest to one that no row has; empty where
// none is like it. Only those are compared that share a word with it, or are as long.
func (t *Tally) nearest(text string) string {
	key := keyOf(text)
	words := strings.Fields(key)
	var like []string
	for _, other := range t.others {
		known := keyOf(other)
		alike := known[0] == key[0] && max(len(known)-len(key), len(key)-len(known)) <= 2
		if alike || slices.ContainsFunc(strings.Fields(known), func(word string) bool { return slices.Contains(words, word) }) {
			like = append(like, other)
		}
	}
	return letters.Nearest(text, like)
}

func counted(rows int) string {
	if rows == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", rows)
}
