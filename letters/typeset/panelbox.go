package typeset

import (
	"slices"

	"doorletters/letters"
)

// panelBox is a framed part of the page.
type panelBox struct {
	weight float64 // of the frame, in points
	inside []box
}

func (b panelBox) space() (before, after float64) { return 10, 10 }
func (b panelBox) keepsWithNext() bool            { return false }

func (b panelBox) set(l *layout, start, y, width float64) (float64, error) {
	pad := panelPad * min(1, max(l.gapAt(y), 0.5)) // above and below, where room may be short
	bottom, err := l.stack(b.inside, start+panelIndent, y+pad, width-2*panelIndent)
	if err != nil {
		return y, err
	}
	bottom += pad
	l.rule(start, y, width, b.weight)
	l.rule(start, bottom-b.weight, width, b.weight)
	l.rule(start, y, b.weight, bottom-y)
	l.rule(start+width-b.weight, y, b.weight, bottom-y)
	return bottom, nil
}

// ruleBox is a line across.
type ruleBox struct{}

func (ruleBox) space() (before, after float64) { return 6, 6 }
func (ruleBox) keepsWithNext() bool            { return false }

func (ruleBox) set(l *layout, start, y, width float64) (float64, error) {
	l.rule(start, y, width, ruleWeight)
	return y + ruleWeight, nil
}

// windowBox is at a fixed place on the paper, where an envelope's window shows it.
// Envelopes are not mirrored, so its place is measured from the left.
type windowBox struct {
	window letters.Window
	inside []box
}

func (b windowBox) space() (before, after float64) { return 0, 10 }
func (b windowBox) keepsWithNext() bool            { return false }

func (b windowBox) set(l *layout, _, y, _ float64) (float64, error) {
	left, top := points(b.window.X), points(b.window.Y)
	width, height := points(b.window.Width), points(b.window.Height)
	start := left
	if l.rightToLeft && !b.window.LeftToRight {
		start = l.style.Width - left - width
	}
	// Its spaces have nothing to do with those that fill the page.
	inside := *l
	inside.gap, inside.foldAt = 1, 0
	inside.rightToLeft = l.rightToLeft && !b.window.LeftToRight
	if slices.ContainsFunc(b.inside, isWideSlot) {
		if err := b.tighten(&inside, width, height); err != nil {
			return y, err
		}
	}
	bottom, err := inside.stack(b.inside, start, top, width)
	l.noted = inside.noted
	if err != nil {
		return y, err
	}
	if bottom > top+height {
		return y, &TooTall{Where: "its place beside an envelope's window", Over: bottom - top - height}
	}
	return max(y, top+height), nil
}

// isWideSlot reports whether a box is that of an address on several lines.
func isWideSlot(b box) bool {
	slot, ok := b.(slotBox)
	return ok && max(slot.lines, slot.least) > 1
}

// tightLeading is the distance of the lines in a window that has many, in ems.
const tightLeading = 1.2

// tighten finds how an address of several lines fits its window: with lines that are
// nearer to each other, then with smaller ones. Nothing else on the page gets smaller
// for it.
func (b windowBox) tighten(inside *layout, width, height float64) error {
	least := inside.floor()
	for body := inside.body; body >= least; body -= sizeStep {
		tried := *inside
		tried.onto, tried.body = nil, body
		bottom, err := tried.stack(b.inside, 0, 0, width)
		if err != nil {
			return err
		}
		if bottom <= height {
			inside.body = body
			return nil
		}
		if inside.mostLeading == 0 { // once more in this size
			inside.mostLeading = tightLeading
			body += sizeStep
		}
	}
	return nil
}
