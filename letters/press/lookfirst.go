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

// dialList makes the list for letters in such languages.
func (r *run) dialList(languages []Tally) *dialList {
	l := &dialList{languages: languages}
	var pods []letters.Pod
	for _, st := range r.plan.stacks {
		pods = append(pods, st.pod)
	}
	setter := newCompositor(r.s).setter
	var pages []typeset.Page
	// The list says on which page each language's letter is, so how many pages
	// the list takes must be known: set it until the answer holds.
	for l.pages = 0; l.pages != len(pages) || l.pages == 0; {
		l.pages = max(1, len(pages))
		var letter letters.Letter
		if letter, l.err = r.s.composer.LookFirst(pods, l.samples()); l.err != nil {
			return l
		}
		if pages, l.err = setter.Typeset(letter); l.err != nil {
			return l
		}
	}
	l.binder = r.foundry.NewBinder(&l.file, pdf.Info{Title: r.s.campaign.Name + ": look first", Language: "en"})
	sheets := make([]pdf.Sheet, len(pages))
	for i := range pages {
		sheets[i] = pdf.Sheet{Page: &pages[i], Label: "look first " + strconv.Itoa(i+1)}
	}
	sheets[0].Bookmark = "Dial every number"
	for some := range slices.Chunk(sheets, signaturePages) {
		if l.err = l.bind(some); l.err != nil {
			return l
		}
	}
	return l
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
