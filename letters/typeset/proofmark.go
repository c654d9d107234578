package typeset

import "doorletters/letters"

// Measures of a proof mark, in points.
const (
	proofMarkSize     = 11.0
	proofMarkBaseline = 26.0 // below the page's top, in its margin
)

// ProofMark returns words to stand in the top margin of a page, in English and in its
// middle: those of a page that is only to be looked at.
func (s *Setter) ProofMark(page *Page, words string) ([]Run, error) {
	p, err := s.shape(letters.Text{{Text: words}}, "en", true)
	if err != nil {
		return nil, err
	}
	line := span{end: len(p.runes), trimmed: len(p.runes), width: p.width}
	return placement{p, line, proofMarkSize, (page.Width - line.width*proofMarkSize) / 2, proofMarkBaseline}.runs(nil), nil
}
