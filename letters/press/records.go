package press

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"slices"

	"doorletters/letters"
	"doorletters/letters/async"
	"doorletters/letters/press/lists"
	"doorletters/letters/press/record"
)

// File is a file of a batch, as batch.csv has it.
type File = record.File

// Columns are those of a list that were read, and those that were not.
type Columns = lists.Columns

// ColumnsRead says of each list which of its columns were read for a batch.
func (b Batch) ColumnsRead() []Columns { return lists.ColumnsOf(b.Assignment.Problems) }

// MemoryFiles are the names of the assigned list and of the copy of it that is kept,
// which may not be there.
func (b Batch) MemoryFiles() []string {
	return []string{b.Assignment.Memory, lists.BeforeName(b.Assignment.Memory)}
}

// FaultOf returns a recovered panic as an error that says where it happened, and nothing
// of what was worked on.
func FaultOf(recovered any) error { return async.FaultOf(recovered) }

// Survey is what became of the files of a folder's batch.
type Survey = record.Survey

// States of a file since a batch wrote it.
const (
	FileWhole     = record.Whole
	FileChanged   = record.Changed
	FileUnknown   = record.Unknown
	FileGone      = record.Gone
	FileElsewhere = record.Elsewhere
)

// RecordName is the name of a folder's record of what batches wrote into it.
const RecordName = record.Name

// Examine compares a folder with its batch.csv, as [record.Examine].
func Examine(folder fs.FS, leftover func(name string) bool) (Survey, error) {
	return record.Examine(folder, leftover)
}

// IsProblems reports whether a file begins as [WriteProblems] begins it.
func IsProblems(r io.Reader) bool { return record.IsProblems(r) }

// WriteProblems writes problems as a table, in their order, a row for each.
func WriteProblems(w io.Writer, problems []letters.Problem) error {
	return record.WriteProblems(w, problems)
}

// written is a Sink that notes what was written, with the SHA-256 of each file, taken
// while it is written.
type written struct {
	Sink
	files []File
}

func (s *written) Write(name string, fill func(io.Writer) error) error {
	sum := sha256.New()
	err := s.Sink.Write(name, func(w io.Writer) error { return fill(io.MultiWriter(w, sum)) })
	if err == nil {
		s.files = append(s.files, File{Name: name, Sum: hex.EncodeToString(sum.Sum(nil))})
	}
	return err
}

// described returns the files that were written, each with what is known of it.
func (s *written) described(known ...File) []File {
	all := slices.Clone(s.files)
	for i := range all {
		for _, f := range known {
			if f.Name == all[i].Name {
				f.Sum = all[i].Sum
				all[i] = f
			}
		}
	}
	return all
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
