package press

import (
	"io"
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// dialList is the head of look-first.pdf: every leader with the number to be dialled
// before anything is printed, then which page shows which language.
type dialList struct {
	languages []Tally
	pages     []typeset.Page
	err       error
}

// listAhead sets the list while the letters are printed, as it will be if none
// of them is left out: a city's list is long.
func (r *run) listAhead() <-chan dialList {
	ahead := make(chan dialList, 1)
	languages := r.s.tallied(r.plan.languages())
	go func() { ahead <- r.dialList(languages) }()
	return ahead
}

// dialList sets the list for letters in such languages.
func (r *run) dialList(languages []Tally) dialList {
	l := dialList{languages: languages}
	var pods []letters.Pod
	for _, st := range r.plan.stacks {
		pods = append(pods, st.pod)
	}
	setter := newCompositor(r.s).setter
	// The list says on which page each language's letter is, so how many pages
	// the list takes must be known: set it until the answer holds.
	for assumed := 0; assumed != len(l.pages) || assumed == 0; {
		assumed = max(1, len(l.pages))
		var letter letters.Letter
		if letter, l.err = r.s.composer.LookFirst(pods, l.samples(assumed)); l.err != nil {
			return l
		}
		if l.pages, l.err = setter.Typeset(letter); l.err != nil {
			return l
		}
	}
	return l
}

// samples says on which page each language's letter is, after so many pages.
func (l dialList) samples(before int) []compose.Sample {
	var samples []compose.Sample
	for i, t := range l.languages {
		samples = append(samples, compose.Sample{Tag: t.Tag, Page: before + i + 1, Letters: t.Letters})
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
	binder := r.foundry.NewBinder(w, pdf.Info{Title: r.s.campaign.Name + ": look first", Language: "en"})
	var sheets []pdf.Sheet
	for i := range l.pages {
		sheets = append(sheets, pdf.Sheet{Page: &l.pages[i], Label: "look first " + strconv.Itoa(i+1)})
	}
	sheets[0].Bookmark = "Dial every number"
	for _, t := range l.languages {
		sheets = append(sheets, r.samples[t.Tag])
	}
	signature := binder.Signature(sheets)
	if err := signature.Draw(); err != nil {
		return err
	}
	if err := binder.Bind(signature); err != nil {
		return err
	}
	return binder.Close()
}

// unreviewed gives the languages that nobody has signed for, and where their
// letters are.
func (r *run) unreviewed(l dialList) []Review {
	signed := map[string]bool{}
	for _, l := range r.s.composer.Languages() {
		signed[l.Tag] = l.Reviewed()
	}
	var reviews []Review
	for _, sample := range l.samples(len(l.pages)) {
		if !signed[sample.Tag] {
			reviews = append(reviews, Review{r.s.composer.EnglishName(sample.Tag), sample.Page, sample.Letters})
		}
	}
	return reviews
}
