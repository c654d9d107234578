package letters

import (
	"fmt"
	"strings"
)

// RowTally gathers the rows to which the same thing happened, to be reported once.
type RowTally struct {
	rows []int // the first of them
	more int
}

// Add takes a row in.
func (t *RowTally) Add(row int) {
	if len(t.rows) == maxShownRows {
		t.more++
		return
	}
	t.rows = append(t.rows, row)
}

// Count returns how many rows there were.
func (t *RowTally) Count() int { return len(t.rows) + t.more }

// Hides reports whether there are more rows than are named.
func (t *RowTally) Hides() bool { return t.more > 0 }

// First returns the first of the rows, 0 where there is none.
func (t *RowTally) First() int {
	if len(t.rows) == 0 {
		return 0
	}
	return t.rows[0]
}

// maxShownRows is how many rows a message names before it says how many more there are.
const maxShownRows = 10

// String names the rows: "row 12", "rows 12, 13 and 9 more".
func (t RowTally) String() string { return t.Called("row") }

// Called is String for lines that are called something else than a row.
func (t RowTally) Called(one string) string {
	var b strings.Builder
	b.WriteString(one)
	if len(t.rows)+t.more > 1 {
		b.WriteByte('s')
	}
	b.WriteByte(' ')
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
