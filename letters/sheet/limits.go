package sheet

import (
	"fmt"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"doorletters/letters"
	"doorletters/letters/sheet/markup"
)

// The limits of a worksheet hold for every list, so that each can be opened in a
// spreadsheet program (support.microsoft.com, "Excel specifications and limits").
const (
	// MaxCell is how many characters a cell has at most.
	MaxCell = 32767
	// MaxColumns is how many cells a row has at most.
	MaxColumns = markup.LastColumn
	// MaxRows is the number of a worksheet's last row.
	MaxRows = 1 << 20
)

// shownOfLong is how many characters are shown of a cell that has too many.
const shownOfLong = 60

// Within returns the cell with at most so many characters. One that has more shows
// its beginning alone, and says how many it has; see [IsTooLong].
func (c Cell) Within(most int) Cell {
	if len(c.Shown) <= most || c.TooLong > 0 {
		return c
	}
	characters, end := 0, 0
	for at := range c.Shown {
		if characters == shownOfLong {
			end = at
		}
		characters++
	}
	if characters > most {
		c.TooLong, c.Shown = characters, c.Shown[:end]+"…"
	}
	return c
}

// newCell is a cell that shows a text and stores another.
func newCell(shown, raw string) Cell {
	c := Cell{Shown: shown, Raw: raw}
	return c.Within(MaxCell)
}

// tooManyColumns is the problem of a row with more cells than a worksheet has columns.
func tooManyColumns(file string, row int, cells string) letters.Problem {
	p := letters.FileFault(file, fmt.Sprintf("the row has %s cells, and a spreadsheet has at most %s columns", cells, Figure(MaxColumns)),
		"copy the columns that say where the doors are into a new file, and use that")
	p.Row = row
	return p
}

// tooLongRow is the problem of a row that is longer than any.
func tooLongRow(file string, row int) letters.Problem {
	p := letters.FileFault(file, fmt.Sprintf("the row is longer than %d MB, so that this is no list, or its lines have no ends", maxRecord>>20),
		"open the file in a spreadsheet program, look whether it has rows, and save it once more")
	p.Row = row
	return p
}

// Figure writes a large number as people read it: 51,200.
func Figure(n int) string { return message.NewPrinter(language.English).Sprintf("%d", n) }
