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
	colours map[string]*filledRows
}

// filledRows are the rows of one colour.
type filledRows struct {
	letters.RowTally
	last, alternate int // how many stand two rows below the one before
}

// add takes a row in that gets a letter.
func (f *fills) add(row int, colour string) {
	f.rows++
	if colour == "" {
		return
	}
	if f.colours == nil {
		f.colours = map[string]*filledRows{}
	}
	c := f.colours[colour]
	if c == nil {
		c = &filledRows{}
		f.colours[colour] = c
	}
	if row == c.last+2 && c.Count() > 0 {
		c.alternate++
	}
	c.Add(row)
	c.last = row
}

// isMark reports whether a colour sets rows off from the others: most rows have not
// got it, and not every other row has.
func (f *fills) isMark(c *filledRows) bool {
	const fewRows = 4 // every other of them may be chance
	banded := c.Count() >= fewRows && 10*c.alternate >= 8*(c.Count()-1)
	return 2*c.Count() <= f.rows && !banded
}

// warnings says of each colour that is a mark which rows have it, unless it is answered
// what becomes of them.
func (f *fills) warnings(t *heading.Table, answered map[letters.RowMark]letters.RowAnswer) []letters.Problem {
	var warnings []letters.Problem
	for _, colour := range slices.Sorted(maps.Keys(f.colours)) {
		c := f.colours[colour]
		if !f.isMark(c) || answered[letters.RowMark(colour)] != "" {
			continue
		}
		count := fmt.Sprintf("%d rows are", c.Count())
		if c.Count() == 1 {
			count = "1 row is"
		}
		warnings = append(warnings, letters.Problem{
			File: t.Sheet.File, Sheet: t.Sheet.Name, Row: c.First(), Severity: letters.SeverityWarning, Kind: letters.RowMark(colour).Key(),
			Message: fmt.Sprintf("%s filled %s (%s): read like the others, with a letter each", count, colour, c.String()),
			Hint:    fmt.Sprintf("if they want no letter, write why under Skip, or %s in campaign.toml", letters.SettingLine("answers", letters.RowMark(colour).Key(), string(letters.RowSkip))),
		})
	}
	slices.SortStableFunc(warnings, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return warnings
}
