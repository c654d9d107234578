package typeset

import "fmt"

// fit finds the largest size at which the letter takes one page, and then the width
// of spaces that fills it. Text larger than the template's size is for letters that
// have room: their spaces do not shrink for it.
func (j job) fit(smallest float64) (*Page, error) {
	style := j.letter.Page
	largest := max(style.Largest, style.Size)
	last := int((largest-smallest)/sizeStep + 1e-9)
	at := func(step int) float64 { return largest - float64(step)*sizeStep }
	// The first step at which it fits: what fits at a size fits at all smaller ones,
	// but for the odd word that a line more or less depends on.
	low, high := 0, last
	best := attempt{}
	for low <= high {
		middle := (low + high) / 2
		tried, err := j.measureAt(at(middle))
		if err != nil {
			return nil, err
		}
		if tried.fits() {
			best, high = tried, middle-1
			continue
		}
		if low = middle + 1; low > last {
			return nil, &TooTall{Where: fmt.Sprintf("the page at %g points", smallest), Over: tried.tight - tried.room}
		}
	}
	return j.place(best)
}

// attempt is the height of a letter at a size, in points.
type attempt struct {
	size float64
	// tight and loose are its heights with the smallest spaces and with those that the
	// template wants; room is the height that there is.
	tight, loose, room float64
	full               bool // the size is the template's or smaller
	// shrunk and leadings are those of a layout.
	shrunk   map[string]float64
	leadings map[*style]float64
}

// fits reports whether the letter fits at this size.
func (a attempt) fits() bool {
	if a.full {
		return a.tight <= a.room
	}
	return a.loose <= a.room
}

// gap returns the width of spaces that fills the page.
func (a attempt) gap() float64 {
	perGap := (a.loose - a.tight) / (1 - minGap)
	if perGap <= 0 {
		return maxGap
	}
	return min(maxGap, minGap+(a.room-a.tight)/perGap)
}

// measureAt measures the letter at a size.
func (j job) measureAt(size float64) (attempt, error) {
	a := attempt{size: size, full: size <= j.letter.Page.Size, leadings: map[*style]float64{}}
	if err := j.settle(&a); err != nil {
		return a, err
	}
	limit, err := j.setFooter(j.attemptWith(a, 1))
	if err != nil {
		return a, err
	}
	a.room = limit - j.letter.Page.Top
	a.tight, err = j.heightOf(j.attemptWith(a, minGap))
	return a, err
}

// settle finds the loose height, with what only the setting shows: which text is
// smaller than it should be, since it was too wide for its place, and how far apart
// the lines of a style must be so that none touches the next.
func (j job) settle(a *attempt) error {
	l := j.attemptWith(*a, 1)
	l.needs = map[*style]float64{}
	var err error
	if a.loose, err = j.heightOf(l); err != nil {
		return err
	}
	if _, err = j.setFooter(l); err != nil {
		return err
	}
	if len(l.noted) > 0 && a.shrunk == nil {
		a.shrunk = l.noted
		return j.settle(a)
	}
	if len(l.needs) == 0 {
		return nil
	}
	a.leadings = l.needs
	a.loose, err = j.heightOf(j.attemptWith(*a, 1))
	return err
}

func (j job) attemptWith(a attempt, gap float64) *layout {
	l := j.attempt(a.size, gap)
	l.shrunk, l.leadings = a.shrunk, a.leadings
	return l
}

// heightOf returns the height of the flow in a layout.
func (j job) heightOf(l *layout) (float64, error) {
	bottom, err := l.stack(j.body, j.letter.Page.Start, j.letter.Page.Top, j.measure())
	return bottom - j.letter.Page.Top, err
}

// foldSteps is how many widths of spaces are tried to keep the fold off the text.
const foldSteps = 12

// place sets the letter on its page.
func (j job) place(a attempt) (*Page, error) {
	gap, err := j.clearOfFold(a)
	if err != nil {
		return nil, err
	}
	l := j.onto(a.size, gap)
	l.shrunk, l.leadings = a.shrunk, a.leadings
	l.onto.page.Slack = a.room - a.loose
	if _, err := l.stack(j.body, j.letter.Page.Start, j.letter.Page.Top, j.measure()); err != nil {
		return nil, err
	}
	l.gap = 1
	if j.letter.Page.Fold {
		l.foldMarks()
	}
	_, err = j.setFooter(l)
	return l.onto.finish(), err
}

// clearOfFold returns the widest spaces with which the page is not folded through a
// line of text; those that fill it, where there are none.
func (j job) clearOfFold(a attempt) (float64, error) {
	widest := a.gap()
	if !j.letter.Page.Fold {
		return widest, nil
	}
	for step := range foldSteps {
		gap := widest - (widest-minGap)*float64(step)/foldSteps/2
		l := j.attemptWith(a, gap)
		l.fold = &fold{at: j.letter.Page.Height / 2}
		if _, err := j.heightOf(l); err != nil {
			return 0, err
		}
		if !l.fold.cut {
			return gap, nil
		}
	}
	return widest, nil
}
