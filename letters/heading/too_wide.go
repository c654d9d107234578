package heading

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// maxHeadings is how many columns a list has at most in which something stands. The
// tables of a county's assessor have some hundred; each heading is held against all
// that are known, with the cells below it.
const maxHeadings = 1000

// mostLookedAt is how many columns are looked at in all the rows that may be the
// headings, of which the likeliest come first.
const mostLookedAt = 4 * maxHeadings

// tooWide is the problem of a sheet that has more columns than a list; nil where it
// has not.
func tooWide(s sheet.Sheet) *letters.Problem {
	rows, _ := firstRows(s) // what cannot be read is met again
	for _, row := range rows {
		filled := 0
		for _, c := range row.Cells {
			if c.Shown != "" {
				filled++
			}
		}
		if filled > maxHeadings {
			p := letters.FileFault(s.File, fmt.Sprintf("the row has %s cells that are not blank, and no list has more than %s columns", sheet.Figure(filled), sheet.Figure(maxHeadings)),
				"copy the columns that say where the doors are into a new file, and use that")
			p.Sheet, p.Row = s.Name, row.Number
			return &p
		}
	}
	return nil
}
