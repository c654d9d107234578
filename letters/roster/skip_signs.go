package roster

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
	"doorletters/letters/sheet"
)

// openSkips are the rows of a table whose cell under Skip is a sign that only the other
// cells tell the meaning of. Until all rows are read the sign stands under Skip of their
// records.
type openSkips struct {
	signs heading.SkipSigns
	rows  map[heading.SkipSign]*letters.RowTally
	// says is what holds of such a row if its sign says no; plain are those of a sign
	// that are not filled.
	says  []openSkip
	plain map[heading.SkipSign]int
	last  int // row that was added
}

// openSkip is what a row says beside a sign under Skip.
type openSkip struct {
	sign     heading.SkipSign
	row      int
	answered string // why it gets no letter, by what is answered for all rows
	fill     string
	problems []letters.Problem // that somebody wants no letter there
}

// skip reads why no letter goes to the door, by the skip column and what is answered, and
// reports what else may mean that none should.
func (r *rowReader) skip(d *records.Record) {
	h := &d.Household
	text, answered := r.detail(letters.ColumnSkip), ""
	if !r.correction.Sets(letters.ColumnSkip) {
		answered = r.answeredSkip()
	}
	sign := heading.SkipSignOf(text)
	if sign == "" {
		r.open.signs.Add(text)
		reason, remark := heading.SkipReason(text, skipHeading(r.Table))
		h.Note = letters.JoinNotes(h.Note, remark)
		h.Skip = cmp.Or(reason, answered)
		r.reportRefusal(h)
		r.reportUnreadRefusal(h)
		return
	}
	before := len(r.Problems)
	if h.Skip = answered; answered == "" {
		r.reportRefusal(h)
		r.reportUnreadRefusal(h)
	}
	h.Skip, d.SkipIsOpen = string(sign), true
	r.open.add(openSkip{sign: sign, row: r.Row.Number, answered: answered, problems: slices.Clone(r.Problems[before:])}, text)
	r.Problems = r.Problems[:before]
}

// add takes a door in; each of a row has the same sign.
func (x *openSkips) add(open openSkip, text string) {
	x.signs.Add(text)
	if x.rows == nil {
		x.rows, x.plain = map[heading.SkipSign]*letters.RowTally{}, map[heading.SkipSign]int{}
	}
	if x.rows[open.sign] == nil {
		x.rows[open.sign] = &letters.RowTally{}
	}
	if x.last != open.row {
		x.rows[open.sign].Add(open.row)
	}
	x.last = open.row
	if open.answered != "" || len(open.problems) > 0 {
		x.says = append(x.says, open)
	}
}

// addFill takes in how a row is filled that has a letter if its sign says no.
func (x *openSkips) addFill(row sheet.Row, sign heading.SkipSign) {
	if row.Fill == "" {
		x.plain[sign]++
		return
	}
	x.says = append(x.says, openSkip{sign: sign, row: row.Number, fill: row.Fill})
}

// skipHeading is the reason that a column of ticks gives.
func skipHeading(t *heading.Table) string {
	return cmp.Or(strings.TrimRight(t.Heading(letters.ColumnSkip), " ?:*"), "Skip")
}

// settleSkips decides what the signs under Skip say, when all rows are read.
func (r *reading) settleSkips(t *heading.Table) {
	x := &r.open
	if len(x.rows) == 0 {
		return
	}
	answered := map[int]string{}
	for _, open := range x.says {
		if x.signs.SaysYes(open.sign) {
			continue
		}
		if open.answered != "" {
			answered[open.row] = open.answered
		}
		if open.fill != "" {
			r.fills.add(open.row, open.fill)
		}
		for _, p := range open.problems {
			r.problems.Add(p)
		}
	}
	for sign, rows := range x.plain {
		if !x.signs.SaysYes(sign) {
			r.fills.rows += rows
		}
	}
	for i := range r.records.Len() {
		s := r.records.Stored(i)
		if !s.SkipIsOpen {
			continue
		}
		reason := answered[r.records.SourceOf(s).Row]
		if x.signs.SaysYes(heading.SkipSign(r.records.Text(s.Skip))) {
			reason = skipHeading(t)
		}
		s.Skip, s.SkipIsOpen = r.records.ID(reason), false
	}
	x.says = nil
}

// notes say how the signs were read.
func (x *openSkips) notes(t *heading.Table) []letters.Problem {
	var notes []letters.Problem
	for _, sign := range slices.Sorted(maps.Keys(x.rows)) {
		if severity, message, hint := x.signs.Say(sign); message != "" {
			notes = append(notes, report.TableNote(t, letters.ColumnSkip, severity, message+": "+x.rows[sign].String(), hint))
		}
	}
	return notes
}
