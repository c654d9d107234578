package press

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"doorletters/letters"
)

// writeRecords writes what goes with the letters beside look-first.pdf: batch.csv,
// and problems.csv if there were any. It returns the name of the second.
func writeRecords(out Sink, files []File, problems []letters.Problem) (problemsFile string, err error) {
	if err := out.Write("batch.csv", func(w io.Writer) error { return writeFiles(w, files) }); err != nil {
		return "", err
	}
	if len(problems) == 0 {
		return "", nil
	}
	problemsFile = "problems.csv"
	return problemsFile, out.Write(problemsFile, func(w io.Writer) error { return WriteProblems(w, problems) })
}

// writeFiles writes a table of the letters files: batch.csv.
func writeFiles(w io.Writer, files []File) error {
	table := csv.NewWriter(w)
	// Write's errors are kept and returned by Error.
	_ = table.Write([]string{"File", "Pod", "Languages", "Copies", "Pages", "First", "Last"})
	for _, f := range files {
		_ = table.Write([]string{
			f.Name, strings.Join(f.Pods, ";"), strings.Join(f.Languages, ";"),
			strconv.Itoa(f.Copies), strconv.Itoa(f.Pages), f.First, f.Last,
		})
	}
	table.Flush()
	return table.Error()
}
