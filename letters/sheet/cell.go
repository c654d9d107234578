package sheet

import (
	"strconv"
	"strings"
)

// Cell is what one cell holds. In a text file Shown and Raw are the same.
type Cell struct {
	Shown string // as the spreadsheet program shows it
	Raw   string // as it is stored: 45303 where 12-Jan is shown
	// format is the number format of a number that has one, "d-mmm".
	format string
	// since1904: its dates are counted from there.
	since1904 bool
	// Unsaved: a formula whose value is not in the file.
	Unsaved bool
	// Struck: the text is crossed out.
	Struck bool
	// TooLong is how many characters the text has, where these are more than anybody
	// means; Shown is its beginning then. 0 for all others.
	TooLong int
	// Filled: the text is that of a merged cell that begins in an earlier row.
	Filled bool
}

// Number returns what the cell holds if it is a number.
func (c Cell) Number() (float64, bool) {
	v, err := strconv.ParseFloat(strings.TrimSpace(c.Raw), 64)
	if err != nil || v != v || v > 1e15 || v < -1e15 {
		return 0, false
	}
	return v, true
}
