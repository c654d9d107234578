package roster

import (
	"cmp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// crosses are the rows with a ✗ under Skip. It says yes in a list that has no other
// sign for it, and no in one whose other rows have a ✓.
type crosses struct {
	rows  letters.RowTally
	ticks bool
}

// crossMark stands under Skip of a door until all rows are read.
const crossMark = "✗"

// skip reads the cell of the skip column: why no letter goes to the door, and a remark.
func (r *rowReader) skip() (reason, remark string) {
	text := r.detail(letters.ColumnSkip)
	switch {
	case text == "":
		return "", ""
	case heading.IsCross(text):
		r.crosses.rows.Add(r.Row.Number)
		return crossMark, ""
	}
	r.crosses.ticks = r.crosses.ticks || heading.IsTick(text)
	return heading.SkipReason(text, skipHeading(r.Table))
}

// skipHeading is the reason that a column of ticks gives.
func skipHeading(t *heading.Table) string {
	return cmp.Or(strings.TrimRight(t.Heading(letters.ColumnSkip), " ?:*"), "Skip")
}

// settleCrosses decides what the crosses say, when all rows are read.
func (r *reading) settleCrosses(t *heading.Table) {
	if r.crosses.rows.Count() == 0 {
		return
	}
	reason := skipHeading(t)
	if r.crosses.ticks {
		reason = ""
	}
	for i := range r.records.Len() {
		if s := r.records.Stored(i); r.records.Text(s.Skip) == crossMark {
			s.Skip = r.records.ID(reason)
		}
	}
}

// note says how the crosses were read.
func (c crosses) note() (message, hint string) {
	if c.ticks {
		return "a ✗ in this column says no, since other rows have a ✓: these doors get their letters: " + c.rows.String(), "write yes where a ✗ means that no letter should go there"
	}
	return "a ✗ in this column says yes: no letter goes to these doors: " + c.rows.String(), "write no, or clear the cell, where a door should get its letter"
}
