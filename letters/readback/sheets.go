package readback

import (
	"doorletters/letters"
	"doorletters/letters/proof"
)

// sheet is one page of the file: what stands on it, and where.
type sheet struct {
	width, height float64
	parts         []placed
	stack         int // of the plan
	letter        int // the first that stands on it; -1 for a slip or a back
}

// placed is a page of a body on a sheet; x and y are its top left corner, in points.
type placed struct {
	page proof.PageOf
	copy *letters.Copy // nil where nothing varies
	x, y float64
}

// pile is a plan whose sheets are worked out.
type pile struct{ *proof.Plan }

// sheets lays out the whole plan: which letters stand on which sheet is worked out here
// anew, from the layout alone.
func (p pile) sheets() []sheet {
	var all []sheet
	for i := range p.Stacks {
		all = append(all, p.stackSheets(i)...)
	}
	return all
}

// twoSided reports whether sheets have backs.
func (p pile) twoSided() bool { return p.Back != nil || p.Geometry.Layout.TwoSided }

func (p pile) stackSheets(i int) []sheet {
	st := &p.Stacks[i]
	var pages []sheet
	if len(p.Geometry.Cells) > 1 && !st.Whole {
		pages = p.cutSheets(st)
	} else {
		for n := range st.Letters {
			pages = append(pages, p.letterSheets(&st.Letters[n], n)...)
		}
	}
	if st.Slip != nil && len(st.Letters) > 0 {
		slip := make([]sheet, 0, len(pages)+2)
		for n := range st.Slip.Pages {
			page := proof.PageOf{Body: st.Slip, Page: n}
			slip = append(slip, sheet{pageOf(page).Width, pageOf(page).Height, []placed{{page: page}}, 0, -1})
		}
		if p.twoSided() {
			slip = append(slip, p.blank())
		}
		pages = append(slip, pages...)
	}
	if p.Reverse {
		pages = turned(pages, p.twoSided())
	}
	for n := range pages {
		pages[n].stack = i
	}
	return pages
}

// turned returns pages with the last sheet of paper first.
func turned(pages []sheet, twoSided bool) []sheet {
	sides := 1
	if twoSided {
		sides = 2
	}
	made := make([]sheet, 0, len(pages))
	for at := len(pages); at > 0; at -= sides {
		made = append(made, pages[max(0, at-sides):at]...)
	}
	return made
}

// blank is a page as large as a sheet of paper.
func (p pile) blank() sheet {
	return sheet{width: p.Geometry.Sheet.Width * letters.PointsPerMM, height: p.Geometry.Sheet.Height * letters.PointsPerMM, letter: -1}
}

// back is the back of a sheet.
func (p pile) back() sheet {
	s := p.blank()
	if p.Back != nil {
		page := proof.PageOf{Body: p.Back, Page: 0}
		s.width, s.height, s.parts = pageOf(page).Width, pageOf(page).Height, []placed{{page: page}}
	}
	return s
}

// letterSheets are the pages of a letter that has its sheets for itself.
func (p pile) letterSheets(l *proof.Letter, n int) []sheet {
	var pages []sheet
	for _, side := range l.Sides {
		var s sheet
		if len(side) == 1 {
			page := pageOf(side[0])
			s = sheet{width: page.Width, height: page.Height, parts: []placed{{page: side[0], copy: &l.Copy}}}
		} else {
			s = p.blank()
			for column, page := range side {
				s.parts = append(s.parts, placed{page, &l.Copy, p.Geometry.Columns[column].X * letters.PointsPerMM, p.Geometry.Columns[column].Y * letters.PointsPerMM})
			}
		}
		s.letter = n
		pages = append(pages, s)
		if p.Back != nil && !p.Geometry.Layout.TwoSided {
			pages = append(pages, p.back())
		}
	}
	if p.Geometry.Layout.TwoSided && len(pages)%2 != 0 {
		pages = append(pages, p.back())
	}
	return pages
}

// cutSheets are sheets that are cut: the pile of each cell goes below that of the cell
// before it, so the letters of a cell follow each other from sheet to sheet.
func (p pile) cutSheets(st *proof.Stack) []sheet {
	cells := len(p.Geometry.Cells)
	high := (len(st.Letters) + cells - 1) / cells
	var pages []sheet
	for n := range high {
		front, back := p.blank(), p.blank()
		for cell, box := range p.Geometry.Cells {
			i := cell*high + n
			if i >= len(st.Letters) {
				break
			}
			l := &st.Letters[i]
			if front.letter < 0 {
				front.letter = i
			}
			front.parts = append(front.parts, placed{l.Sides[0][0], &l.Copy, box.X * letters.PointsPerMM, box.Y * letters.PointsPerMM})
			if p.Back != nil {
				behind := p.Geometry.Back(box)
				back.parts = append(back.parts, placed{proof.PageOf{Body: p.Back, Page: 0}, nil, behind.X * letters.PointsPerMM, behind.Y * letters.PointsPerMM})
			}
		}
		pages = append(pages, front)
		if p.Back != nil {
			pages = append(pages, back)
		}
	}
	return pages
}
