package press

import (
	"bytes"
	"io"
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// dialList is the head of look-first.pdf: every leader with the number to be
// dialled before anything is printed, then which page shows which language.
type dialList struct {
	languages []Tally
	pages     int
	file      bytes.Buffer
	binder    *pdf.Binder // of the file, for the letters that follow
	err       error
}

// listAhead makes the list while the letters are printed, as it will be if none
// of them is left out: a city's list is long.
func (r *run) listAhead() <-chan *dialList {
	ahead := make(chan *dialList, 1)
	languages := r.s.tallied(r.plan.languages())
	go func() { ahead <- r.dialList(languages) }()
	return ahead
}

// podsPerPart is how many pods are listed together: a list that is set as a
// whole takes memory for each of them.
const podsPerPart = 400

// dialList makes the list for letters in such languages, part by part, each with
// its heading. The last says where the letters are that follow.
func (r *run) dialList(languages []Tally) *dialList {
	l := &dialList{languages: languages}
	l.binder = r.foundry.NewBinder(&l.file, pdf.Info{Title: r.s.campaign.Name + ": look first", Language: "en"})
	for first := 0; first < len(r.plan.stacks); first += podsPerPart {
		last := min(first+podsPerPart, len(r.plan.stacks))
		var pods []letters.Pod
		for _, st := range r.plan.stacks[first:last] {
			pods = append(pods, st.pod)
		}
		if l.err = l.add(r.s, pods, last == len(r.plan.stacks)); l.err != nil {
			return l
		}
	}
	return l
}

// add sets a part of the list and puts it behind those before it.
func (l *dialList) add(s *standing, pods []letters.Pod, last bool) error {
	setter := newCompositor(s).setter
	before := l.pages
	var pages []typeset.Page
	// The last part says on which page each language's letter is, so how many
	// pages it takes must be known: set it until the answer holds.
	for l.pages++; before+len(pages) != l.pages; {
		l.pages = before + max(1, len(pages))
		var samples []compose.Sample
		if last {
			samples = l.samples()
		}
		letter, err := s.composer.LookFirst(pods, samples)
		if err != nil {
			return err
		}
		if pages, err = setter.Typeset(letter); err != nil {
			return err
		}
		if !last {
			l.pages = before + len(pages)
		}
	}
	sheets := make([]pdf.Sheet, len(pages))
	for i := range pages {
		sheets[i] = pdf.Sheet{Page: &pages[i], Label: "look first " + strconv.Itoa(before+i+1)}
	}
	if before == 0 {
		sheets[0].Bookmark = "Dial every number"
	}
	return l.bind(sheets)
}

// bind puts sheets behind those that the list has.
func (l *dialList) bind(sheets []pdf.Sheet) error {
	signature := l.binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return err
	}
	return l.binder.Bind(signature)
}

// samples says on which page behind the list each language's letter is.
func (l *dialList) samples() []compose.Sample {
	var samples []compose.Sample
	for i, t := range l.languages {
		samples = append(samples, compose.Sample{Tag: t.Tag, Page: l.pages + i + 1, Letters: t.Letters})
	}
	return samples
}

// lookFirst writes the list and one letter of each language.
func (r *run) lookFirst(w io.Writer) error {
	l := <-r.ahead
	if !slices.Equal(l.languages, r.batch.Languages) {
		l = r.dialList(r.batch.Languages)
	}
	if l.err != nil {
		return l.err
	}
	r.batch.Unreviewed = r.unreviewed(l)
	var sheets []pdf.Sheet
	for _, t := range l.languages {
		sheets = append(sheets, r.samples[t.Tag])
	}
	if err := l.bind(sheets); err != nil {
		return err
	}
	if err := l.binder.Close(); err != nil {
		return err
	}
	_, err := l.file.WriteTo(w)
	return err
}

// unreviewed gives the languages that nobody has signed for, and where their
// letters are.
func (r *run) unreviewed(l *dialList) []Review {
	signed := map[string]bool{}
	for _, locale := range r.s.composer.Languages() {
		signed[locale.Tag] = locale.Reviewed()
	}
	var reviews []Review
	for _, sample := range l.samples() {
		if !signed[sample.Tag] {
			reviews = append(reviews, Review{r.s.composer.EnglishName(sample.Tag), sample.Page, sample.Letters})
		}
	}
	return reviews
}
