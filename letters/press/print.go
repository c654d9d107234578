package press

import (
	"context"
	"io"
	"slices"

	"doorletters/letters"
)

// PrintOptions choose what of a campaign is printed, and how.
type PrintOptions struct {
	Pods, Languages []string // pod IDs and BCP 47 tags; none for all
	Codes           string   // "CP3-017..CP3-024", or one code; empty for all
	Spare           int      // letters without an address, per pod and language
	Reverse         bool     // last letter first, for printers that stack face up
	OneFile         bool     // letters.pdf instead of a file for each pod
	PrintShop       bool     // print-shop.pdf instead, as a print shop wants it
}

// Batch is what Print made.
type Batch struct {
	Files   []File
	Letters int // with an address
	Spare   int
	Pods    int
	// Languages counts both.
	Languages []Tally
	// Skipped are rows that get no letter because of a problem.
	Skipped    int
	Assignment Assignment
	Problems   []letters.Problem
	// Unreviewed are the languages whose words no reader has signed for.
	Unreviewed []Review
	// TwoSided: each letter has a back.
	TwoSided bool
	// Sheets are the sheets of paper that it takes, and Paper their name. Where Piles is
	// more than 1, each is cut into as many letters.
	Sheets int
	Paper  string
	Piles  int
	// PrintShop: the letters are in one file, for a print shop.
	PrintShop bool
	// LookFirst and ProblemsFile are names of files; the second is empty where
	// there were no problems.
	LookFirst, ProblemsFile string
}

// Review is a language that wants a reader before it is printed.
type Review struct {
	Language string // in English
	Page     int    // of look-first.pdf
	Letters  int    // how many wait for it
}

// File is one letters file.
type File struct {
	Name          string
	Pods          []string
	Languages     []string
	Copies, Pages int
	First, Last   string // letter codes
}

// Print assigns what has no pod yet and prints letters: through memory goes the
// assigned list, through out everything else. Nothing is written if a problem
// stops the batch.
func Print(ctx context.Context, c Campaign, memory, out Sink, o PrintOptions, progress Progress) (Batch, error) {
	l, problems, err := load(ctx, c, keepPods, progress)
	if err != nil {
		return Batch{}, err
	}
	p, err := newPlan(l, o)
	if err != nil {
		return Batch{}, err
	}
	if err := faults(problems); err != nil {
		return Batch{}, err
	}
	if p.letters() == 0 {
		return Batch{}, l.nothingToPrint()
	}
	r, err := newRun(l, p, o, progress)
	if err != nil {
		return Batch{}, l.explainError(err)
	}
	a := newAssignment(l, problems)
	if a.Written, err = l.remember(c.Folder, memory); err != nil {
		return Batch{}, err
	}
	return r.batch(ctx, out, a)
}

// nothingToPrint is the problem of a campaign, or of a choice, without letters.
func (l loaded) nothingToPrint() letters.Problem {
	file, sheet := letters.SplitListName(l.campaign.Addresses)
	return letters.Problem{
		File: file, Sheet: sheet, Severity: letters.SeverityError, Message: "there is no letter to print",
		Hint: "run `doorletters check` to see what became of the rows; --spare 40 prints letters without addresses",
	}
}

// batch prints the letters of a campaign that was assigned, and writes what goes
// with them.
func (r run) batch(ctx context.Context, out Sink, a Assignment) (Batch, error) {
	// A city's list of numbers to dial is long. It is made while the letters are,
	// as it will be if none of them is left out.
	planned := r.planned()
	wait := async(func() *lookFirst { return newLookFirst(r, planned) })
	done, problems, err := r.print(ctx, out)
	if err != nil {
		return Batch{}, r.explainError(err)
	}
	a.Problems = append(a.Problems, problems...)
	b := Batch{
		Files: done.files, Letters: done.letters, Spare: done.spare, Pods: r.plan.pods(), Languages: r.tallied(done.count),
		Skipped: skipped(a.Problems), Assignment: a, Problems: a.Problems, LookFirst: "look-first.pdf",
		TwoSided: r.materials.imposition.TwoSided(), Sheets: done.sheets, Paper: r.composer.Geometry().Paper.Name,
		PrintShop: r.options.PrintShop, Piles: len(r.composer.Geometry().Cells),
	}
	first := wait()
	if is := (shown{r.tallied(done.shown), done.sheets}); is.sheets != planned.sheets || !slices.Equal(is.languages, planned.languages) {
		first = newLookFirst(r, is)
	}
	if err := out.Write(b.LookFirst, func(w io.Writer) error { return first.finish(w, newCompositor(r.materials), done.samples, r.back) }); err != nil {
		return Batch{}, err
	}
	b.Unreviewed = first.unreviewed(r.composer)
	b.ProblemsFile, err = writeRecords(out, b.Files, b.Problems)
	return b, err
}

// skipped counts the rows that get no letter because of a problem.
func skipped(problems []letters.Problem) int {
	n := 0
	for _, p := range problems {
		if p.Severity == letters.SeveritySkipped {
			n++
		}
	}
	return n
}
