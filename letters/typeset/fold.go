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

// noteLine notes a line of text. It goes by what the style may hold and not by this
// line's words, so that letters with other names are folded alike.
func (f *fold) noteLine(s *style, baseline, size float64) {
	reach := ink{usualUp, usualLo}
	if s.isTall() {
		reach = s.ink
	}
	f.note(baseline-reach.ascent*size, baseline+reach.descent*size)
}

// foldMarks draws a mark at each side of the page, at half its height.
func (l *layout) foldMarks() {
	y := (l.style.Height - hairline) / 2
	l.rule(foldMargin, y, foldMark, hairline)
	l.rule(l.style.Width-foldMargin-foldMark, y, foldMark, hairline)
}

// unfold gives a layout spaces of another width above the fold.
func (j job) unfold(l *layout, upper float64) {
	if j.letter.Page.Fold {
		l.upper, l.foldAt = upper, j.letter.Page.Height/2
	}
}

// Measures of the search for spaces with which no line is folded: how much wider or
// narrower those above the fold are tried, and in how many steps of halving those below
// it are found that fill the page.
const (
	foldStep    = 0.06
	foldTries   = 24
	foldHalving = 7
)

// clearOfFold returns widths of spaces above and below the fold that fill the page and
// with which it is not folded through a line of text: those nearest to the even ones,
// or these where there are none.
func (j job) clearOfFold(a attempt, even float64) (upper, lower float64, err error) {
	if !j.letter.Page.Fold {
		return even, even, nil
	}
	for try := range foldTries {
		step := float64((try+1)/2) * foldStep
		if try%2 == 1 {
			step = -step
		}
		if upper = even + step; upper < minGap {
			continue
		}
		height, cut, err := j.folded(a, upper, min(even, minGap))
		if err != nil {
			return 0, 0, err
		}
		if cut || height > a.room {
			continue
		}
		lower, err = j.filledBelow(a, upper)
		return upper, lower, err
	}
	return even, even, nil
}

// folded returns the height of the letter with such spaces, and whether it is folded
// through a line.
func (j job) folded(a attempt, upper, lower float64) (height float64, cut bool, err error) {
	l := j.with(a, lower)
	j.unfold(l, upper)
	l.fold = &fold{at: j.letter.Page.Height / 2}
	height, err = j.heightOf(l)
	return height, l.fold.cut, err
}

// filledBelow returns the widest spaces below the fold with which the letter fits.
func (j job) filledBelow(a attempt, upper float64) (float64, error) {
	low, high := minGap, maxGap
	for range foldHalving {
		middle := (low + high) / 2
		height, _, err := j.folded(a, upper, middle)
		if err != nil {
			return 0, err
		}
		if height > a.room {
			high = middle
		} else {
			low = middle
		}
	}
	return low, nil
}
