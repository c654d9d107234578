package roster

import (
	"iter"
	"strconv"
	"strings"

	"doorletters/letters"
)

// cell is what one cell holds. In a text file shown and raw are the same.
type cell struct {
	shown string // as the spreadsheet program shows it
	raw   string // as it is stored: 45303 where 12-Jan is shown
	// format is the number format of a number that has one, "d-mmm".
	format string
	// since1904: its dates are counted from there.
	since1904 bool
	// unsaved: a formula whose value is not in the file.
	unsaved bool
	// struck: the text is crossed out.
	struck bool
	// filled: the text is that of a merged cell that begins in an earlier row.
	filled bool
}

// line is one row of a sheet.
type line struct {
	row    int // from 1
	hidden bool
	// guessed names the encoding by which characters are read that are not UTF-8.
	guessed string
	// unclosed: a quotation mark that was not closed was left out of it.
	unclosed bool
	// wide: its first cell is merged with the ones behind it.
	wide  bool
	cells []cell
}

// sheet is a worksheet, or the one table of a text file.
type sheet struct {
	file, name string
	// lines gives the rows in order, blank ones may be left out. It can be
	// called more than once. A line is valid until the next one.
	lines func() iter.Seq2[line, error]
	// last says that lines is called once more only, if the sheet wants to know.
	last func()
	// hidden are the columns that the spreadsheet program does not show.
	hidden map[int]bool
	// encoding names the encoding of the whole file where it had to be guessed.
	encoding string
	// passed tells of sheets that were passed over for this one.
	passed []letters.Problem
	// away: the program does not show the whole sheet.
	away bool
}

func (l line) at(column int) cell {
	if column < 0 || column >= len(l.cells) {
		return cell{}
	}
	return l.cells[column]
}

func (l line) blank() bool {
	for _, c := range l.cells {
		if !c.filled && (c.unsaved || letters.Tidy(c.shown) != "") {
			return false
		}
	}
	return true
}

// number gives what the cell holds if it is a number.
func (c cell) number() (float64, bool) {
	v, err := strconv.ParseFloat(strings.TrimSpace(c.raw), 64)
	if err != nil || v != v || v > 1e15 || v < -1e15 {
		return 0, false
	}
	return v, true
}
