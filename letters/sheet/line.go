package sheet

import (
	"iter"
	"strconv"
	"strings"

	"doorletters/letters"
)

// cell is what one cell holds. In a text file shown and raw are the same.
type Cell struct {
	Shown string // as the spreadsheet program shows it
	Raw   string // as it is stored: 45303 where 12-Jan is shown
	// format is the number format of a number that has one, "d-mmm".
	format string
	// since1904: its dates are counted from there.
	since1904 bool
	// unsaved: a formula whose value is not in the file.
	Unsaved bool
	// struck: the text is crossed out.
	Struck bool
	// filled: the text is that of a merged cell that begins in an earlier row.
	Filled bool
}

// line is one row of a sheet.
type Row struct {
	Number int // from 1
	Hidden bool
	// guessed names the encoding by which characters are read that are not UTF-8.
	Guessed string
	// unclosed: a quotation mark that was not closed was left out of it.
	Unclosed bool
	// wide: its first cell is merged with the ones behind it.
	StartsMerged bool
	Cells        []Cell
}

// sheet is a worksheet, or the one table of a text file.
type Sheet struct {
	File, Name string
	// lines gives the rows in order, blank ones may be left out. It can be
	// called more than once. A line is valid until the next one.
	Rows func() iter.Seq2[Row, error]
	// last says that lines is called once more only, if the sheet wants to know.
	Last func()
	// hidden are the columns that the spreadsheet program does not show.
	HiddenColumns map[int]bool
	// encoding names the encoding of the whole file where it had to be guessed.
	GuessedEncoding string
	// passed tells of sheets that were passed over for this one.
	Passed []letters.Problem
	// away: the program does not show the whole sheet.
	Hidden bool
}

func (l Row) At(column int) Cell {
	if column < 0 || column >= len(l.Cells) {
		return Cell{}
	}
	return l.Cells[column]
}

func (l Row) Blank() bool {
	for _, c := range l.Cells {
		if !c.Filled && (c.Unsaved || letters.Tidy(c.Shown) != "") {
			return false
		}
	}
	return true
}

// number gives what the cell holds if it is a number.
func (c Cell) Number() (float64, bool) {
	v, err := strconv.ParseFloat(strings.TrimSpace(c.Raw), 64)
	if err != nil || v != v || v > 1e15 || v < -1e15 {
		return 0, false
	}
	return v, true
}
