package press

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// withSamples adds to the problems the settings that are still those of a new campaign:
// errors where they would be printed.
func (l loaded) withSamples(problems []letters.Problem, printed bool) []letters.Problem {
	samples := slices.Clone(l.campaign.Samples)
	for i := range samples {
		if printed {
			samples[i].Severity = letters.SeverityError
		}
	}
	return append(samples, problems...)
}

// refusal returns what keeps a campaign from being printed, nil where nothing does. What
// is printed to be looked at may have samples on it.
func (l loaded) refusal(problems []letters.Problem) error {
	return faults(l.withSamples(problems, !l.samples))
}

// refusalOf is refusal for letters that a plan chooses. Who has just begun is told all
// that is to be filled in.
func (l loaded) refusalOf(p plan, problems []letters.Problem) error {
	err := l.refusal(problems)
	if p.letters() > 0 {
		return err
	}
	nothing := l.nothingToPrint(p.choice)
	if err == nil {
		return nothing
	}
	if f, several := err.(Faults); several && l.doors == 0 {
		return append(f, nothing)
	}
	return err
}

// sampleWords stand on each page that is printed to be looked at.
const sampleWords = "SAMPLE · not for doors"

// minMarked is the height of the lowest piece that has room for the mark, in points: a
// label or a strip has none.
const minMarked = 100

// markSamples says on each page that it is a sample, where the run is one: on each piece
// that is cut off it, or where those are too small, in its margin. Set pages are shared,
// and stay as they are.
func (c compositor) markSamples(sheets []pdf.Sheet) error {
	if !c.samples {
		return nil
	}
	for i := range sheets {
		s := &sheets[i]
		if s.Page != nil {
			mark, err := c.setter.ProofMark(s.Page, sampleWords)
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
		runs, err := mark(page, sampleWords)
		if err != nil {
			return nil, err
		}
		marks = append(marks, pdf.Placed{Page: page, Filled: typeset.Filled{Runs: runs}, X: piece.X, Y: piece.Y})
	}
	if len(marks) > 0 {
		return marks, nil
	}
	page := &typeset.Page{Width: s.Width, Height: s.Height, Language: "en"}
	runs, err := c.setter.ProofMark(page, sampleWords)
	return []pdf.Placed{{Page: page, Filled: typeset.Filled{Runs: runs}}}, err
}
