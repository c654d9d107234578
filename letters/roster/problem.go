package roster

import (
	"fmt"
	"strings"
)

// tally gathers what happened in the same way to many rows, to be told once.
type tally struct {
	rows []int // the first of them
	more int
}

func (t *tally) add(row int) {
	if len(t.rows) == shownRows {
		t.more++
		return
	}
	t.rows = append(t.rows, row)
}

func (t *tally) count() int { return len(t.rows) + t.more }

// shownRows is how many rows a message names before it says how many more there are.
const shownRows = 10

// text names the rows: "row 12", "rows 12, 13 and 9 more".
func (t tally) text() string {
	if len(t.rows) == 1 {
		return fmt.Sprintf("row %d", t.rows[0])
	}
	var b strings.Builder
	b.WriteString("rows ")
	for i, row := range t.rows {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprint(&b, row)
	}
	if t.more > 0 {
		fmt.Fprintf(&b, " and %d more", t.more)
	}
	return b.String()
}
