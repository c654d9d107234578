package locale

import (
	"errors"
	"fmt"
	"io/fs"
	"path"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// read reads a file of a language.
func (f *folder) read(name, tag string) (Source, []letters.Problem) {
	shown, limit := path.Join(folderName, name), int64(bounded.Text)
	if isWorkbook(name) {
		limit = bounded.Picture // it has some
	}
	data, err := bounded.ReadFile(f.files, path.Join(f.dir, name), limit)
	if err != nil {
		return Source{File: shown}, []letters.Problem{cannotRead(err, shown)}
	}
	if !isWorkbook(name) {
		return f.reader.source(data, shown, f.builtIn)
	}
	return f.reader.WorkbookOf(tag, data, shown, f.set[English])
}

// cannotRead is the Problem of a file that is there and cannot be read.
func cannotRead(err error, file string) letters.Problem {
	var told letters.Problem
	if errors.As(err, &told) { // it is too large
		if !isWorkbook(file) {
			told.Hint += "; a workbook has a name that ends in .xlsx"
		}
		return told
	}
	reason := err
	if at := (*fs.PathError)(nil); errors.As(err, &at) {
		reason = at.Err
	}
	return letters.FileFault(file, "the file cannot be opened: "+reason.Error(), "look whether it is a file of its own, and one that you may read")
}

// second says that a file is not read since there is another of its language, and in what
// they differ.
func second(first, s Source) letters.Problem {
	p := *notRead(s.File, letters.SeverityWarning, "this file is not read: there is "+path.Base(first.File)+" too, which is", "keep the one that is right, and move the other out of the folder")
	count, key := Differences(first, s)
	switch {
	case len(s.Entries) == 0:
	case count == 0:
		p.Severity = letters.SeverityNote
		p.Message += "; they say the same"
	case count == 1:
		p.Message += "; they differ in the message " + key
	default:
		p.Message += fmt.Sprintf("; they differ in %d messages, the first of them %s", count, key)
	}
	return p
}
