package press

import (
	"errors"
	"fmt"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// setting is a pod's stack of letters, set and ready to be bound.
type setting struct {
	stack    stack
	entries  []entry
	sheets   []pdf.Sheet
	problems []letters.Problem
	err      error
}

// compositor sets stacks. It is one worker's.
type compositor struct {
	s      *standing
	setter *typeset.Setter
}

// newCompositor makes a worker that shares fonts and codes with the others.
func newCompositor(s *standing) compositor {
	return compositor{s, typeset.New(s.library, s.codes)}
}

// set composes and typesets a pod's letter in each of the stack's languages,
// once, and fills its slots for each copy. A copy that cannot be printed as it
// should is left out, and its row is a problem.
func (c compositor) set(st stack) setting {
	set := setting{stack: st, entries: st.entries()}
	pages := map[string]*typeset.Page{}
	for i, e := range set.entries {
		page, ok := pages[e.language]
		if !ok {
			page, set.err = c.page(st.pod, e.language)
			if set.err != nil {
				return set
			}
			pages[e.language] = page
		}
		filled, err := c.setter.Fill(page, e.copy)
		if err != nil {
			set.problems = append(set.problems, unprintable(e, err))
			continue
		}
		sheet := pdf.Sheet{Page: page, Filled: filled, Label: e.label}
		if i == 0 {
			sheet.Bookmark = podTitle(st.pod)
		}
		set.sheets = append(set.sheets, sheet)
	}
	return set
}

// page sets what all copies of a pod's letter in a language share.
func (c compositor) page(pod letters.Pod, tag string) (*typeset.Page, error) {
	letter, err := c.s.composer.Letter(pod, tag)
	if err != nil {
		return nil, err
	}
	pages, err := c.setter.Typeset(letter)
	if err != nil {
		return nil, c.unset(pod, tag, err)
	}
	return &pages[0], nil
}

// unset says why a letter could not be set, and what to do.
func (c compositor) unset(pod letters.Pod, tag string, err error) error {
	p := letters.Problem{
		File: c.s.campaign.File, Severity: letters.SeverityError,
		Message: fmt.Sprintf("pod %s's letter in %s cannot be set: %v", pod.ID, c.s.composer.EnglishName(tag), err),
	}
	var tall *typeset.TooTall
	var wide *typeset.TooWide
	var missing *typeset.MissingGlyph
	var dense qr.TooLong
	switch {
	case errors.As(err, &tall):
		p.Hint = "name fewer offers under [letter] or fewer [[resources]], or shorten this language's messages in locales/"
	case errors.As(err, &wide):
		p.Hint = "use a shorter address, or needs_print for what people type"
	case errors.As(err, &missing):
		p.Hint = "write it in letters, or put a font that has it into fonts/ beside " + c.s.campaign.File
	case errors.As(err, &dense):
		p.Hint = "use a shorter link under [links] needs: each letter of it makes the code finer"
	}
	return p
}

// unprintable is the problem of a row whose values do not fit their slots.
func unprintable(e entry, err error) letters.Problem {
	p := letters.Problem{Severity: letters.SeveritySkipped, Message: fmt.Sprintf("%s is not printed: %v", e.label, err)}
	if h := e.copy.Household; h != nil {
		p.File, p.Sheet, p.Row = h.Source.File, h.Source.Sheet, h.Source.Row
	}
	var missing *typeset.MissingGlyph
	if errors.As(err, &missing) {
		p.Hint = "write the address in letters that a font here has"
	} else {
		p.Hint = "shorten the address"
	}
	return p
}

// podTitle is a pod in an outline: its ID, and its name where it has another.
func podTitle(pod letters.Pod) string {
	if pod.Name == "" || pod.Name == pod.ID {
		return pod.ID
	}
	return pod.ID + " " + pod.Name
}
