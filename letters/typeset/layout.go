package typeset

import (
	"cmp"

	"doorletters/letters"
)

// Measures of the page that no template changes, in points.
const (
	ruleWeight   = 0.8  // a line across the page
	hairline     = 0.5  // below a row of a table, and where the page is folded
	gutter       = 18.0 // between columns
	panelPad     = 10.0 // above and below what a frame holds
	panelIndent  = 14.0 // on its sides
	smallestSize = 8.0  // no text is stepped down below this, where a template says no other
	sizeStep     = 0.25 // by which body text is stepped down until the letter fits
	minGap       = 0.3  // spaces may shrink to this part of what the template asks
	easyGap      = 0.5  // and to this while there is smaller text to be had
	maxGap       = 3.0  // and grow to this, to fill the page
	headingGap   = 0.9  // above a heading they shrink to this only
	underRatio   = 0.9  // of a style that is always smaller than another
	paragraphGap = 0.25 // between two paragraphs at least, in ems
)

// pointsPerMM: an inch is 72 points and 25.4 mm.
const pointsPerMM = 72 / 25.4

func points(mm float64) float64 { return mm * pointsPerMM }
func mm(points float64) float64 { return points / pointsPerMM }

// layout is one attempt at setting a letter, with one size of text and one width of
// spaces. Positions along the line are measured from the side where lines begin, so
// that a right-to-left page is the mirror image of a left-to-right one.
type layout struct {
	style letters.PageStyle
	// styles are the letter's, by name.
	styles map[string]letters.Style
	body   float64 // the size of body text
	gap    float64 // of all spaces between blocks
	// upper is that of the spaces above the fold, which is at foldAt; there is none at 0.
	upper, foldAt float64
	// shrunk has the sizes of text that was too wide for its place, by style: of an
	// attempt before, and those noted in this one.
	shrunk, noted map[string]float64
	// fold notes what would be folded; nil if nothing is asked.
	fold *fold
	// leadings are the distances of the lines of styles that need more than they want,
	// in ems; nil where each is far enough apart for whatever may stand in it. needs
	// are those found in this attempt; nil if nothing is asked.
	leadings, needs map[styleKey]float64
	// mostLeading is how far apart lines are at most where nothing keeps them from it, in
	// ems; 0 for as far as their style wants.
	mostLeading float64
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
func (l *layout) size(s *style) float64 {
	size := l.scaled(s.Style)
	if other, ok := l.styles[s.Under]; ok {
		above := l.scaled(other)
		if shrunk, ok := l.shrunk[s.Under]; ok {
			above = min(above, shrunk)
		}
		size = min(size, above*underRatio)
	}
	return size
}

// scaled returns a style's size beside body text of the attempt's size.
func (l *layout) scaled(s letters.Style) float64 {
	least := min(s.Size, l.floor())
	if s.Least > 0 {
		least = s.Least * min(1, l.body/l.style.Smallest)
	}
	return max(s.Size*l.body/l.style.Size, least)
}

// floor is the size below which no text is set.
func (l *layout) floor() float64 { return floorOf(l.style) }

func floorOf(page letters.PageStyle) float64 { return cmp.Or(page.Floor, smallestSize) }

// noteShrunk notes that text of a style was set smaller than it should be.
func (l *layout) noteShrunk(style string, size float64) {
	if l.noted == nil {
		l.noted = map[string]float64{}
	}
	if before, ok := l.noted[style]; !ok || size < before {
		l.noted[style] = size
	}
}

// indent returns how far from the start side of its place something stands that
// leaves so much room.
func (l *layout) indent(align letters.Align, room float64) float64 {
	switch align {
	case letters.AlignCentre:
		return room / 2
	case letters.AlignEnd:
		return room
	}
	return 0
}

// stack sets boxes below each other and returns the bottom of the last.
func (l *layout) stack(boxes []box, start, y, width float64) (float64, error) {
	for i, b := range boxes {
		if i > 0 {
			space := l.between(boxes[i-1], b, l.gapAt(y))
			if text, ok := b.(line); ok && sameStyle(boxes[i-1], text) {
				more, err := l.apartFrom(boxes[i-1].(line), text, space, width)
				if err != nil {
					return y, err
				}
				space += more
			}
			y += space
		}
		above, below, err := l.overhang(boxes, i, width)
		if err != nil {
			return y, err
		}
		bottom, err := b.set(l, start, y+above, width)
		if err != nil {
			return y, err
		}
		y = bottom + below
	}
	return y, nil
}

// gapAt returns the width of spaces at a height.
func (l *layout) gapAt(y float64) float64 {
	if y < l.foldAt {
		return l.upper
	}
	return l.gap
}

// between returns the space between two boxes: the larger of what they ask for. A
// heading stays near what it heads: the space above it shrinks last, the one below
// never grows.
func (l *layout) between(above, below box, gap float64) float64 {
	_, after := above.space()
	before, _ := below.space()
	switch {
	case above.keepsWithNext():
		gap = min(gap, 1)
	case below.keepsWithNext():
		gap = max(gap, headingGap)
	}
	space := max(after, before) * gap
	upper, isText := above.(line)
	lower, areTexts := below.(line)
	if isText && areTexts && !above.keepsWithNext() && !(upper.isTight() && lower.isTight()) {
		space = max(space, paragraphGap*min(upper.textSize(l), lower.textSize(l)))
	}
	return space
}
