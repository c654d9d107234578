package impose

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// Letter is a letter that is set and filled: what stands on each of its pages.
type Letter struct {
	Sides []Side
	Label string // its name in a viewer
}

// Side is what stands on a page: a part, or two columns from left to right.
type Side []Part

// Imposition says how letters are put on sheets.
type Imposition struct {
	geometry letters.Geometry
	back     *typeset.Page // of every letter; nil for a blank one
	grid     Grid
	fold     *typeset.Page // marks on a sheet of one letter; nil for none
	between  *typeset.Page // the line between two columns
}

// New returns the imposition of letters with a back, or nil where that is blank.
func New(geometry letters.Geometry, back *typeset.Page) Imposition {
	i := Imposition{geometry: geometry, back: back, grid: Grid{Sheet: geometry.Sheet, Cells: geometry.Cells}}
	if len(geometry.Cells) > 1 {
		i.grid.Marks = cutMarks(geometry)
	}
	if len(geometry.Folds) > 0 {
		i.fold = foldMarks(geometry)
	}
	if len(geometry.Columns) > 0 {
		i.between = columnLine(geometry)
	}
	return i
}

// TwoSided reports whether sheets are printed on both sides.
func (i Imposition) TwoSided() bool { return i.back != nil || i.geometry.Layout.TwoSided }

// SheetsFor returns how many sheets of paper letters take, of so many sides each.
func (i Imposition) SheetsFor(sides []int) int {
	if cells := len(i.geometry.Cells); cells > 1 {
		return (len(sides) + cells - 1) / cells
	}
	n := 0
	for _, s := range sides {
		if i.geometry.Layout.TwoSided {
			s = (s + 1) / 2
		}
		n += s
	}
	return n
}

// Sheets returns the pages to be printed, a front and a back for each sheet of paper
// where they are printed on both sides.
func (i Imposition) Sheets(all []Letter) []pdf.Sheet {
	if len(i.grid.Cells) > 1 {
		return i.cutUp(all)
	}
	var pages []pdf.Sheet
	for _, letter := range all {
		pages = append(pages, i.letter(letter)...)
	}
	return pages
}

// Turned returns pages as [Imposition.Sheets] does, with the last sheet first.
func (i Imposition) Turned(pages []pdf.Sheet) []pdf.Sheet {
	turned := make([]pdf.Sheet, 0, len(pages))
	perSheet := 1
	if i.TwoSided() {
		perSheet = 2
	}
	for sheet := range slices.Chunk(pages, perSheet) {
		turned = append(turned, slices.Clone(sheet)...)
	}
	slices.Reverse(turned)
	for sheet := range slices.Chunk(turned, perSheet) {
		slices.Reverse(sheet) // the front comes first again
	}
	return turned
}

// cutUp puts the first sides of letters on sheets that are cut, each with its back.
func (i Imposition) cutUp(all []Letter) []pdf.Sheet {
	fronts, backs := make([]Part, len(all)), make([]Part, len(all))
	for n, letter := range all {
		fronts[n] = letter.Sides[0][0]
		fronts[n].Label = letter.Label
		backs[n] = Part{Page: i.back, Label: letter.Label}
	}
	order := CutAndStack(len(all), len(i.grid.Cells))
	pages := i.grid.Sheets(fronts, order)
	if i.back == nil {
		return pages
	}
	behind := Grid{Sheet: i.grid.Sheet}
	for _, cell := range i.grid.Cells {
		behind.Cells = append(behind.Cells, i.geometry.Back(cell))
	}
	both := make([]pdf.Sheet, 0, 2*len(pages))
	for n, back := range behind.Sheets(backs, order) {
		back.Label += " back"
		both = append(both, pages[n], back)
	}
	return both
}

// letter puts a letter's sides on sheets of its own.
func (i Imposition) letter(letter Letter) []pdf.Sheet {
	var pages []pdf.Sheet
	for n, side := range letter.Sides {
		label := letter.Label
		if n > 0 {
			label = fmt.Sprintf("%s page %d", letter.Label, n+1)
		}
		pages = append(pages, i.side(side, label))
		if i.back != nil && !i.geometry.Layout.TwoSided {
			pages = append(pages, i.Back(label))
		}
	}
	if i.geometry.Layout.TwoSided && len(pages)%2 != 0 {
		pages = append(pages, i.Back(letter.Label))
	}
	return pages
}

// Back returns the back of a sheet on which no letter goes on.
func (i Imposition) Back(label string) pdf.Sheet {
	back := i.grid.blank()
	if i.back != nil {
		back = pdf.Sheet{Page: i.back}
	}
	back.Label = label + " back"
	return back
}

// Blank returns a page with nothing on it.
func (i Imposition) Blank(label string) pdf.Sheet {
	blank := i.grid.blank()
	blank.Label = label
	return blank
}

// side puts what stands on a page on a sheet of its own.
func (i Imposition) side(side Side, label string) pdf.Sheet {
	if len(side) == 2 {
		sheet := i.grid.blank()
		for n, part := range side {
			sheet.Placed = append(sheet.Placed, i.grid.place(part, i.geometry.Columns[n]))
		}
		sheet.Placed = append(sheet.Placed, pdf.Placed{Page: i.between})
		sheet.Label = label
		return sheet
	}
	sheet := pdf.Sheet{Page: side[0].Page, Filled: side[0].Filled, Label: label}
	if i.fold != nil {
		sheet.Placed = []pdf.Placed{{Page: i.fold}}
	}
	return sheet
}

// Alone returns a page with one side of a letter in its place, as a sheet with no other
// letter on it shows it.
func (i Imposition) Alone(side Side) pdf.Sheet {
	if len(i.grid.Cells) > 1 {
		return i.grid.Sheets(side, CutAndStack(1, len(i.grid.Cells)))[0]
	}
	return i.side(side, "")
}

// Aside returns a place on such a page on which no letter stands, in points from its top
// left; ok is false where there is none.
func (i Imposition) Aside() (x, y float64, ok bool) {
	if len(i.grid.Cells) < 2 {
		return 0, 0, false
	}
	cell := i.grid.Cells[1]
	return cell.X * letters.PointsPerMM, cell.Y * letters.PointsPerMM, true
}
