package typeset

import (
	"doorletters/letters"
)

// Measures of the page that no template changes, in points.
const (
	ruleWeight   = 0.8  // every line on the page
	gutter       = 18.0 // between columns
	panelPad     = 10.0 // between a frame and what it holds
	smallestSize = 8.0  // no text is stepped down below this
	sizeStep     = 0.25 // by which body text is stepped down until the letter fits
	minGap       = 0.35 // spaces may shrink to this part of what the template asks
	maxGap       = 2.0  // and grow to this, to fill the page
)

// layout is one attempt at setting a letter, with one size of text and one width of
// spaces. Positions along the line are measured from the side where lines begin, so
// that a right-to-left page is the mirror image of a left-to-right one.
type layout struct {
	style letters.PageStyle
	scale float64 // of all sizes, 1 at full size
	gap   float64 // of all spaces between blocks
	// rightToLeft mirrors the page.
	rightToLeft bool
	// onto is the page to draw on; nil if only heights are wanted.
	onto *canvas
}

// box is a block that has been shaped, but not yet placed.
type box interface {
	// set puts the box on the page, its top at y and its start side at start,
	// and returns its bottom.
	set(l *layout, start, y, width float64) (bottom float64, err error)
	// space returns the space wanted above and below the box, at full size.
	space() (before, after float64)
	// keepsWithNext reports that the next box must be on the same page.
	keepsWithNext() bool
}

// left returns the left edge of something of the given width that begins at start.
func (l *layout) left(start, width float64) float64 {
	if l.rightToLeft {
		return l.style.Width - start - width
	}
	return start
}

// rule draws a filled rectangle.
func (l *layout) rule(start, y, width, height float64) {
	if l.onto != nil {
		l.onto.rules = append(l.onto.rules, Rule{l.left(start, width), y, width, height})
	}
}

// size returns a style's size in this attempt.
func (l *layout) size(style letters.Style) float64 {
	return max(style.Size*l.scale, min(style.Size, smallestSize))
}

// stack sets boxes below each other and returns the bottom of the last. Between two
// boxes is the larger of their spaces.
func (l *layout) stack(boxes []box, start, y, width float64) (float64, error) {
	below := 0.0
	for i, b := range boxes {
		before, after := b.space()
		if i > 0 {
			y += max(below, before) * l.gap
		}
		bottom, err := b.set(l, start, y, width)
		if err != nil {
			return y, err
		}
		y, below = bottom, after
	}
	return y, nil
}
