package handover

import (
	"bytes"
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/sheet/patch"
)

// Fill writes into a leader's workbook what the cells of a door are to say now, where that
// is something else than they said: by the row of its Source, as [Read] tells both. All
// else stays as it is. The error is a [letters.Problem]
// where the sheet has not the column, or not the row.
func Fill(w io.Writer, workbook []byte, name, country string, row int, was, now Words) error {
	sheets, err := heading.Open(bytes.NewReader(workbook), name, country)
	if err != nil {
		return err
	}
	table, ok, err := heading.FindExact(sheets, doorHeadings, "Code", "Number", "Street")
	if err != nil {
		return err
	}
	if !ok {
		return letters.FileFault(name, "this is no pod's list of doors: no row has the headings Code, Number and Street", "open the file that the organizer sent")
	}
	if row <= table.Row {
		return letters.FileFault(name, fmt.Sprintf("there is no door in row %d", row), "")
	}
	s := patch.Sheet{Name: table.Sheet.Name, HeadingRow: table.Row, LastHeading: table.LastHeading(), InPlace: true}
	var values []patch.Value
	before := was.cells()
	for i, text := range now.cells() {
		if text == before[i] {
			continue
		}
		column := letters.Column(wordHeadings[i])
		if !table.Has(column) {
			return letters.FileFault(name, fmt.Sprintf("the column %s is gone from it", column), "put it back, or ask the organizer for the file again")
		}
		s.Columns = append(s.Columns, patch.Column{Number: table.Index(column) + 1})
		values = append(values, patch.Value{Text: text})
	}
	if len(values) == 0 {
		_, err := w.Write(workbook)
		return err
	}
	s.Rows = map[int][]patch.Value{row: values}
	_, err = patch.Copy(w, workbook, s)
	return err
}

// cells are the words in the order of wordHeadings.
func (w Words) cells() []string { return []string{w.Done, w.Skip, w.Language, w.Note} }

// LanguageName is what a cell says of a language so that it is read as that.
func LanguageName(tag string, printed langname.Printed) string {
	return File{Printed: printed}.languageName(tag)
}
