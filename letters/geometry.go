package letters

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Size is a width and a height in millimetres.
type Size struct{ Width, Height float64 }

// Box is a part of a sheet or of a page in millimetres, from its top left corner.
type Box struct{ X, Y, Width, Height float64 }

// Geometry is a layout on a paper. Its lengths are millimetres.
type Geometry struct {
	Layout Layout
	Paper  Paper
	// Sheet is the paper as it is printed, upright or lying; Part is a letter's page.
	Sheet, Part Size
	// Cells are the places of letters on a sheet, by rows from the top left. After the
	// sheets are cut, the pile of each cell goes below that of the one before it.
	Cells []Box
	// Columns are the two columns of a letter's page, from the left; nil for none.
	Columns []Box
	// Top is how far from its top a letter's text begins at the least.
	Top float64
	// Windows are the places on a letter's page that an envelope's window shows, and
	// that of the letter's head beside them, by name.
	Windows map[string]Box
	// Folds are how far from its top a letter is folded.
	Folds []float64
	// Hole is what is cut out of a letter that is hung up, on its page.
	Hole Hole
}

// On returns the places of the letters on a paper. The error is a Misfit.
func (l Layout) On(paper Paper) (Geometry, error) {
	if !slices.Contains(l.papers, paper.Name) {
		return Geometry{}, l.misfit(paper)
	}
	g := Geometry{Layout: l, Paper: paper, Sheet: Size{paper.WidthMM, paper.HeightMM}}
	lying := Size{paper.HeightMM, paper.WidthMM}
	across, down := l.across, l.down
	switch {
	case l.part != Size{}:
		across, down = room(g.Sheet, l.part)
		if a, d := room(lying, l.part); a*d > across*down {
			g.Sheet, across, down = lying, a, d
		}
		g.Part = l.part
	default:
		if across > down {
			g.Sheet = lying
		}
		g.Part = Size{g.Sheet.Width / float64(across), g.Sheet.Height / float64(down)}
	}
	// In the middle of the sheet, so that a back meets its front whichever edge the
	// sheet is turned on.
	left, top := (g.Sheet.Width-float64(across)*g.Part.Width)/2, (g.Sheet.Height-float64(down)*g.Part.Height)/2
	for row := range down {
		for column := range across {
			g.Cells = append(g.Cells, Box{left + float64(column)*g.Part.Width, top + float64(row)*g.Part.Height, g.Part.Width, g.Part.Height})
		}
	}
	if l.Columns != "" {
		half := g.Part.Width / 2
		g.Columns = []Box{{0, 0, half, g.Part.Height}, {half, 0, half, g.Part.Height}}
	}
	if l.envelope != nil {
		g = l.envelope.on(g)
	}
	return g, nil
}

// Geometry returns how the letters stand on their sheets. The error is a Misfit, or says
// that there is no such layout or paper; what is not said is the usual one.
func (s LetterSettings) Geometry() (Geometry, error) {
	layout, known := LayoutNamed(cmp.Or(s.Layout, "single"))
	if !known {
		return Geometry{}, fmt.Errorf("there is no layout %q%s", s.Layout, DidYouMean(s.Layout, LayoutNames()))
	}
	paper, known := PaperNamed(cmp.Or(s.Paper, "letter"))
	if !known {
		return Geometry{}, fmt.Errorf("there is no paper %q%s", s.Paper, DidYouMean(s.Paper, PaperNames()))
	}
	g, err := layout.On(paper)
	return g.HungBy(cmp.Or(s.Hanger, HangerHole)), err
}

// room returns how many parts fit side by side and below each other.
func room(sheet, part Size) (across, down int) {
	const rounding = 1e-9
	return int(sheet.Width/part.Width + rounding), int(sheet.Height/part.Height + rounding)
}

// Template returns the template of the letters, where the campaign names one. On small
// paper the program's own is that of half a sheet.
func (g Geometry) Template(named string) string {
	switch {
	case g.Layout.Template != "":
		return g.Layout.Template
	case named != "" && named != DefaultTemplate:
		return named
	case g.Paper.Name == "a5":
		return "half"
	}
	return DefaultTemplate
}

// DefaultTemplate is the template of letters for which a campaign names none.
const DefaultTemplate = "door-letter"

// Back returns the place of a cell's back on the back of the sheet, which is turned on
// its long edge.
func (g Geometry) Back(cell Box) Box {
	if g.Sheet.Width > g.Sheet.Height {
		cell.Y = g.Sheet.Height - cell.Y - cell.Height
	} else {
		cell.X = g.Sheet.Width - cell.X - cell.Width
	}
	return cell
}

// Cuts returns where the sheet is cut: how far from its left, and how far from its top.
func (g Geometry) Cuts() (x, y []float64) {
	add := func(cuts []float64, at, end float64) []float64 {
		const edge = 0.01
		if at < edge || at > end-edge || slices.ContainsFunc(cuts, func(cut float64) bool { return math.Abs(cut-at) < edge }) {
			return cuts
		}
		return append(cuts, at)
	}
	for _, cell := range g.Cells {
		x = add(add(x, cell.X, g.Sheet.Width), cell.X+cell.Width, g.Sheet.Width)
		y = add(add(y, cell.Y, g.Sheet.Height), cell.Y+cell.Height, g.Sheet.Height)
	}
	slices.Sort(x)
	slices.Sort(y)
	return x, y
}

// PointsPerMM: an inch has 72 points.
const PointsPerMM = 72 / inch
