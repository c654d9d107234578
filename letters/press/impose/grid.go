package impose

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// Part is a set page, filled for one copy.
type Part struct {
	Page   *typeset.Page
	Filled typeset.Filled
	Label  string // its name in a viewer
}

// Grid is a sheet with cells. Lengths are millimetres.
type Grid struct {
	Sheet letters.Size
	Cells []letters.Box
	// Right and Down are how far everything is moved, for printers that are off.
	Right, Down float64
	// Marks is drawn on every sheet; nil for nothing.
	Marks *typeset.Page
}

// Sheets puts parts into the cells of sheets, in an order of [CutAndStack] or [InOrder].
// A sheet is called by its parts.
func (g Grid) Sheets(parts []Part, order [][]int) []pdf.Sheet {
	sheets := make([]pdf.Sheet, len(order))
	for s, cells := range order {
		sheet := g.blank()
		var labels []string
		for cell, part := range cells {
			if part == Empty {
				continue
			}
			sheet.Placed = append(sheet.Placed, g.place(parts[part], g.Cells[cell]))
			labels = append(labels, parts[part].Label)
		}
		if g.Marks != nil {
			sheet.Placed = append(sheet.Placed, g.place(Part{Page: g.Marks}, letters.Box{}))
		}
		sheet.Label = strings.Join(labels, ", ")
		sheets[s] = sheet
	}
	return sheets
}

func (g Grid) blank() pdf.Sheet {
	return pdf.Sheet{Width: g.Sheet.Width * letters.PointsPerMM, Height: g.Sheet.Height * letters.PointsPerMM}
}

func (g Grid) place(part Part, cell letters.Box) pdf.Placed {
	return pdf.Placed{
		Page: part.Page, Filled: part.Filled,
		X: (cell.X + g.Right) * letters.PointsPerMM, Y: (cell.Y + g.Down) * letters.PointsPerMM,
	}
}
