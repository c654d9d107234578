package press

import (
	"bytes"
	"io"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// lookFirst is look-first.pdf on its way: every leader with the number to be
// dialled before anything is printed, which page shows which language, then one
// letter of each language.
type lookFirst struct {
	languages []Tally
	pages     int // of the list, so far
	file      bytes.Buffer
	binder    *pdf.Binder // of the file
	err       error
}

// podsPerPart is how many pods are listed together: a list that is set as a
// whole takes memory for each of them.
const podsPerPart = 400

// newLookFirst makes the list for letters in such languages. An error on the way
// is kept, and returned by finish.
func newLookFirst(r run, languages []Tally) *lookFirst {
	f := &lookFirst{languages: languages}
	f.binder = r.foundry.NewBinder(&f.file, pdf.Info{Title: r.campaign.Name + ": look first", Language: "en"})
	var pods []letters.Pod
	for _, st := range r.plan.stacks {
		pods = append(pods, st.pod)
	}
	f.err = f.addList(r.materials, pods)
	return f
}

// addList sets the list part by part, each with its heading. The last says where
// the letters are that follow.
func (f *lookFirst) addList(m materials, pods []letters.Pod) error {
	for len(pods) > podsPerPart {
		if err := f.addPart(newCompositor(m), pods[:podsPerPart]); err != nil {
			return err
		}
		pods = pods[podsPerPart:]
	}
	return f.addLastPart(newCompositor(m), pods)
}

// addPart puts a part of the list after those before it.
func (f *lookFirst) addPart(c compositor, pods []letters.Pod) error {
	pages, err := c.dialList(pods, nil)
	if err != nil {
		return err
	}
	return f.bindList(pages)
}

// addLastPart adds the part that says on which page each language's letter is. So
// how many pages it takes must be known: it is set until the answer holds.
func (f *lookFirst) addLastPart(c compositor, pods []letters.Pod) error {
	for guess := 1; ; {
		pages, err := c.dialList(pods, f.samples(f.pages+guess))
		if err != nil {
			return err
		}
		if len(pages) == guess {
			return f.bindList(pages)
		}
		guess = len(pages)
	}
}

// dialList sets a part of the list.
func (c compositor) dialList(pods []letters.Pod, samples []compose.Sample) ([]typeset.Page, error) {
	letter, err := c.composer.LookFirst(pods, samples)
	if err != nil {
		return nil, err
	}
	return c.setter.Typeset(letter)
}

// samples says on which page each language's letter is, after so many pages.
func (f *lookFirst) samples(pages int) []compose.Sample {
	var samples []compose.Sample
	for i, t := range f.languages {
		samples = append(samples, compose.Sample{Tag: t.Tag, Page: pages + i + 1, Letters: t.Letters})
	}
	return samples
}

// bindList puts pages of the list after those that it has.
func (f *lookFirst) bindList(pages []typeset.Page) error {
	sheets := make([]pdf.Sheet, len(pages))
	for i := range pages {
		sheets[i] = pdf.Sheet{Page: &pages[i], Label: "look first " + strconv.Itoa(f.pages+i+1)}
	}
	if f.pages == 0 {
		sheets[0].Bookmark = "Dial every number"
	}
	f.pages += len(pages)
	return f.bind(sheets)
}

func (f *lookFirst) bind(sheets []pdf.Sheet) error {
	signature := f.binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return err
	}
	return f.binder.Bind(signature)
}

// finish adds the letters, one of each language, and writes the file.
func (f *lookFirst) finish(w io.Writer, letters map[string]pdf.Sheet) error {
	if f.err != nil {
		return f.err
	}
	var sheets []pdf.Sheet
	for _, t := range f.languages {
		sheets = append(sheets, letters[t.Tag])
	}
	if err := f.bind(sheets); err != nil {
		return err
	}
	if err := f.binder.Close(); err != nil {
		return err
	}
	_, err := f.file.WriteTo(w)
	return err
}

// unreviewed returns the languages that nobody has signed for, and where their
// letters are.
func (f *lookFirst) unreviewed(c *compose.Composer) []Review {
	signed := map[string]bool{}
	for _, locale := range c.Languages() {
		signed[locale.Tag] = locale.Reviewed()
	}
	var reviews []Review
	for _, sample := range f.samples(f.pages) {
		if !signed[sample.Tag] {
			reviews = append(reviews, Review{c.EnglishName(sample.Tag), sample.Page, sample.Letters})
		}
	}
	return reviews
}
