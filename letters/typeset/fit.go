package typeset

import (
	"errors"
	"fmt"
)

// fit finds the largest size at which the letter takes one page, and then the width
// of spaces that fills it. Text larger than the template's size is for letters that
// have room: their spaces do not shrink for it.
func (j job) fit(smallest float64) (*Page, error) {
	if m, ok := j.remembered(smallest); ok {
		if m.tooTall != nil {
			return nil, m.tooTall
		}
		return j.place(m)
	}
	largest := max(j.letter.Page.Largest, j.letter.Page.Size)
	s := search{last: int((largest-smallest)/sizeStep + 1e-9)}
	s.high = s.last
	for s.next(j.guess()) {
		tried, err := j.try(largest - float64(s.probe)*sizeStep)
		if err != nil {
			return nil, err
		}
		s.note(tried)
	}
	if s.best.size == 0 {
		err := &TooTall{Where: fmt.Sprintf("the page at %g points", smallest), Over: s.tried.height - s.tried.room}
		if smallest == j.letter.Page.Smallest {
			j.remember(memo{attempt: s.tried, tooTall: err})
		}
		return nil, err
	}
	if !j.tall {
		j.setter.guesses[j.letter.Language] = s.found
	}
	m := memo{attempt: s.best}
	var err error
	if m.gap, m.slack, err = j.filling(s.best); err != nil {
		return nil, err
	}
	if m.upper, m.gap, err = j.clearOfFold(s.best, m.gap); err != nil {
		return nil, err
	}
	if smallest == j.letter.Page.Smallest { // a squeezed letter is no model for others
		j.remember(m)
	}
	return j.place(m)
}

// guess is the step at which the letter before it in the language fitted: most of a
// city's letters in a language are set at one size. What fits at a size fits at all
// smaller ones, so where the search begins makes no difference; but where the distance
// of lines depends on which words are below which, that is not quite so, and the
// search begins in the middle.
func (j job) guess() int {
	step, known := j.setter.guesses[j.letter.Language]
	if j.tall || !known {
		return -1
	}
	return step
}

// search finds the first of the steps, from the largest size down, at which a letter fits.
type search struct {
	low, high, last int // what is not known yet, and the last step
	probe           int // the step to try
	probes          int
	found           int
	best, tried     attempt
}

// next chooses the step to try: the guess, where there is one, and those beside it,
// then the middle. It reports false when the step is found.
func (s *search) next(guess int) bool {
	if s.low > s.high {
		return false
	}
	switch {
	case guess < 0 || s.probes > 2:
		s.probe = (s.low + s.high) / 2
	case s.probes == 0:
		s.probe = min(max(guess, s.low), s.high)
	case s.best.size != 0:
		s.probe = s.high
	default:
		s.probe = s.low
	}
	s.probes++
	return true
}

// note notes whether the letter fits at the step that was tried.
func (s *search) note(tried attempt) {
	s.tried = tried
	if tried.height <= tried.room {
		s.best, s.found, s.high = tried, s.probe, s.probe-1
	} else {
		s.low = s.probe + 1
	}
}

// attempt is a letter at a size, in points.
type attempt struct {
	size float64
	// gap is the width of spaces that it is tried with: the smallest at the smallest size
	// only, and none smaller than the template's where its text is larger.
	gap float64
	// height is how high it is with them, and room the height that there is.
	height, room float64
	// shrunk and leadings are those of a layout.
	shrunk   map[string]float64
	leadings map[styleKey]float64
}

// try measures the letter at a size, with what only the setting shows: which text is
// smaller than it should be, since it was too wide for its place, and how far apart
// the lines of a style must be so that none touches the next.
func (j job) try(size float64) (attempt, error) {
	a := attempt{size: size, gap: 1, leadings: map[styleKey]float64{}}
	switch page := j.letter.Page; {
	case size <= page.Smallest:
		a.gap = minGap
	case size <= page.Size:
		a.gap = easyGap
	}
	for {
		l := j.with(a, a.gap)
		l.needs = map[styleKey]float64{}
		limit, err := j.setFooter(l)
		if err != nil {
			return a, err
		}
		a.room = limit - j.letter.Page.Top
		var tall *TooTall
		a.height, err = j.heightOf(l)
		if errors.As(err, &tall) { // for a window, whatever else the page has room for
			a.height = a.room + tall.Over
			return a, nil
		}
		if err != nil {
			return a, err
		}
		switch {
		case len(l.noted) > 0 && a.shrunk == nil:
			a.shrunk = l.noted
		case len(l.needs) > 0 && len(a.leadings) == 0:
			a.leadings = l.needs
		default:
			return a, nil
		}
	}
}

// with begins a layout that only finds heights, with what an attempt has found.
func (j job) with(a attempt, gap float64) *layout {
	l := j.attempt(a.size, gap)
	l.shrunk, l.leadings = a.shrunk, a.leadings
	return l
}

// heightOf returns the height of the flow in a layout.
func (j job) heightOf(l *layout) (float64, error) {
	bottom, err := l.stack(j.body, j.letter.Page.Start, j.letter.Page.Top, j.measure())
	return bottom - j.letter.Page.Top, err
}

// filling returns the width of spaces that fills the page, and how much height is left
// with those that the template wants.
func (j job) filling(a attempt) (gap, slack float64, err error) {
	loose, err := j.heightOf(j.with(a, 1))
	if err != nil {
		return 0, 0, err
	}
	wide, err := j.heightOf(j.with(a, maxGap))
	if err != nil {
		return 0, 0, err
	}
	// Between two widths of spaces the height grows evenly, but for those of headings.
	switch {
	case wide <= a.room:
		return maxGap, a.room - loose, nil
	case loose <= a.room:
		return 1 + (maxGap-1)*(a.room-loose)/(wide-loose), a.room - loose, nil
	}
	return a.gap + (1-a.gap)*(a.room-a.height)/(loose-a.height), a.room - loose, nil
}

// place sets the letter on its page.
func (j job) place(m memo) (*Page, error) {
	l := j.onto(m.attempt.size, m.gap)
	j.unfold(l, m.upper)
	l.shrunk, l.leadings = m.attempt.shrunk, m.attempt.leadings
	l.onto.page.Slack = m.slack
	if _, err := l.stack(j.body, j.letter.Page.Start, j.letter.Page.Top, j.measure()); err != nil {
		return nil, err
	}
	l.gap, l.foldAt = 1, 0
	if j.letter.Page.Fold {
		l.foldMarks()
	}
	_, err := j.setFooter(l)
	return l.onto.finish(), err
}
