package letters

import (
	"slices"
	"strings"
)

// LabelStock is a sheet of labels. Lengths are millimetres.
type LabelStock struct {
	// Name is what is printed on its box.
	Name  string
	Sheet Size
	Label Size
	// Across and Down count the labels; Left and Top are where the first is, and
	// RightPitch and DownPitch how far the next is from it.
	Across, Down          int
	Left, Top             float64
	RightPitch, DownPitch float64
}

// labelStocks are as their maker's templates have them: Avery 5160, 3 by 10 of 2 5/8 by
// 1 inch, and 5163, 2 by 5 of 4 by 2 inches, on US Letter; Avery L7160, 3 by 7 of 63.5 by
// 38.1 mm, on A4.
var labelStocks = []LabelStock{
	{
		Name: "5160", Sheet: Size{8.5 * inch, 11 * inch}, Label: Size{2.625 * inch, inch}, Across: 3, Down: 10,
		Left: 0.1875 * inch, Top: 0.5 * inch, RightPitch: 2.75 * inch, DownPitch: inch,
	},
	{
		Name: "5163", Sheet: Size{8.5 * inch, 11 * inch}, Label: Size{4 * inch, 2 * inch}, Across: 2, Down: 5,
		Left: 0.15625 * inch, Top: 0.5 * inch, RightPitch: 4.1875 * inch, DownPitch: 2 * inch,
	},
	{
		Name: "L7160", Sheet: Size{210, 297}, Label: Size{63.5, 38.1}, Across: 3, Down: 7,
		Left: 7.21, Top: 15.15, RightPitch: 66.04, DownPitch: 38.1,
	},
}

// LabelStocks returns the names of the label sheets.
func LabelStocks() []string {
	names := make([]string, len(labelStocks))
	for i, s := range labelStocks {
		names[i] = s.Name
	}
	return names
}

// LabelStockNamed returns the label sheet of a name, in whatever case.
func LabelStockNamed(name string) (LabelStock, bool) {
	i := slices.IndexFunc(labelStocks, func(s LabelStock) bool { return strings.EqualFold(s.Name, strings.TrimSpace(name)) })
	if i < 0 {
		return LabelStock{}, false
	}
	return labelStocks[i], true
}

// Cells returns the places of the labels on a sheet, row by row from the top left.
func (s LabelStock) Cells() []Box {
	var cells []Box
	for row := range s.Down {
		for column := range s.Across {
			cells = append(cells, Box{s.Left + float64(column)*s.RightPitch, s.Top + float64(row)*s.DownPitch, s.Label.Width, s.Label.Height})
		}
	}
	return cells
}
