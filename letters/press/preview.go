package press

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/press/languages"
	"doorletters/letters/press/roomy"
	"doorletters/letters/proof"
	"doorletters/letters/svg"
	"doorletters/letters/typeset"
)

// Preview chooses a letter that is to be looked at.
type Preview struct {
	// Pod is an ID; empty for the first. Language is a tag; empty for the door's own.
	Pod, Language string
	// Door is the door's place in the pod's walk order, from 0.
	Door int
	// Back is what is behind it on its sheet, and Spare a letter without an address.
	Back, Spare bool
}

// Previewed says how a letter stands on its page.
type Previewed struct {
	// Fits: its text is as large as it is meant to be, without what is LeftOut.
	Fits bool
	// Points is the size in which its text is set.
	Points float64
	// LeftOut is what the letter is without, to fit on its page, in words.
	LeftOut  string
	Problems []letters.Problem
}

// bench is where previews are set, one at a time: what sets type keeps much that serves
// the next letter.
type bench struct {
	mutex *sync.Mutex
	compositor
	rewordings int
}

func newBench(l loaded) *bench {
	return &bench{mutex: new(sync.Mutex), compositor: newCompositor(newMaterials(l))}
}

// mostRewordings is after how many a bench is cleared: it keeps letters in words that
// nobody writes any more.
const mostRewordings = 100

// again returns the bench for a campaign in other words.
func (b *bench) again(l loaded) *bench {
	if b.rewordings == mostRewordings {
		return newBench(l)
	}
	next := &bench{mutex: b.mutex, compositor: compositor{newMaterials(l), b.setter}, rewordings: b.rewordings + 1}
	next.codes = b.codes
	return next
}

// Preview writes a letter as an SVG picture: the page that Print would bind, in the
// layout of the campaign, alone on its sheet. Where there is no pod yet it is the letter
// of one that is invented, and in a language that is not finished it says that it is a
// draft. The error is a [letters.Problem] where there is no such letter.
func (s *Session) Preview(w io.Writer, p Preview) (Previewed, error) {
	if s.bench == nil {
		return Previewed{}, s.unsettled()
	}
	if _, err := s.loaded.campaign.Letter.Geometry(); err != nil { // it has no page
		return Previewed{}, s.unsettled()
	}
	s.bench.mutex.Lock()
	defer s.bench.mutex.Unlock()
	c := s.bench.compositor
	sheet, done, err := s.previewed(c, p)
	if err != nil {
		return Previewed{}, s.loaded.explainError(err)
	}
	done.Problems = s.loaded.explain(done.Problems)
	return done, writePicture(w, sheet, s.loaded.campaign.Name)
}

// unsettled is why there is nothing to preview.
func (s *Session) unsettled() error {
	for _, p := range s.report.Problems {
		if isFault(p) {
			return p
		}
	}
	return letters.Refusal("there is no letter yet: the settings cannot be read", "")
}

// previewed sets the letter that is asked for.
func (s *Session) previewed(c compositor, p Preview) (sheet pdf.Sheet, done Previewed, err error) {
	pod, err := s.podOf(p.Pod)
	if err != nil {
		return sheet, done, err
	}
	e, err := s.entryOf(c, pod, p)
	if err != nil {
		return sheet, done, err
	}
	for _, tag := range c.unfinishedOn(e) {
		done.Problems = append(done.Problems, c.composer.Unfinished(tag)...)
	}
	if len(done.Problems) > 0 {
		c.composer, c.stamp, c.unfinished = c.composer.AsDraft(), draftWords, nil
	}
	pages := podPages{compositor: c, stack: stack{pod: pod}, entries: []entry{e}, made: map[pageKey]letterPage{}, bodies: map[*typeset.Page]proof.PageOf{}}
	letter, tags, err := pages.letter(e)
	var wrong roomy.Unfit
	switch {
	case errors.As(err, &wrong):
		return sheet, done, unprintable(e, wrong.Err)
	case err != nil:
		return sheet, done, err
	case letter.Sides == nil:
		return sheet, done, c.tooFull(e)
	}
	done.describe(pages, e, letter)
	sheet, err = c.sheetOf(letter, max(0, slices.Index(tags, e.language)), p.Back)
	return sheet, done, err
}

// unfinishedOn are the languages on a letter that are not finished.
func (m materials) unfinishedOn(e entry) []string {
	on := []string{e.language}
	for _, side := range m.sides(e) {
		for _, key := range side.keys {
			if !slices.Contains(on, key.tag) {
				on = append(on, key.tag)
			}
		}
	}
	return slices.DeleteFunc(on, func(tag string) bool { return !m.unfinished[tag] })
}

