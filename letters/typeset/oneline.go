package typeset

import (
	"doorletters/letters"
)

// Line is words on one line, to stand anywhere on a page: in a drawing, in its margin.
type Line struct {
	shaped *shaped
	span   span
}

// Line sets a text of one line in a language, from a BCP 47 tag. The error is a
// *MissingGlyph.
func (s *Setter) Line(text letters.Text, language string, strong bool) (Line, error) {
	p, err := s.shape(text, language, strong)
	if err != nil {
		return Line{}, err
	}
	all := p.all()
	all.width = p.width
	return Line{p, all}, nil
}

// Lines sets a text in lines of a size that are at most so wide, in points. A word
// wider than that is broken.
func (s *Setter) Lines(text letters.Text, language string, strong bool, size, width float64) ([]Line, error) {
	p, err := s.shape(text, language, strong)
	if err != nil {
		return nil, err
	}
	spans := p.wrap(width / size)
	if widestOf(spans)*size > width+tolerance*size {
		spans = p.wrapAnywhere(width / size)
	}
	lines := make([]Line, len(spans))
	for i, span := range spans {
		lines[i] = Line{p, span}
	}
	return lines, nil
}

// Width returns the line's width at a size, in points.
func (l Line) Width(size float64) float64 { return l.span.width * size }

// Reach returns how far its ink reaches above and below the baseline, in points.
func (l Line) Reach(size float64) (up, down float64) {
	return l.shaped.ascent * size, l.shaped.descent * size
}

// Runs returns the line's runs from its left end, x, on a baseline.
func (l Line) Runs(x, baseline, size float64) []Run {
	if len(l.shaped.runes) == 0 {
		return nil
	}
	return placement{l.shaped, l.span, size, x, baseline}.runs(nil)
}

// Measures of a proof mark, in points.
const (
	proofMarkSize     = 11.0
	proofMarkBaseline = 26.0 // below the page's top, in its margin
	// Those on a piece that is cut off a sheet.
	pieceMarkSize     = 6.0
	pieceMarkBaseline = 12.0
)

// ProofMark returns words to stand in the top margin of a page, in English and in its
// middle: those of a page that is only to be looked at.
func (s *Setter) ProofMark(page *Page, words string) ([]Run, error) {
	return s.mark(page, words, proofMarkSize, proofMarkBaseline)
}

// PieceMark is [Setter.ProofMark] for a page that is cut off a sheet, and has less margin.
func (s *Setter) PieceMark(page *Page, words string) ([]Run, error) {
	return s.mark(page, words, pieceMarkSize, pieceMarkBaseline)
}

func (s *Setter) mark(page *Page, words string, size, baseline float64) ([]Run, error) {
	l, err := s.Line(letters.Text{{Text: words}}, "en", true)
	if err != nil {
		return nil, err
	}
	return l.Runs((page.Width-l.Width(size))/2, baseline, size), nil
}
