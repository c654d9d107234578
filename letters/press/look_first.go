package press

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/press/proofread"
	"doorletters/letters/proof"
	"doorletters/letters/typeset"
)

const lookFirstName = "look-first.pdf"

// lookFirst is look-first.pdf on its way: every leader with the number to be
// dialled before anything is printed, which page shows which language, then one
// letter of each language.
type lookFirst struct {
	shown
	pages  int // of the list, so far
	all    int // pages, once it is finished
	file   bytes.Buffer
	binder *pdf.Binder // of the file
	plan   proof.Plan  // what the proof is to find in it
	err    error
}

// podsPerPart is how many pods are listed together: a list that is set as a
// whole takes memory for each of them.
const podsPerPart = 400

// newLookFirst makes the list for such letters. An error on the way is kept, and
// returned by finish.
func newLookFirst(r run, of shown) *lookFirst {
	f := &lookFirst{shown: of, plan: proof.Plan{File: lookFirstName, Geometry: r.composer.Geometry(), Stamped: r.samples}}
	f.plan.Geometry.Layout.TwoSided = false
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
	list, err := c.dialList(pods, compose.Samples{})
	if err != nil {
		return err
	}
	return f.bindList(c, list)
}

// addLastPart adds the part that says on which page each language's letter is. So
// how many pages it takes must be known: it is set until the answer holds.
func (f *lookFirst) addLastPart(c compositor, pods []letters.Pod) error {
	for guess := 1; ; {
		list, err := c.dialList(pods, compose.Samples{Samples: f.samples(f.pages + guess), Sheets: f.sheets, TwoSided: c.imposition.TwoSided()})
		if err != nil {
			return err
		}
		if len(list.pages) == guess {
			return f.bindList(c, list)
		}
		guess = len(list.pages)
	}
}

// dialList is a part of the list, set.
type dialList struct {
	pods   []letters.Pod
	letter letters.Letter
	pages  []typeset.Page
}

// dialList sets a part of the list.
func (c compositor) dialList(pods []letters.Pod, samples compose.Samples) (dialList, error) {
	letter, err := c.composer.LookFirst(pods, samples)
	if err != nil {
		return dialList{}, err
	}
	pages, err := c.setter.Typeset(letter)
	return dialList{pods, letter, pages}, err
}

// samples says on which page each language's letter is, after so many pages.
func (f *lookFirst) samples(pages int) []compose.Sample {
	var samples []compose.Sample
	for i, t := range f.languages {
		samples = append(samples, compose.Sample{Tag: t.Tag, Page: pages + i + 1, Letters: t.Letters})
	}
	return samples
}

// bindList puts pages of the list after those that it has. Each says which page it
// is.
func (f *lookFirst) bindList(c compositor, list dialList) error {
	pages := list.pages
	f.planList(list)
	sheets := make([]pdf.Sheet, len(pages))
	for i := range pages {
		number := f.pages + i + 1
		filled, err := c.setter.Fill(&pages[i], listCopy(number))
		if err != nil {
			return err
		}
		sheets[i] = pdf.Sheet{Page: &pages[i], Filled: filled, Label: "look first " + strconv.Itoa(number)}
	}
	if err := c.markSamples(sheets); err != nil {
		return err
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

// sampleCode is the code in the links of the list itself, which nobody's letter has.
const sampleCode = "PROOF-000"

// sampleDoor is the door of the letters to look at: nobody lives there.
var sampleDoor = letters.Household{Address: letters.Address{Number: "12", Street: "Sample St", Unit: "Apt 3", City: "Sampletown", ZIP: "00000"}}

// finish adds the letters, one of each language as its sheet shows it, what goes on on
// further pages, and their back, and writes the file. Each says that it is a proof, and
// has an invented address.
func (f *lookFirst) finish(w io.Writer, c compositor, samples map[string]sample, back *typeset.Page, backBody *proof.Body) error {
	if f.err != nil {
		return f.err
	}
	var sheets []pdf.Sheet
	add := func(side sampleSide, bodies proof.Side, pod, title string) error {
		f.planSample(bodies, c.sampleCopy(pod))
		sheet, err := c.proof(side, pod, fmt.Sprintf("PROOF · page %d · %s", f.pages+len(sheets)+1, title))
		sheet.Label, sheet.Bookmark = title, title
		sheets = append(sheets, sheet)
		return err
	}
	for _, t := range f.languages {
		from := samples[t.Tag]
		if err := add(from.sides[0], from.bodies[0], from.pod, t.Name); err != nil {
			return err
		}
	}
	if back != nil {
		if err := add(sampleSide{back}, proof.Side{{Body: backBody}}, "", "the back"); err != nil {
			return err
		}
	}
	for _, t := range f.languages {
		from := samples[t.Tag]
		for n, side := range from.sides[1:] {
			if err := add(side, from.bodies[n+1], from.pod, fmt.Sprintf("%s, page %d", t.Name, n+2)); err != nil {
				return err
			}
		}
	}
	f.all = f.pages + len(sheets)
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

// listCopy is a page of the list, by its number.
func listCopy(number int) letters.Copy { return letters.Copy{Place: number, Code: sampleCode} }

// planList says what the proof is to find on the pages of a part of the list, which
// follow those before.
func (f *lookFirst) planList(list dialList) {
	body := proofread.BodyOf(list.letter, list.pages)
	body.Dialled = &proof.DialList{Pods: list.pods}
	st := proof.Stack{Whole: true}
	for i := range list.pages {
		st.Letters = append(st.Letters, proof.Letter{Copy: listCopy(f.pages + i + 1), Sides: []proof.Side{{{Body: body, Page: i}}}})
	}
	f.plan.Stacks = append(f.plan.Stacks, st)
}

// planSample says what it is to find on a letter to look at.
func (f *lookFirst) planSample(bodies proof.Side, of letters.Copy) {
	f.plan.Stacks = append(f.plan.Stacks, proof.Stack{Stamped: true, Letters: []proof.Letter{{Copy: of, Sides: []proof.Side{bodies}}}})
}

// prove reads the finished file back, every page of it: by these numbers people see
// whether the letters are right.
func (f *lookFirst) prove(ctx context.Context, r run, out Sink) error {
	all := proofs{ctx: ctx, out: out, prover: r.newProver(true)}
	return all.read(f.plan)
}