// describe says how the pages in a letter's own language stand: those that it has, which
// for a wide address are not those of the pod's other letters.
func (d *Previewed) describe(pages podPages, e entry, letter impose.Letter) {
	d.Fits = true
	for key, made := range pages.made {
		if key.tag != e.language || !made.isOn(letter) {
			continue
		}
		d.Fits = d.Fits && !made.squeezed
		d.Points, d.LeftOut = made.pages[0].Size, pages.composer.LeftOut(key.tag, made.shed)
	}
	d.Problems = append(d.Problems, pages.overfullProblems(pages.overfull)...)
}

// isOn reports whether a letter has these pages.
func (made letterPage) isOn(letter impose.Letter) bool {
	return len(made.pages) > 0 && slices.ContainsFunc(letter.Sides, func(s impose.Side) bool {
		return slices.ContainsFunc(s, func(part impose.Part) bool { return part.Page == &made.pages[0] })
	})
}

// sheetOf is the page of print on which a side of a letter is, or that behind it.
func (c compositor) sheetOf(letter impose.Letter, n int, behind bool) (pdf.Sheet, error) {
	back, _, err := c.back()
	if err != nil {
		return pdf.Sheet{}, err
	}
	geometry := c.composer.Geometry()
	imposition := impose.New(geometry, back)
	sheets := imposition.Sheets([]impose.Letter{letter})
	switch both := imposition.TwoSided(); {
	case !both && behind:
		return imposition.Blank(""), nil
	case both && geometry.Layout.TwoSided && behind:
		n |= 1
	case both && !geometry.Layout.TwoSided:
		if n *= 2; behind {
			n++
		}
	}
	if n >= len(sheets) { // a sheet of several letters has their first sides
		n = 0
	}
	of := []pdf.Sheet{sheets[n]}
	err = c.markSamples(of)
	return of[0], err
}

// podOf is the pod that is asked for.
func (s *Session) podOf(id string) (letters.Pod, error) {
	pods := s.loaded.assignment.Pods
	switch i := slices.IndexFunc(pods, func(p letters.Pod) bool { return p.ID == id }); {
	case i >= 0:
		return pods[i], nil
	case id != "":
		return letters.Pod{}, letters.Refusal(fmt.Sprintf("there is no pod %s", id), "the pods may have been cut anew since: look at them")
	}
	lettered := slices.IndexFunc(pods, func(p letters.Pod) bool { return len(p.Households) > 0 })
	switch {
	case lettered >= 0:
		return pods[lettered], nil
	case len(pods) > 0:
		return pods[0], nil
	}
	return languages.InventedPod(), nil
}

// entryOf is the letter of the door that is asked for, the last where there are not so
// many, or of an invented door where there is none.
func (s *Session) entryOf(c compositor, pod letters.Pod, p Preview) (entry, error) {
	e := entry{copy: c.sampleCopy(pod.ID), label: pod.ID}
	if n := len(pod.Households); n > 0 {
		door := min(max(p.Door, 0), n-1)
		h := &pod.Households[door]
		e = entry{languageOf(*h, c.languages), letters.Copy{Household: h, Code: h.Code, Place: door + 1, Total: n, Country: c.country}, h.Code}
	}
	if p.Spare {
		e.copy = letters.Copy{Code: pod.ID, Place: 1, Total: 1}
	}
	e.language = cmp.Or(p.Language, e.language, c.languages[0])
	if !slices.Contains(c.languages, e.language) {
		return e, letters.Refusal(fmt.Sprintf("the campaign prints no letters in %s", c.composer.EnglishName(e.language)), "add it to the campaign's languages")
	}
	return e, nil
}

// writePicture writes a sheet as a picture.
func writePicture(w io.Writer, sheet pdf.Sheet, title string) error {
	page := sheet.Page
	var pages []svg.Placed
	if page != nil {
		pages = append(pages, svg.Placed{Page: page, Filled: sheet.Filled})
	} else {
		page = &typeset.Page{Width: sheet.Width, Height: sheet.Height}
	}
	for _, placed := range sheet.Placed {
		if page.Language == "" {
			page.Language = placed.Page.Language
		}
		pages = append(pages, svg.Placed{Page: placed.Page, Filled: placed.Filled, X: placed.X, Y: placed.Y})
	}
	return svg.WriteSheet(w, page, pages, svg.Options{Title: title})
}
