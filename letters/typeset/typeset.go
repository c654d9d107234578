package typeset

import (
	"fmt"

	"doorletters/letters"
)

// Typeset sets everything in a letter that its copies share. In a letter of one page
// first the spaces, then the sizes are stepped down until it fits; if it cannot, the
// error is a *TooTall. A letter of any number of pages flows on.
func (s *Setter) Typeset(letter letters.Letter) ([]Page, error) {
	p := preparer{s, letter}
	body, err := p.boxes(letter.Blocks)
	if err != nil {
		return nil, err
	}
	footer, err := p.boxes(letter.Footer)
	if err != nil {
		return nil, err
	}
	job := job{
		setter: s, letter: letter, body: body, footer: footer,
		rightToLeft: letters.DirectionOf(letter.Language) == letters.RightToLeft,
	}
	if letter.Page.Pages != 1 {
		return job.flow()
	}
	page, err := job.fit()
	if err != nil {
		return nil, err
	}
	return []Page{*page}, nil
}

// job is a letter that is prepared and can be placed.
type job struct {
	setter       *Setter
	letter       letters.Letter
	rightToLeft  bool
	body, footer []box
}

// attempt begins a layout that only finds heights.
func (j job) attempt(size, gap float64) *layout {
	return &layout{
		style: j.letter.Page, scale: size / j.letter.Page.Size, gap: gap,
		rightToLeft: j.rightToLeft,
	}
}

// onto begins a layout on an empty page.
func (j job) onto(size, gap float64) *layout {
	l := j.attempt(size, gap)
	style := j.letter.Page
	l.onto = j.setter.canvas(&Page{
		Width: style.Width, Height: style.Height, Language: j.letter.Language, RightToLeft: l.rightToLeft, Size: size,
	})
	return l
}

// measure returns the width of the page between its margins.
func (j job) measure() float64 {
	return j.letter.Page.Width - j.letter.Page.Start - j.letter.Page.End
}

// setFooter puts the footer at the bottom of the page and returns its top, the
// limit of the flow.
func (j job) setFooter(l *layout) (limit float64, err error) {
	limit = j.letter.Page.Height - j.letter.Page.Bottom
	if len(j.footer) == 0 {
		return limit, nil
	}
	scratch := *l
	scratch.onto = nil
	height, err := scratch.stack(j.footer, j.letter.Page.Start, 0, j.measure())
	if err != nil {
		return 0, err
	}
	top := limit - height
	before, _ := j.footer[0].space()
	_, err = l.stack(j.footer, j.letter.Page.Start, top, j.measure())
	return top - before*l.gap, err
}

// fit finds the largest size at which the letter takes one page, and then the
// width of spaces that fills it.
func (j job) fit() (*Page, error) {
	style := j.letter.Page
	over := 0.0
	for size := style.Size; size >= style.Smallest; size -= sizeStep {
		tight, room, err := j.height(size, minGap)
		if err != nil {
			return nil, err
		}
		loose, _, err := j.height(size, 1)
		if err != nil {
			return nil, err
		}
		if over = tight - room; over > 0 {
			continue
		}
		gap := maxGap
		if perGap := (loose - tight) / (1 - minGap); perGap > 0 {
			gap = min(maxGap, minGap+(room-tight)/perGap)
		}
		return j.place(size, gap, room-loose)
	}
	return nil, &TooTall{Where: fmt.Sprintf("the page at %g points", style.Smallest), Over: over}
}

// height returns the height of the flow in an attempt, and how much room there is
// with the spaces as the template wants them.
func (j job) height(size, gap float64) (height, room float64, err error) {
	l := j.attempt(size, gap)
	bottom, err := l.stack(j.body, j.letter.Page.Start, j.letter.Page.Top, j.measure())
	if err != nil {
		return 0, 0, err
	}
	limit, err := j.setFooter(j.attempt(size, 1))
	return bottom - j.letter.Page.Top, limit - j.letter.Page.Top, err
}

// place sets the letter on its page.
func (j job) place(size, gap, slack float64) (*Page, error) {
	l := j.onto(size, gap)
	l.onto.page.Slack = slack
	if _, err := l.stack(j.body, j.letter.Page.Start, j.letter.Page.Top, j.measure()); err != nil {
		return nil, err
	}
	l.gap = 1
	_, err := j.setFooter(l)
	return l.onto.finish(), err
}

// TooTall is the error for a letter that does not fit.
type TooTall struct {
	Where string
	Over  float64 // points
}

func (t *TooTall) Error() string {
	return fmt.Sprintf("the text is %.0f mm too tall for %s", mm(t.Over), t.Where)
}
