package impose

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Measures of marks, in millimetres.
const (
	markWeight  = 0.18 // half a point
	cutMark     = 8.0  // from the sheet's edge, of which printers lose some
	crossMark   = 2.5  // to each side where two cuts cross
	foldMark    = 3.2
	foldMargin  = 5.3
	columnsDown = 14.0 // from the page's top and bottom to the ends of the line between columns
)

// marks is a page of lines that stand on a sheet beside its letters.
type marks struct {
	width, height float64
	rules         []typeset.Rule
	paths         []typeset.Path
}

func points(mm float64) float64 { return mm * letters.PointsPerMM }

func (m *marks) across(x, y, length float64) {
	m.rules = append(m.rules, typeset.Rule{X: points(x), Y: points(y - markWeight/2), Width: points(length), Height: points(markWeight)})
}

func (m *marks) down(x, y, length float64) {
	m.rules = append(m.rules, typeset.Rule{X: points(x - markWeight/2), Y: points(y), Width: points(markWeight), Height: points(length)})
}

func (m *marks) page() *typeset.Page {
	page := &typeset.Page{Width: points(m.width), Height: points(m.height)}
	if len(m.rules) > 0 {
		page.Parts = append(page.Parts, typeset.Part{Shared: &typeset.Layer{Rules: m.rules}})
	}
	if len(m.paths) > 0 {
		page.Parts = append(page.Parts, typeset.Part{Paths: m.paths})
	}
	return page
}

// cutMarks draws where a sheet is cut, at its edges and where two cuts cross, and what is
// cut out of each letter.
func cutMarks(g letters.Geometry) *typeset.Page {
	m := &marks{width: g.Sheet.Width, height: g.Sheet.Height}
	xs, ys := g.Cuts()
	for _, x := range xs {
		m.down(x, 0, cutMark)
		m.down(x, g.Sheet.Height-cutMark, cutMark)
		for _, y := range ys {
			m.down(x, y-crossMark, 2*crossMark)
		}
	}
	for _, y := range ys {
		m.across(0, y, cutMark)
		m.across(g.Sheet.Width-cutMark, y, cutMark)
		for _, x := range xs {
			m.across(x-crossMark, y, 2*crossMark)
		}
	}
	if g.Hole != (letters.Hole{}) {
		for _, cell := range g.Cells {
			m.hole(g.Hole, cell)
		}
	}
	return m.page()
}

// circleLines is of how many lines a circle is drawn.
const circleLines = 72

// hole draws what is cut out of a letter, dashed, and the way to it from the edge.
func (m *marks) hole(hole letters.Hole, cell letters.Box) {
	box := hole.Box
	box.X, box.Y = box.X+cell.X, box.Y+cell.Y
	middle := typeset.Spot{X: points(box.X + box.Width/2), Y: points(box.Y + box.Height/2)}
	outline := []typeset.Spot{
		{X: points(box.X), Y: points(box.Y)}, {X: points(box.X + box.Width), Y: points(box.Y)},
		{X: points(box.X + box.Width), Y: points(box.Y + box.Height)}, {X: points(box.X), Y: points(box.Y + box.Height)},
	}
	if hole.Round {
		outline = outline[:0]
		radius := points(box.Width / 2)
		for n := range circleLines {
			sin, cos := math.Sincos(2 * math.Pi * float64(n) / circleLines)
			outline = append(outline, typeset.Spot{X: middle.X + radius*cos, Y: middle.Y + radius*sin})
		}
	}
	dash := [2]float64{3, 2}
	m.paths = append(m.paths,
		typeset.Path{Lines: [][]typeset.Spot{outline}, Closed: true, Width: points(markWeight), Dash: dash},
		typeset.Path{Lines: [][]typeset.Spot{{{X: middle.X, Y: points(cell.Y)}, {X: middle.X, Y: points(box.Y)}}}, Width: points(markWeight), Dash: dash},
	)
}

// foldMarks draws where a letter is folded, at both edges of its page.
func foldMarks(g letters.Geometry) *typeset.Page {
	m := &marks{width: g.Sheet.Width, height: g.Sheet.Height}
	for _, y := range g.Folds {
		m.across(foldMargin, y, foldMark)
		m.across(g.Sheet.Width-foldMargin-foldMark, y, foldMark)
	}
	return m.page()
}

// columnLine draws the line between two columns.
func columnLine(g letters.Geometry) *typeset.Page {
	m := &marks{width: g.Sheet.Width, height: g.Sheet.Height}
	m.down(g.Columns[1].X, columnsDown, g.Sheet.Height-2*columnsDown)
	return m.page()
}
