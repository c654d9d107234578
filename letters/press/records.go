package press

import (
	"io"
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/press/record"
)

// File is a file of a batch, as batch.csv has it.
type File = record.File

// IsProblems reports whether a file begins as [WriteProblems] begins it.
func IsProblems(r io.Reader) bool { return record.IsProblems(r) }

// WriteProblems writes problems as a table, in their order, a row for each.
func WriteProblems(w io.Writer, problems []letters.Problem) error {
	return record.WriteProblems(w, problems)
}

// addToBatch writes batch.csv anew with the files that a run of another kind wrote:
// those that the folder's batch has already stay. The folder may be nil.
func addToBatch(out Sink, folder fs.FS, now []File) error {
	before, err := record.Read(folder)
	if err != nil {
		return err
	}
	return writeBatch(out, record.Merged(before, now))
}

// writeBatch writes batch.csv.
func writeBatch(out Sink, files []File) error {
	return out.Write(record.Name, func(w io.Writer) error { return record.Write(w, files) })
}

// writeProblems writes a table of problems, if there are any, and returns its name.
func writeProblems(out Sink, name string, problems []letters.Problem) (string, error) {
	if len(problems) == 0 {
		return "", nil
	}
	return name, out.Write(name, func(w io.Writer) error { return WriteProblems(w, problems) })
}

// exists reports whether a folder, which may be nil, has such a file.
func exists(folder fs.FS, name string) bool {
	if folder == nil {
		return false
	}
	_, err := fs.Stat(folder, name)
	return err == nil
}
