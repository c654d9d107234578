package typeset

import (
	"fmt"

	"doorletters/letters"
)

// Typeset sets everything in a letter that its copies share. A letter of one page is
// set as large as it fits; if it does not fit at its smallest size, the error is a
// *TooTall. One of more pages flows on, and one of any number does at its own size.
func (s *Setter) Typeset(letter letters.Letter) ([]Page, error) {
	return s.typeset(letter, letter.Page.Smallest)
}

// Squeeze is Typeset for a letter of one page that may be set as small as
// PageStyle.Least.
func (s *Setter) Squeeze(letter letters.Letter) ([]Page, error) {
	return s.typeset(letter, letter.Page.Least)
}

func (s *Setter) typeset(letter letters.Letter, smallest float64) ([]Page, error) {
	p := preparer{s, letter, map[styleKey]*style{}, &podLines{}}
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
		styles:      p.styles, podLines: *p.ofPod,
	}
	if letter.Page.Pages != 1 {
		return job.flow(smallest)
	}
	for _, s := range p.styles {
		job.tall = job.tall || s.isTall()
	}
	page, err := job.fit(smallest)
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
	// tall: the lines of a style may have to be further apart than it wants.
	tall   bool
	styles map[styleKey]*style
	podLines
}

// attempt begins a layout that only finds heights.
func (j job) attempt(size, gap float64) *layout {
	return &layout{
		style: j.letter.Page, styles: j.letter.Styles, body: size, gap: gap,
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

// TooTall is the error for a letter that does not fit.
type TooTall struct {
	Where string
	Over  float64 // points
}

func (t *TooTall) Error() string {
	return fmt.Sprintf("the text is %.0f mm too tall for %s", mm(t.Over), t.Where)
}
