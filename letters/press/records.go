package press

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/roster"
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
	return out.Write(r.batch.ProblemsFile, func(w io.Writer) error { return WriteProblems(w, r.s.problems) })
}

// WriteProblems writes problems as a table, a row for each: problems.csv.
func WriteProblems(w io.Writer, problems []letters.Problem) error {
	return roster.ProblemsCSV(w, problems)
}

// IsProblems reports whether a file is such a table.
func IsProblems(r io.Reader) bool { return roster.IsProblemsCSV(r) }

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
