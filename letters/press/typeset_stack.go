package press

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"

	"doorletters/letters"
	"doorletters/letters/async"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/press/blame"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/roomy"
	"doorletters/letters/proof"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// materials are what the letters of a campaign are made with. They may be shared
// by any number of compositors.
type materials struct {
	campaign     letters.Campaign
	settingsFile string   // "campaign.toml"
	languages    []string // the campaign's
	country      string
	layout       letters.Layout
	imposition   impose.Imposition
	composer     *compose.Composer
	library      *faces.Library
	codes        *qr.Cache
	stamp        string // what each page says where it is only to be looked at
	// unfinished are the languages in which no letter is printed.
	unfinished map[string]bool
}

func newMaterials(l loaded) materials {
	geometry := l.composer.Geometry()
	return materials{
		l.campaign, l.campaign.File, l.campaign.Languages, l.campaign.Country, geometry.Layout, impose.New(geometry, nil), l.composer, l.library, new(qr.Cache), l.stamp(),
		unfinishedOf(l.composer, l.campaign.Languages),
	}
}

// compositor sets stacks. It is one worker's.
type compositor struct {
	materials
	setter *typeset.Setter
}

func newCompositor(m materials) compositor { return compositor{m, typeset.New(m.library, m.codes)} }

// workers is how many stages run at the same time.
func workers() int { return runtime.GOMAXPROCS(0) }

// inOrderOf makes something of each stack, on all cores, and returns what gives it in
// their order, as [async.InOrder] does.
func inOrderOf[T any](ctx context.Context, m materials, stacks []stack, of func(compositor, stack) T) (next func() (T, bool)) {
	return async.InOrder(ctx, workers(), func() compositor { return newCompositor(m) }, stacks, of)
}

// blame finds where somebody wrote what cannot be set on a pod's papers in a language.
func (m materials) blame(pod letters.Pod, tag string, err error) (at letters.Problem, ok bool) {
	return blame.Find(&m.campaign, m.composer.Origin, pod, tag, err)
}

// typesetStack is a pod's stack of letters, set and ready to be bound.
type typesetStack struct {
	stack    stack
	entries  []entry
	printed  []entry     // those that have a sheet
	sheets   []pdf.Sheet // and what goes before and behind them
	samples  map[string]sample
	shown    map[string]int // letters with a page in a language
	overfull []overfull
	problems []letters.Problem
	proof    proof.Stack // what the proof of the file is to find
	err      error
}

// typeset composes and sets a pod's letter in each of the stack's languages, once,
// fills its slots for each copy, and puts them on sheets. A copy that cannot be printed as
// it should is left out, and its row is a problem.
func (c compositor) typeset(st stack) typesetStack {
	set := typesetStack{stack: st, entries: st.entries(), samples: map[string]sample{}, shown: map[string]int{}}
	pages := podPages{compositor: c, stack: st, entries: set.entries, made: map[pageKey]letterPage{}, bodies: map[*typeset.Page]proof.PageOf{}}
	set.proof.Pod = st.pod
	made := make([]impose.Letter, 0, len(set.entries))
	for _, e := range set.entries {
		letter, tags, err := pages.letter(e)
		var wrong roomy.Unfit
		switch {
		case errors.As(err, &wrong):
			set.problems = append(set.problems, unprintable(e, wrong.Err))
			continue
		case err != nil:
			if stopped, ok := c.stoppedBy(e, err); ok {
				set.problems = append(set.problems, stopped)
				continue
			}
			set.err = err
			return set
		case letter.Sides == nil:
			set.problems = append(set.problems, c.tooFull(e))
			continue
		}
		made, set.printed = append(made, letter), append(set.printed, e)
		of := pages.proofOf(e, letter)
		set.proof.Letters = append(set.proof.Letters, of)
		set.show(letter, of.Sides, tags)
	}
	set.overfull = pages.overfull
	if set.sheets, set.proof.Slip, set.err = c.sheets(st, made, set.printed); set.err == nil {
		set.err = c.markSamples(set.sheets)
	}
	return set
}

// unsettable is the problem of a letter that cannot be set.
func (c compositor) unsettable(pod letters.Pod, tag string, err error) error {
	return c.unsettablePaper(pod, tag, "letter", err)
}

// unsettablePaper is unsettable for any paper of a pod. Its place is where somebody wrote
// what is wrong, else the settings.
func (c compositor) unsettablePaper(pod letters.Pod, tag, paper string, err error) error {
	p, written := c.blame(pod, tag, err)
	if !written {
		p.File = c.settingsFile
	}
	p.Severity = letters.SeverityError
	p.Message = fmt.Sprintf("the %s in %s cannot be set: %v", paper, c.composer.EnglishName(tag), err)
	if pod.ID != "" {
		p.Message = fmt.Sprintf("pod %s's %s in %s cannot be set: %v", pod.ID, paper, c.composer.EnglishName(tag), err)
	}
	var wide *typeset.TooWide
	var missing *typeset.MissingGlyph
	var marks *typeset.Overmarked
	var dense qr.TooLong
	var many qr.TooMany
	switch {
	case errors.As(err, &wide):
		p.Hint = "shorten it, or put a space or a hyphen where it may be broken"
		if strings.HasPrefix(p.Column, "links.") {
			p.Hint = "shorten it, or write a short address of the form as needs_print"
		}
	case errors.As(err, &missing):
		p.Hint = "take it out, or put a font that has it into fonts/ beside " + c.settingsFile
	case errors.As(err, &marks):
		p.Hint = takeMarksOut
	case errors.As(err, &dense), errors.As(err, &many):
		p.Column = "links.needs"
		if own := "links." + tag + ".needs"; c.campaign.Rows[own] > 0 {
			p.Column = own
		}
		p.Row = c.campaign.Rows[p.Column]
		p.Hint = "use a shorter link: each letter of it makes the code finer"
	}
	return p
}

const takeMarksOut = "take the marks out that stand over and over on one letter"

// unprintable is the problem of a row whose values do not fit their slots.
func unprintable(e entry, err error) letters.Problem {
	p := letters.Problem{Severity: letters.SeveritySkipped, Message: fmt.Sprintf("%s is not printed: %v", e.label, err)}
	if h := e.copy.Household; h != nil {
		p.File, p.Sheet, p.Row = h.Source.File, h.Source.Sheet, h.Source.Row
	}
	var missing *typeset.MissingGlyph
	var marks *typeset.Overmarked
	switch {
	case errors.As(err, &missing):
		p.Hint = "write the address in letters that a font here has"
	case errors.As(err, &marks):
		p.Hint = takeMarksOut
	default:
		p.Hint = "shorten the address"
	}
	return p
}

// tooFull is the problem of a letter of which there is too much for one page.
func (c compositor) tooFull(e entry) letters.Problem {
	p := letters.Problem{
		Severity: letters.SeveritySkipped,
		Message:  fmt.Sprintf("%s is not printed: there is too much for one page on the letter in %s", e.label, c.composer.EnglishName(e.language)),
		Hint:     "name fewer offers, or shorten what the letter says; `doorletters languages check " + e.language + "` shows by how much it is too long",
	}
	if h := e.copy.Household; h != nil {
		p.File, p.Sheet, p.Row = h.Source.File, h.Source.Sheet, h.Source.Row
	}
	return p
}
