package press

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/proof"
	"doorletters/letters/typeset"
)

// sample is what a letter shows the readers of one language.
type sample struct {
	pod    string // ID
	sides  []sampleSide
	bodies []proof.Side // what the proof is to find on each
}

// sampleSide is what stands on a page: a page of the pod's letters, or two columns.
type sampleSide []*typeset.Page

// show keeps a letter as a sample of each language that the stack has none of yet, and
// counts it. Tags are the languages of its pages.
func (set *typesetStack) show(letter impose.Letter, bodies []proof.Side, tags []string) {
	for first := 0; first < len(tags); {
		end := first + 1
		for end < len(tags) && tags[end] == tags[first] {
			end++
		}
		tag := tags[first]
		set.shown[tag]++
		if _, known := set.samples[tag]; !known {
			made := sample{pod: set.stack.pod.ID, bodies: bodies[first:end]}
			for _, side := range letter.Sides[first:end] {
				var pages sampleSide
				for _, part := range side {
					pages = append(pages, part.Page)
				}
				made.sides = append(made.sides, pages)
			}
			set.samples[tag] = made
		}
		first = end
	}
}

// sampleCopy is the copy of a letter that is to be looked at.
func (m materials) sampleCopy(pod string) letters.Copy {
	return letters.Copy{Household: &sampleDoor, Code: pod + "-000", Place: 1, Total: 1, Country: m.country}
}

// proof fills a page of a sample with an invented address, and marks it.
func (c compositor) proof(from sampleSide, pod, words string) (pdf.Sheet, error) {
	side := make(impose.Side, len(from))
	for i, page := range from {
		filled, err := c.setter.Fill(page, c.sampleCopy(pod))
		if err != nil {
			return pdf.Sheet{}, err
		}
		side[i] = impose.Part{Page: page, Filled: filled}
	}
	sheet := c.imposition.Alone(side)
	page := &typeset.Page{Width: side[0].Page.Width, Height: side[0].Page.Height, Language: "en"}
	x, y, aside := c.imposition.Aside()
	if len(from) > 1 {
		page.Width = sheet.Width
	}
	if c.stamp == draftWords {
		words = c.stamp + " · " + words
	}
	mark, err := c.setter.ProofMark(page, words)
	if err != nil {
		return sheet, err
	}
	if !aside && sheet.Page != nil {
		sheet.Filled.Runs = append(sheet.Filled.Runs, mark...)
		return sheet, nil
	}
	sheet.Placed = append(sheet.Placed, pdf.Placed{Page: page, Filled: typeset.Filled{Runs: mark}, X: x, Y: y})
	return sheet, nil
}

// The words that stand on each page that is printed to be looked at; drafts are in
// languages too that are not finished.
const (
	sampleWords = "SAMPLE · not for doors"
	draftWords  = "DRAFT · not for doors"
)

// stamp is what each page says of itself; empty for what is printed to be used.
func (l loaded) stamp() string {
	switch {
	case l.draft:
		return draftWords
	case l.samples:
		return sampleWords
	}
	return ""
}

// minMarked is the height of the lowest piece that has room for the mark, in points: a
// label or a strip has none.
const minMarked = 100

// markSamples says on each page that it is a sample, where the run is one: on each piece
// that is cut off it, or where those are too small, in its margin. Set pages are shared,
// and stay as they are.
func (c compositor) markSamples(sheets []pdf.Sheet) error {
	if c.stamp == "" {
		return nil
	}
	for i := range sheets {
		s := &sheets[i]
		if s.Page != nil {
			mark, err := c.setter.ProofMark(s.Page, c.stamp)
			if err != nil {
				return err
			}
			s.Filled.Runs = slices.Concat(s.Filled.Runs, mark)
			continue
		}
		marks, err := c.pieceMarks(*s)
		if err != nil {
			return err
		}
		s.Placed = slices.Concat(s.Placed, marks)
	}
	return nil
}

// pieceMarks are the marks on a sheet of several pieces.
func (c compositor) pieceMarks(s pdf.Sheet) ([]pdf.Placed, error) {
	var marks []pdf.Placed
	for _, piece := range s.Placed {
		if len(piece.Page.Runs()) == 0 || piece.Page.Height < minMarked {
			continue
		}
		page := &typeset.Page{Width: piece.Page.Width, Height: piece.Page.Height, Language: "en"}
		mark := c.setter.PieceMark
		if page.Width == s.Width && page.Height == s.Height {
			mark = c.setter.ProofMark
		}
		runs, err := mark(page, c.stamp)
		if err != nil {
			return nil, err
		}
		marks = append(marks, pdf.Placed{Page: page, Filled: typeset.Filled{Runs: runs}, X: piece.X, Y: piece.Y})
	}
	if len(marks) > 0 {
		return marks, nil
	}
	page := &typeset.Page{Width: s.Width, Height: s.Height, Language: "en"}
	runs, err := c.setter.ProofMark(page, c.stamp)
	return []pdf.Placed{{Page: page, Filled: typeset.Filled{Runs: runs}}}, err
}
