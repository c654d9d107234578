package press

import (
	"context"

	"doorletters/letters"
)

// PrintOptions choose what of a campaign is printed, and how.
type PrintOptions struct {
	Pods, Languages []string // pod IDs and BCP 47 tags; none for all
	Codes           string   // "CP3-017..CP3-024", or one code; empty for all
	Spare           int      // letters without an address, per pod and language
	Reverse         bool     // last letter first, for printers that stack face up
	OneFile         bool     // letters.pdf instead of a file for each pod
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
func Print(ctx context.Context, c Campaign, memory, out Sink, o PrintOptions, tell Progress) (Batch, error) {
	s, err := stand(ctx, c, keepPods, tell)
	if err != nil {
		return Batch{}, err
	}
	p, err := s.plan(o)
	if err != nil {
		return Batch{}, err
	}
	if err := s.faults(); err != nil {
		return Batch{}, err
	}
	if p.letters() == 0 {
		file, sheet := letters.SplitListName(s.campaign.Addresses)
		return Batch{}, letters.Problem{
			File: file, Sheet: sheet, Severity: letters.SeverityError, Message: "there is no letter to print",
			Hint: "run `doorletters check` to see what became of the rows; --spare 40 prints letters without addresses",
		}
	}
	r := newRun(s, p, o, tell)
	written, err := s.remember(c.Folder, memory)
	if err != nil {
		return Batch{}, err
	}
	if err := r.print(ctx, out); err != nil {
		return Batch{}, s.explain(err)
	}
	r.batch.Assignment = s.assigned()
	r.batch.Assignment.Written = written
	if err := r.writeRecords(out); err != nil {
		return Batch{}, err
	}
	return r.batch, nil
}
