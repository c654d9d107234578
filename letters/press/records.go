package press

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/pdf"
	"doorletters/letters/roster"
	"doorletters/letters/typeset"
)

// writeRecords writes what goes with the letters: look-first.pdf, batch.csv,
// and problems.csv if there were any.
func (r *run) writeRecords(out Sink) error {
	r.batch.Problems = r.s.problems
	for _, p := range r.s.problems {
		if p.Severity == letters.SeveritySkipped {
			r.batch.Skipped++
		}
	}
	r.batch.LookFirst = "look-first.pdf"
	if err := out.Write(r.batch.LookFirst, r.lookFirst); err != nil {
		return err
	}
	if err := out.Write("batch.csv", r.batchCSV); err != nil {
		return err
	}
	if len(r.s.problems) == 0 {
		return nil
	}
	r.batch.ProblemsFile = "problems.csv"
	return out.Write(r.batch.ProblemsFile, func(w io.Writer) error { return roster.ProblemsCSV(w, r.s.problems) })
}

// batchCSV lists the letters files.
func (r *run) batchCSV(w io.Writer) error {
	table := csv.NewWriter(w)
	// Write's errors are kept and given by Error.
	_ = table.Write([]string{"File", "Pod", "Languages", "Copies", "Pages", "First", "Last"})
	for _, f := range r.batch.Files {
		_ = table.Write([]string{
			f.Name, strings.Join(f.Pods, ";"), strings.Join(f.Languages, ";"),
			strconv.Itoa(f.Copies), strconv.Itoa(f.Pages), f.First, f.Last,
		})
	}
	table.Flush()
	return table.Error()
}

// lookFirst writes the page on which every leader's number stands, to be
// dialled before anything is printed, and one letter of each language.
func (r *run) lookFirst(w io.Writer) error {
	var pods []letters.Pod
	for _, st := range r.plan.stacks {
		pods = append(pods, st.pod)
	}
	setter := newCompositor(r.s).setter
	// The list says on which page each language's letter is, so how many pages
	// the list takes must be known: set it until the answer holds.
	var pages []typeset.Page
	for assumed := 0; assumed != len(pages) || assumed == 0; {
		assumed = max(1, len(pages))
		letter, err := r.s.composer.LookFirst(pods, r.listSamples(assumed))
		if err != nil {
			return err
		}
		if pages, err = setter.Typeset(letter); err != nil {
			return err
		}
	}
	r.batch.Unreviewed = r.unreviewed(len(pages))
	binder := pdf.NewBinder(w, pdf.Info{Title: r.s.campaign.Name + ": look first", Language: "en"})
	var sheets []pdf.Sheet
	for i := range pages {
		sheets = append(sheets, pdf.Sheet{Page: &pages[i], Label: "look first " + strconv.Itoa(i+1)})
	}
	sheets[0].Bookmark = "Dial every number"
	for _, t := range r.batch.Languages {
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
// letters are after so many pages.
func (r *run) unreviewed(before int) []Review {
	signed := map[string]bool{}
	for _, l := range r.s.composer.Languages() {
		signed[l.Tag] = l.Reviewed()
	}
	var reviews []Review
	for _, sample := range r.listSamples(before) {
		if !signed[sample.Tag] {
			reviews = append(reviews, Review{r.s.composer.EnglishName(sample.Tag), sample.Page, sample.Letters})
		}
	}
	return reviews
}

// listSamples says on which page each language's letter is, after so many pages.
func (r *run) listSamples(before int) []compose.Sample {
	var samples []compose.Sample
	for i, t := range r.batch.Languages {
		samples = append(samples, compose.Sample{Tag: t.Tag, Page: before + i + 1, Letters: t.Letters})
	}
	return samples
}
