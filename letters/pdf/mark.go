package pdf

import (
	"slices"

	"golang.org/x/text/unicode/bidi"

	"doorletters/letters/typeset"
)

// Marks that have a direction and are invisible. Programs that extract text go by
// them where the order of words on paper is ambiguous.
const (
	leftToRightMark = "\u200E"
	rightToLeftMark = "\u200F"
)

// withMarks returns the text of a run's cluster on a right-to-left page with the
// mark that it needs. poppler orders such a page's lines from the right:
// right-to-left text up to the first Latin letter or number, that up to the next
// right-to-left letter. Spaces after a number, and the comma or colon between
// two words, are misplaced unless a mark ends the number; quotation marks at the
// end of a left-to-right line, unless a mark begins it.
func withMarks(run typeset.Run, i int) string {
	text := run.Clusters[i].Text
	switch inside := run.InRightToLeft; {
	case inside && run.RightToLeft && isWeak(text):
		return text + rightToLeftMark
	case inside && !run.RightToLeft && i == 0:
		return rightToLeftMark + text
	case !inside && !run.RightToLeft && i == len(run.Clusters)-1:
		return text + leftToRightMark
	}
	return text
}

// isWeak reports whether a cluster is a digit or a sign that belongs to numbers
// (UAX #9: EN, AN, ES, ET, CS).
func isWeak(text string) bool {
	p, _ := bidi.LookupString(text)
	return slices.Contains([]bidi.Class{bidi.EN, bidi.AN, bidi.ES, bidi.ET, bidi.CS}, p.Class())
}

// slotLetters is how many left-to-right letters a copy may add to a page: an
// address, a code, a date.
const slotLetters = 150

// directionMarks returns how many marks it takes for a right-to-left page to be
// read as one: poppler counts letters, and a letter in Hebrew with fifteen taglines
// in other languages has more that run the other way.
func directionMarks(page *typeset.Page) int {
	if !page.RightToLeft {
		return 0
	}
	balance := slotLetters
	for _, run := range page.Runs() {
		for _, c := range run.Clusters {
			for _, r := range c.Text {
				switch p, _ := bidi.LookupRune(r); p.Class() {
				case bidi.L:
					balance++
				case bidi.R, bidi.AL:
					balance--
				}
			}
		}
	}
	return max(0, balance)
}

// appendDirectionMarks writes the marks that decide a page's direction, at its top
// and too small to take up room. A page without words of its own has no font to write
// them in: a label, all of which differs from door to door.
func (b *Binder) appendDirectionMarks(ops []byte, page *typeset.Page) []byte {
	n := directionMarks(page)
	own := page.Runs()
	if n == 0 || len(own) == 0 {
		return ops
	}
	font := own[0].Font
	width := int32(font.Upem() / 5)
	run := typeset.Run{Font: font, Size: 1, X: 36, Y: 12, Language: page.Language, RightToLeft: true, InRightToLeft: true}
	for range n {
		run.Clusters = append(run.Clusters, typeset.Cluster{Text: rightToLeftMark, Advance: width, Natural: width})
	}
	return b.appendText(ops, page, []typeset.Run{run})
}
