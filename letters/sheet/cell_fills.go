package sheet

import (
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"
)

// The colours in which cells are filled. Those that conditional formats and the styles
// of tables give are not among them: no one chose these for the row.

// fillFormats returns the plain name of the colour in which each of the workbook's
// cell formats fills its cells, empty for none; nil where none does.
func fillFormats(book *excelize.File) []string {
	if book.Styles == nil || book.Styles.CellXfs == nil || book.Styles.Fills == nil {
		return nil
	}
	colours := make([]string, len(book.Styles.Fills.Fill))
	for i, fill := range book.Styles.Fills.Fill {
		if fill == nil || fill.PatternFill == nil || fill.PatternFill.FgColor == nil || fill.PatternFill.PatternType == "none" {
			continue
		}
		if c := fill.PatternFill.FgColor; c.RGB != "" || c.Theme != nil || c.Indexed > 0 && c.Indexed < systemColour {
			colours[i] = colourOf(book.GetBaseColor(lastSix(c.RGB), c.Indexed, c.Theme), c.Tint)
		}
	}
	fills := make([]string, len(book.Styles.CellXfs.Xf))
	for i, xf := range book.Styles.CellXfs.Xf {
		if xf.FillID != nil && *xf.FillID >= 0 && *xf.FillID < len(colours) {
			fills[i] = colours[*xf.FillID]
		}
	}
	if !slices.ContainsFunc(fills, func(colour string) bool { return colour != "" }) {
		return nil
	}
	return fills
}

// colourOf returns the plain name of a colour, which is lighter or darker by a tint.
func colourOf(hex string, tint float64) string {
	if tint != 0 && len(hex) == 6 {
		hex = lastSix(excelize.ThemeColor(hex, tint))
	}
	rgb, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || len(hex) != 6 {
		return ""
	}
	return colourName(uint8(rgb>>16), uint8(rgb>>8), uint8(rgb))
}

// systemColour is the first of the indexed colours that are the screen's (ECMA-376,
// part 1, 18.8.27).
const systemColour = 64

// lastSix takes the share of the background off a colour: "FFFF0000".
func lastSix(hex string) string { return hex[max(0, len(hex)-6):] }

// fillCount finds the colour of a row by its cells that hold something.
type fillCount struct {
	filled map[string]int
	cells  int
}

// add counts a cell of a colour, empty for none.
func (f *fillCount) add(colour string) {
	f.cells++
	if colour != "" {
		if f.filled == nil {
			f.filled = map[string]int{}
		}
		f.filled[colour]++
	}
}

// colour returns the colour of more than half of the cells, empty for none, and
// begins anew.
func (f *fillCount) colour() string {
	found := ""
	for colour, cells := range f.filled {
		if 2*cells > f.cells {
			found = colour
		}
	}
	clear(f.filled)
	f.cells = 0
	return found
}
