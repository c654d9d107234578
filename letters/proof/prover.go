package proof

import (
	"context"
	"errors"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/faces"
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
	result   Result
}

// New returns a prover for a campaign's files, whose fonts are those of a library. Full
// reads every page; else those of large files are sampled.
func New(campaign letters.Campaign, library *faces.Library, full bool) *Prover {
	return &Prover{campaign: campaign, library: library, full: full, forms: newLetterforms(), read: map[string]bool{}}
}

// Result returns what was proved so far.
func (p *Prover) Result() Result {
	r := p.result
	r.Characters, r.Shapes = p.forms.exact, p.forms.shapes
	return r
}

// Prove reads a file and holds it against its plan. The error is a [Mismatch] where the
// file shows something else.
func (p *Prover) Prove(ctx context.Context, plan Plan, file io.ReaderAt, size int64) error {
	c := check{Prover: p, ctx: ctx, plan: &plan, bodies: map[*Body]*bodyPages{}}
	err := guarded(func() error { return c.file(file, size) })
	var wrong fault
	if errors.As(err, &wrong) {
		return c.mismatch(wrong)
	}
	if err == nil {
		p.result.add(c.result)
	}
	return err
}

// check is the proof of one file.
type check struct {
	*Prover
	ctx    context.Context
	plan   *Plan
	doc    *document
	sheets []sheet
	at     int // the page that is read, from 0; -1 for none
	code   string
	// bodies are the objects that show the pages of each body that was read.
	bodies map[*Body]*bodyPages
	result Result
}

// mismatch says where a fault is.
func (c *check) mismatch(what fault) error {
	m := &Mismatch{File: c.plan.File, What: string(what), Code: c.code}
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
	c.sheets = c.plan.sheets()
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

// page holds a page against what is to stand there.
func (c *check) page(i int) error {
	want := c.sheets[i]
	c.code = ""
	shown, width, height, err := c.doc.page(i)
	if err != nil {
		return err
	}
	if !close(width, want.width) || !close(height, want.height) {
		return faultf("the page is %.2f by %.2f points and not %.2f by %.2f", width, height, want.width, want.height)
	}
	beside := shown.within(width, height)
	for n := range shown.runs { // from the top, as the plan has it
		shown.runs[n].at.y = height - shown.runs[n].at.y
	}
	for n := range shown.codes {
		shown.codes[n].at.y = height - shown.codes[n].at.y - shown.codes[n].side
	}
	if err := c.shownForms(i, want, shown.forms, height); err != nil {
		return err
	}
	if !c.stamped(i) {
		if err := readable(shown.runs); err != nil {
			return err
		}
		if len(shown.paints) > 0 {
			return fault("it has an area that is painted over its letters")
		}
	}
	left := shown
	for _, p := range want.parts {
		if left, err = c.slots(p, left); err != nil {
			return err
		}
	}
	c.code = ""
	if beside != nil {
		return beside
	}
	if len(left.runs)+len(left.codes) > 0 && !c.stamped(i) {
		if len(left.runs) > 0 {
			return faultf("it says %q where nothing is to stand", left.runs[0].seen())
		}
		return fault("it has a QR code where none is to stand")
	}
	c.result.Pages++
	return nil
}

// stamped reports whether something else is written over a page.
func (c *check) stamped(i int) bool {
	return c.plan.Stamped || c.plan.Stacks[c.sheets[i].stack].Stamped
}

// codeOf names a copy.
func codeOf(p placed) string {
	if p.copy == nil {
		return ""
	}
	return p.copy.Code
}

// shownForms sees that a page shows the bodies that are to stand on it, at their places,
// and beside them only marks without words.
func (c *check) shownForms(i int, want sheet, forms []shownForm, height float64) error {
	rest := forms
	for _, p := range want.parts {
		c.code = codeOf(p)
		page := p.page.get()
		at := -1
		for n, f := range rest {
			if f.at.upright() && close(f.at.e, p.x) && close(f.at.f, height-p.y-page.Height) && (at < 0 || c.isMarks(i, rest[at].object)) {
				at = n
			}
		}
		if at < 0 {
			return fault("its letter does not stand at its place")
		}
		if err := c.body(i, p.page, rest[at].object); err != nil {
			return err
		}
		rest = append(rest[:at:at], rest[at+1:]...)
	}
	c.code = ""
	for _, f := range rest {
		if !c.stamped(i) && !c.isMarks(i, f.object) {
			return fault("it shows words that are not of its letters")
		}
	}
	return nil
}

// isMarks reports whether a form has neither words nor codes, and hides none.
func (c *check) isMarks(page, object int) bool {
	d, err := c.doc.shownBy(page, object, false)
	return err == nil && len(d.runs) == 0 && len(d.codes) == 0 && len(d.paints) == 0
}

// slots sees that each slot of a copy holds what it is to hold, and returns what of a
// page is in none of them.
func (c *check) slots(p placed, shown drawing) (left drawing, err error) {
	c.code = codeOf(p)
	page := p.page.get()
	for _, s := range page.Slots {
		if p.copy == nil {
			break
		}
		s.X, s.Baseline = s.X+p.x, s.Baseline+p.y
		if s.Code != nil {
			at := Square{s.Code.X + p.x, s.Code.Y + p.y, s.Code.Side}
			if shown.codes, err = c.slotCode(p, at, shown.codes); err != nil {
				return shown, err
			}
			continue
		}
		var own, others []run
		for _, r := range shown.runs {
			if s.holds(r) {
				own = append(own, r)
			} else {
				others = append(others, r)
			}
		}
		shown.runs = others
		if err := s.check(own, *p.copy, p.page.Body.RightToLeft); err != nil {
			return shown, err
		}
		for _, r := range own {
			if err := c.forms.prove(r, p.page.Body.Language); err != nil {
				return shown, err
			}
		}
	}
	if p.copy != nil && p.page.Page == 0 {
		c.result.Letters++
	}
	return shown, nil
}

// holds reports whether a run stands on a line of the slot, between its edges.
func (s Slot) holds(r run) bool {
	const overhang = 1 // of a last letter's kerning, in points
	if !r.upright || r.at.x < s.X-overhang || r.right > s.X+s.Width+overhang {
		return false
	}
	for line := range s.Lines {
		if close(r.at.y, s.Baseline+float64(line)*s.Leading) {
			return true
		}
	}
	return false
}

// quietZone is the white border of a code on each side, in modules (ISO/IEC 18004).
const quietZone = 4

// within returns the place of a code of so many modules to a side in a square that has
// room for its quiet zone.
func (s Square) within(modules int) Square {
	module := s.Side / float64(modules+2*quietZone)
	return Square{s.X + quietZone*module, s.Y + quietZone*module, float64(modules) * module}
}

// slotCode sees that a code that varies is at its place, and opens what it is to open.
func (c *check) slotCode(p placed, at Square, codes []code) (left []code, err error) {
	for i, drawn := range codes {
		at := at.within(drawn.n)
		if !close(drawn.at.x, at.X) || !close(drawn.at.y, at.Y) || !close(drawn.side, at.Side) {
			continue
		}
		if _, err := c.opens(drawn, p.page.Body.links(c.campaign, p.copy.Code).all); err != nil {
			return codes, err
		}
		return append(codes[:i:i], codes[i+1:]...), nil
	}
	return codes, fault("its QR code is not at its place")
}
