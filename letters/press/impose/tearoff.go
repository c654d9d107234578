package impose

import (
	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// Strips that are torn off a poster stand one below the other along the edge where its
// lines end, so that each is read without turning one's head.
const (
	stripWidth = 58.0 // millimetres
	stripEdge  = 8.0  // above the first and below the last, where printers print nothing
	stripCount = 10
)

// StripSize returns the size of a strip of a poster.
func StripSize(poster letters.Size) letters.Size {
	return letters.Size{Width: stripWidth, Height: (poster.Height - 2*stripEdge) / stripCount}
}

// TearOff returns a poster with its strips, and dashed lines along which they are cut.
func TearOff(poster letters.Size, page, strip Part) pdf.Sheet {
	left, edge := poster.Width-stripWidth, poster.Width-stripWidth
	if page.Page.RightToLeft {
		left, edge = 0, stripWidth
	}
	grid := Grid{Sheet: poster}
	sheet := grid.blank()
	sheet.Label = page.Label
	sheet.Placed = append(sheet.Placed, grid.place(page, letters.Box{}))
	lines := typeset.Path{Width: points(markWeight), Dash: [2]float64{4, 3}}
	lines.Lines = append(lines.Lines, []typeset.Spot{{X: points(edge), Y: points(stripEdge)}, {X: points(edge), Y: points(poster.Height - stripEdge)}})
	high := StripSize(poster).Height
	for i := range stripCount + 1 {
		y := stripEdge + float64(i)*high
		if i < stripCount {
			sheet.Placed = append(sheet.Placed, grid.place(strip, letters.Box{X: left, Y: y}))
		}
		lines.Lines = append(lines.Lines, []typeset.Spot{{X: points(left), Y: points(y)}, {X: points(left + stripWidth), Y: points(y)}})
	}
	m := marks{width: poster.Width, height: poster.Height, paths: []typeset.Path{lines}}
	sheet.Placed = append(sheet.Placed, grid.place(Part{Page: m.page()}, letters.Box{}))
	return sheet
}

// Cards returns a grid of so many parts below each other, with marks where the sheet is
// cut.
func Cards(sheet letters.Size, down int) Grid {
	g := letters.Geometry{Sheet: sheet}
	for i := range down {
		high := sheet.Height / float64(down)
		g.Cells = append(g.Cells, letters.Box{Y: float64(i) * high, Width: sheet.Width, Height: high})
	}
	return Grid{Sheet: sheet, Cells: g.Cells, Marks: cutMarks(g)}
}
