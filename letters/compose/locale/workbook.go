package locale

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale/workbook"
)

// isWorkbook reports whether a file is to be a workbook, by its name.
func isWorkbook(file string) bool { return strings.HasSuffix(strings.ToLower(file), ".xlsx") }

// ParseWorkbook reads the messages of a workbook, and of which language it says that they
// are: empty where it does not say. English is the program's own. One that cannot be read
// has no entries, and a Problem with SeverityError.
func (r Reader) ParseWorkbook(data []byte, file string, english *Locale) (s Source, tag string, problems []letters.Problem) {
	book, problems := workbook.Read(data, file)
	if r.Clean != nil {
		for i := range book.Rows {
			row := &book.Rows[i]
			row.Key, row.Translation = r.Clean(row.Key), r.Clean(row.Translation)
		}
	}
	s, more := FromRows(book, file, english)
	s.nameKeys(problems)
	return s, book.Tag, append(problems, more...)
}

// WorkbookOf reads the messages of a workbook of a language. One that says that it is of
// another is not read: nobody knows which of the two its words are.
func (r Reader) WorkbookOf(tag string, data []byte, file string, english *Locale) (Source, []letters.Problem) {
	s, says, problems := r.ParseWorkbook(data, file, english)
	of, err := letters.CanonicalTag(says)
	if err != nil || of == tag {
		return s, problems
	}
	p := letters.FileFault(file, fmt.Sprintf("the workbook says that its language is %s, and its name says %s; it is not read", says, tag),
		"if its words are "+tag+", write "+tag+" behind Language: in its first row; if not, name it "+bookNameOf(of))
	p.Sheet, p.Row = s.Sheet, 1
	return Source{File: file}, []letters.Problem{p}
}

// nameKeys gives problems with the words in a row the key of their message, as others with a
// message have it.
func (s Source) nameKeys(problems []letters.Problem) {
	keys := map[int]string{}
	for _, e := range s.Entries {
		for _, row := range e.FormLines {
			keys[row] = e.ID
		}
	}
	for i := range problems {
		p := &problems[i]
		if key := keys[p.Row]; key != "" && p.Column == workbook.HeadingTranslation {
			p.Column, p.IsKey = key, true
		}
	}
}
