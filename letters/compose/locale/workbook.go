package locale

import (
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
