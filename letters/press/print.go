package press

import (
	"context"
	"io"
	"io/fs"
	"slices"

	"doorletters/letters/async"
	"doorletters/letters/press/choice"
	"doorletters/letters/press/lists"

	"doorletters/letters"
	"doorletters/letters/press/record"
)

// PrintOptions choose what of a campaign is printed, and how.
type PrintOptions struct {
	Pods      []string // by ID, name or leader; none for all
	Languages []string // by tag or name; none for all
	Codes     string   // "CP3-017..CP3-024, CP4-2", as people type them; empty for all
	New       bool     // only doors whose letter was never printed
	// Spare is how many letters without an address are printed, per pod and language:
	// besides Codes or New, else alone.
	Spare   int
	Reverse bool // last letter first, for printers that stack face up
	OneFile bool // one file instead of one for each pod
	// PrintShop asks for one file as a print shop wants it, print-shop.pdf.
	PrintShop bool
	// FullProof reads every page of the finished files; else those of a large batch are
	// sampled.
	FullProof bool
	// Out is the folder that is written into, as it was before; it may be nil.
	Out fs.FS
}

// Batch is what Print made: a batch, or a part of one, which leaves the rest of it
// as it was.
type Batch struct {
	Part    bool
	Files   []File
	Letters int // with an address
	Spare   int
	Pods    int
	// Languages counts both.
	Languages []Tally
	// Stopped are letters that are not printed, as their translation is unfinished.
	Stopped []Stopped
	// Skipped are rows that get no letter because of one of Problems.
	Skipped    int
	Assignment Assignment
	// Problems are those of the lists and of the letters; of a part of a batch the
	// letters' alone, the lists' are the Assignment's.
	Problems []letters.Problem
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
	// New are the doors whose letters are printed for the first time, where only those
	// were asked for.
	New []letters.Household
	// LookFirst and ProblemsFile are names of files. The first is empty where a part
	// of a batch leaves it as it was, the second where there were no problems.
	LookFirst, ProblemsFile string
	// Proved is what was read back from the finished letters and found to be right.
	Proved Proved
	// Stale are the files of the batch before that this one has not: they are to be
	// taken away once its own have their names.
	Stale []string

	folder fs.FS    // of the campaign
	codes  []string // of the doors that have letters
}

// MarkPrinted writes into the campaign's memory which doors have letters in the batch,
// and reports whether that was new. What it writes is to count after the letters are where
// they belong: a batch that was lost was not printed.
func (b Batch) MarkPrinted(memory Sink) (written bool, err error) {
	if b.Assignment.loaded.samples {
		return false, nil
	}
	return b.Assignment.loaded.mark(b.folder, memory, marks{printed: b.codes}, b.Assignment.Written)
}

// Review is a language that wants a reader before it is printed.
type Review struct {
	Language string // in English
	Page     int    // of look-first.pdf
	Letters  int    // how many wait for it
}

// inPseudo returns the campaign as it is printed in the languages that are asked for: as a
// draft, with all its letters in one that nobody speaks, where that is among them.
func (c Campaign) inPseudo(asked []string) (Campaign, error) {
	tag, err := choice.Pseudo(asked)
	if tag != "" {
		c.pseudo, c.Draft = tag, true
	}
	return c, err
}

// Print assigns what has no pod yet and prints letters: through memory goes the
// assigned list, through out everything else. Nothing is written if a problem
// stops the batch.
func Print(ctx context.Context, c Campaign, memory, out Sink, o PrintOptions, progress Progress) (Batch, error) {
	c, err := c.inPseudo(o.Languages)
	if err != nil {
		return Batch{}, err
	}
	l, problems, err := load(ctx, c, lists.KeepPods, progress)
	if err != nil {
		return Batch{}, err
	}
	p, err := newPlan(l, o)
	if err != nil {
		return Batch{}, err
	}
	if err := l.refusalOf(p, problems); err != nil {
		return Batch{}, err
	}
	p, stops, stopped := l.finished(p)
	if p.letters() == 0 {
		return Batch{}, allStopped(stops)
	}
	r, err := newRun(l, p, o, progress)
	if err != nil {
		return Batch{}, l.explainError(err)
	}
	if err := r.forgottenBatch(); err != nil {
		return Batch{}, err
	}
	a := newAssignment(l, problems)
	if a.Written, err = l.remember(c.Folder, memory); err != nil {
		return Batch{}, err
	}
	b, err := r.batch(ctx, out, a, l.explain(stopped))
	b.folder, b.Stopped = c.Folder, stops
	return b, err
}

