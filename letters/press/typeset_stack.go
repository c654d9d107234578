package press

import (
	"errors"
	"fmt"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// materials are what the letters of a campaign are made with. They may be shared
// by any number of compositors.
type materials struct {
	settingsFile string // "campaign.toml"
	composer     *compose.Composer
	library      *faces.Library
	codes        *qr.Cache
}

func newMaterials(l loaded) materials {
	return materials{l.campaign.File, l.composer, l.library, new(qr.Cache)}
}

// compositor sets stacks. It is one worker's.
type compositor struct {
	materials
	setter *typeset.Setter
}

func newCompositor(m materials) compositor { return compositor{m, typeset.New(m.library, m.codes)} }

// typesetStack is a pod's stack of letters, set and ready to be bound.
type typesetStack struct {
	stack    stack
	entries  []entry
	printed  []entry // those that have a sheet
	sheets   []pdf.Sheet
	overfull []overfull
	problems []letters.Problem
	err      error
}

// typeset composes and sets a pod's letter in each of the stack's languages, once,
// and fills its slots for each copy. A copy that cannot be printed as it
// should is left out, and its row is a problem.
func (c compositor) typeset(st stack) typesetStack {
	set := typesetStack{stack: st, entries: st.entries()}
	pages := map[pageKey]letterPage{}
	for _, e := range set.entries {
		key := pageKey{e.language, e.copy.Household == nil}
		made, ok := pages[key]
		if !ok {
			if made, set.err = c.page(st.pod, key); set.err != nil {
				return set
			}
			pages[key] = made
			if o, isOverfull := c.fitOf(st.pod, key, made, countEntries(set.entries, key)); isOverfull {
				set.overfull = append(set.overfull, o)
			}
		}
		if made.page == nil {
			set.problems = append(set.problems, c.tooFull(e))
			continue
		}
		filled, err := c.setter.Fill(made.page, e.copy)
		if err != nil {
			set.problems = append(set.problems, unprintable(e, err))
			continue
		}
		sheet := pdf.Sheet{Page: made.page, Filled: filled, Label: e.label}
		if len(set.sheets) == 0 {
			sheet.Bookmark = podTitle(st.pod)
		}
		set.printed, set.sheets = append(set.printed, e), append(set.sheets, sheet)
	}
	return set
}

// countEntries counts the letters that share a page.
func countEntries(entries []entry, key pageKey) int {
	n := 0
	for _, e := range entries {
		if e.language == key.tag && (e.copy.Household == nil) == key.spare {
			n++
		}
	}
	return n
}

// unsettable is the problem of a letter that cannot be set.
func (c compositor) unsettable(pod letters.Pod, tag string, err error) error {
	p := letters.Problem{
		File: c.settingsFile, Severity: letters.SeverityError,
		Message: fmt.Sprintf("pod %s's letter in %s cannot be set: %v", pod.ID, c.composer.EnglishName(tag), err),
	}
	var wide *typeset.TooWide
	var missing *typeset.MissingGlyph
	var dense qr.TooLong
	switch {
	case errors.As(err, &wide):
		p.Hint = "shorten it, put a space or a hyphen where it may be broken, or use needs_print for what people type"
	case errors.As(err, &missing):
		p.Hint = "write it in letters, or put a font that has it into fonts/ beside " + c.settingsFile
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

// tooFull is the problem of a letter of which there is too much for one page.
func (c compositor) tooFull(e entry) letters.Problem {
	p := letters.Problem{
		Severity: letters.SeveritySkipped,
		Message:  fmt.Sprintf("%s is not printed: there is too much for one page on the letter in %s", e.label, c.composer.EnglishName(e.language)),
		Hint:     "name fewer offers, or shorten what the letter says",
	}
	if h := e.copy.Household; h != nil {
		p.File, p.Sheet, p.Row = h.Source.File, h.Source.Sheet, h.Source.Row
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
