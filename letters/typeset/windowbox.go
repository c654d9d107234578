package typeset

import "doorletters/letters"

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
	if l.rightToLeft {
		start = l.style.Width - left - width
	}
	bottom, err := l.stack(b.inside, start, top, width)
	if err != nil {
		return y, err
	}
	if bottom > top+height {
		return y, &TooTall{Where: "the envelope's window", Over: bottom - top - height}
	}
	return max(y, top+height), nil
}
