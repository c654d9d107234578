package readback

import (
	"context"
	"errors"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
)

// Prover reads the files of one run. It keeps what it has proved of their characters,
// and belongs to one goroutine.
type Prover struct {
	campaign letters.Campaign
	library  *faces.Library
	full     bool
	forms    *letterforms
	unpacker unpacker
	programs fontPrograms
	read     map[string]bool // languages of which a whole letter was read
	result   proof.Result
}

// New returns a prover for a campaign's files, whose fonts are those of a library. Full
// reads every page; else those of large files are sampled.
func New(campaign letters.Campaign, library *faces.Library, full bool) *Prover {
	return &Prover{campaign: campaign, library: library, full: full, forms: newLetterforms(), read: map[string]bool{}}
}

// Result returns what was proved so far.
func (p *Prover) Result() proof.Result {
	r := p.result
	r.Characters, r.Shapes = p.forms.exact, p.forms.shapes
	return r
}

// Prove reads a file and holds it against its plan. The error is a [Mismatch] where the
// file shows something else.
func (p *Prover) Prove(ctx context.Context, plan proof.Plan, file io.ReaderAt, size int64) error {
	c := check{Prover: p, ctx: ctx, plan: &plan, bodies: map[*proof.Body]*bodyPages{}}
	err := guarded(func() error { return c.file(file, size) })
	var wrong fault
	if errors.As(err, &wrong) {
		return c.mismatch(wrong)
	}
	if err == nil {
		p.result.Add(c.result)
	}
	return err
}

// check is the proof of one file.
type check struct {
	*Prover
	ctx    context.Context
	plan   *proof.Plan
	doc    *document
	sheets []sheet
	at     int // the page that is read, from 0; -1 for none
	code   string
	// bodies are the objects that show the pages of each body that was read.
	bodies map[*proof.Body]*bodyPages
	result proof.Result
}

// mismatch says where a fault is.
func (c *check) mismatch(what fault) error {
	m := &proof.Mismatch{File: c.plan.File, What: string(what), Code: c.code}
	if c.at < 0 || c.at >= len(c.sheets) {
		return m
	}
	m.Page = c.at + 1
	m.Pod = c.plan.Stacks[c.sheets[c.at].stack].Pod.ID
	return m
}

func (c *check) file(file io.ReaderAt, size int64) error {
	c.at = -1
	if err := c.complete(); err != nil {
		return err
	}
	if err := c.doors(); err != nil {
		return err
	}
	c.sheets = pile{c.plan}.sheets()
	var err error
	if c.doc, err = c.openDocument(file, size); err != nil {
		return err
	}
	if len(c.doc.pages) != len(c.sheets) {
		return faultf("it has %d pages and not %d", len(c.doc.pages), len(c.sheets))
	}
	chosen := c.chosen()
	if err := c.pages(chosen); err != nil {
		return err
	}
	left, err := c.fonts()
	if err != nil {
		return err
	}
	if err := c.pagesFor(left, chosen); err != nil {
		return err
	}
	c.result.Files = 1
	for _, st := range c.plan.Stacks {
		c.result.Doors += len(st.Letters)
	}
	c.result.Pods = len(c.plan.Stacks)
	return nil
}

// pages reads those pages that are chosen.
func (c *check) pages(chosen []bool) error {
	for i, is := range chosen {
		if !is {
			continue
		}
		if err := c.ctx.Err(); err != nil {
			return err
		}
		c.at = i
		if err := c.page(i); err != nil {
			return err
		}
	}
	c.at, c.code = -1, ""
	return nil
}

// pagesFor reads pages that were not chosen, until each of some characters was seen.
func (c *check) pagesFor(left []pending, chosen []bool) error {
	one := make([]bool, len(chosen))
	for i, is := range chosen {
		if left = slices.DeleteFunc(left, func(p pending) bool { return !p.unseen() }); len(left) == 0 {
			return nil
		}
		if is {
			continue
		}
		one[i] = true
		if err := c.pages(one[:i+1]); err != nil {
			return err
		}
		one[i] = false
	}
	return nil
}
