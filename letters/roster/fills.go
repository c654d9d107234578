package roster

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// fills are the colours in which rows are filled that are read as doors. To somebody
// a colour said something, which the program cannot know.
type fills struct {
	rows    int
	colours map[string]filledRows
}

// filledRows are the rows of one colour.
type filledRows []int32

// add takes a row in that gets a letter.
func (f *fills) add(row int, colour string) {
	f.rows++
	if colour == "" {
		return
	}
	if f.colours == nil {
		f.colours = map[string]filledRows{}
	}
	f.colours[colour] = append(f.colours[colour], int32(row))
}

// isMark reports whether a colour sets rows off from the others: most rows have not
// got it, and not every other row has.
func (f *fills) isMark(rows filledRows) bool {
	const fewRows = 4 // every other of them may be chance
	alternate := 0    // how many stand two rows below the one before
	for i := range rows[1:] {
		if rows[i+1] == rows[i]+2 {
			alternate++
		}
	}
	banded := len(rows) >= fewRows && 10*alternate >= 8*(len(rows)-1)
	return 2*len(rows) <= f.rows && !banded
}

// tally names the rows.
func (x filledRows) tally() (t letters.RowTally) {
	for _, row := range x {
		t.Add(int(row))
	}
	return t
}

// warnings says of each colour that is a mark which rows have it, unless it is answered
// what becomes of them.
func (f *fills) warnings(t *heading.Table, answered map[letters.RowMark]letters.RowAnswer) []letters.Problem {
	var warnings []letters.Problem
	for _, colour := range slices.Sorted(maps.Keys(f.colours)) {
		c := f.colours[colour]
		slices.Sort(c) // those whose letter the other rows decided came last
		if !f.isMark(c) || answered[letters.RowMark(colour)] != "" {
			continue
		}
		count := fmt.Sprintf("%d rows are", len(c))
		if len(c) == 1 {
			count = "1 row is"
		}
		warnings = append(warnings, letters.Problem{
			File: t.Sheet.File, Sheet: t.Sheet.Name, Row: int(c[0]), Severity: letters.SeverityWarning, Kind: letters.RowMark(colour).Key(),
			Message: fmt.Sprintf("%s filled %s (%s): read like the others, with a letter each", count, colour, c.tally()),
			Hint:    fmt.Sprintf("if they want no letter, write why under Skip, or %s in campaign.toml", letters.SettingLine("answers", letters.RowMark(colour).Key(), string(letters.RowSkip))),
		})
	}
	slices.SortStableFunc(warnings, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return warnings
}
