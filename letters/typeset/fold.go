package typeset

// foldMark is the length of the marks at the page's edges where it is folded, and
// foldMargin their distance from the edge, in points: printers leave a margin.
const (
	foldMark   = 9.0
	foldMargin = 15.0
)

// fold finds out whether the page is folded through a line of text or a code.
type fold struct {
	at  float64 // from the page's top
	cut bool
}

// note notes that something is set from top to bottom.
func (f *fold) note(top, bottom float64) {
	if f != nil && top < f.at && f.at < bottom {
		f.cut = true
	}
}

// foldMarks draws a mark at each side of the page, at half its height.
func (l *layout) foldMarks() {
	y := (l.style.Height - hairline) / 2
	l.rule(foldMargin, y, foldMark, hairline)
	l.rule(l.style.Width-foldMargin-foldMark, y, foldMark, hairline)
}