// batch prints the letters of a campaign that was assigned, and writes what goes
// with them. The problems are those of letters that the plan has not.
func (r run) batch(ctx context.Context, out Sink, a Assignment, stopped []letters.Problem) (Batch, error) {
	// A city's list of numbers to dial is long. It is made while the letters are,
	// as it will be if none of them is left out.
	planned := r.planned()
	var wait func() *lookFirst
	if !r.looked() {
		wait = async.Run(func() *lookFirst { return newLookFirst(r, planned) })
	}
	files := &written{Sink: out}
	done, problems, err := r.print(ctx, files)
	if err != nil {
		return Batch{}, r.explainError(err)
	}
	if len(done.files) == 0 && len(problems) > 0 {
		return Batch{}, noneSet(problems)
	}
	b := Batch{
		Part: !r.plan.choice.Whole(), Files: done.files, Letters: done.letters, Spare: done.spare, Pods: r.plan.pods(),
		Languages: r.tallied(done.count), New: done.newDoors, Assignment: a, Problems: slices.Concat(stopped, problems), TwoSided: r.materials.imposition.TwoSided(),
		Sheets: done.sheets, Paper: r.composer.Geometry().Paper.Name, Piles: len(r.composer.Geometry().Cells),
		PrintShop: r.options.PrintShop, codes: done.codes, Proved: done.proved,
	}
	var looked File
	if wait != nil {
		first := wait()
		if is := (shown{r.tallied(done.shown), done.sheets}); is.sheets != planned.sheets || !slices.Equal(is.languages, planned.languages) {
			first = newLookFirst(r, is)
		}
		b.LookFirst = lookFirstName
		if err := files.Write(b.LookFirst, func(w io.Writer) error {
			return first.finish(w, newCompositor(r.materials), done.samples, r.back, r.backBody)
		}); err != nil {
			return Batch{}, err
		}
		if err := first.prove(ctx, r, out); err != nil {
			return Batch{}, err
		}
		b.Unreviewed = first.unreviewed(r.composer)
		looked = File{Name: b.LookFirst, Languages: tagsOf(first.languages), Pages: first.all}
	}
	return r.record(files, b, looked)
}

// looked reports whether look-first.pdf stays as it was: that of the batch serves
// for a part of it, but for what is only to be looked at.
func (r run) looked() bool {
	return !r.samples && !r.plan.choice.Whole() && exists(r.options.Out, lookFirstName)
}

// record writes a table of problems if there were any, and batch.csv with all that was
// written. Besides are files of the batch that hold no letters to hand out.
func (r run) record(out *written, b Batch, besides ...File) (Batch, error) {
	problemsFile := "problems.csv"
	if b.Part {
		problemsFile = "problems-" + r.plan.choice.Name() + ".csv"
	} else {
		b.Problems = slices.Concat(b.Assignment.Problems, b.Problems)
	}
	b.Skipped = skipped(b.Problems)
	var err error
	if b.ProblemsFile, err = writeProblems(out, problemsFile, b.Problems); err != nil {
		return Batch{}, err
	}
	now := out.described(append(besides, b.Files...)...)
	if b.Part {
		return b, addToBatch(out, r.options.Out, now)
	}
	b.Stale = record.Stale(r.options.Out, r.before, now)
	return b, writeBatch(out, append(now, record.Kept(r.options.Out, r.before, now, b.Stale)...))
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
