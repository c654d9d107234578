package patch

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/opc"
)

// Sheet says which sheet of a workbook is changed, and how.
type Sheet struct {
	Name string
	// HeadingRow is the row, from 1, that gets the headings of new columns.
	HeadingRow int
	// LastHeading is the number, from 1, of the last column with a heading: new
	// columns stand after it, and their headings have its style.
	LastHeading int
	Columns     []Column
	// Rows are the values of rows by their number, from 1: one for each column.
	Rows map[int][]Value
	// Added are the values of new rows, below the last that holds anything, in whose
	// style they are.
	Added [][]Value
	// InPlace: the copy takes the workbook's place. It is not marked as a copy, and
	// macros stay.
	InPlace bool
}

// Column is a column whose cells are replaced.
type Column struct {
	Heading string  // of a new column
	Width   float64 // of a new column, in characters
	Number  int     // from 1; 0: a new column, after the last heading
}

// Value is what a cell shall hold: a number unless it is 0, else a text. Without
// either the cell becomes empty, or with Keep stays as it is.
type Value struct {
	Text   string
	Number int
	Keep   bool
}

// Result says what of a copy may not be as it was expected.
type Result struct {
	// Formulas are for each column the rows in which a formula was left that
	// shows something else than the value.
	Formulas []letters.RowTally
	// MacrosDropped: the workbook's macros are not in the copy.
	MacrosDropped bool
}

// SheetError says why a sheet cannot be copied, before anything is written.
type SheetError struct{ Err error }

func (e SheetError) Error() string { return "the sheet cannot be copied: " + e.Err.Error() }

func (e SheetError) Unwrap() error { return e.Err }

// Copy writes a copy of a workbook with one sheet changed. A sheet with damaged
// markup, or one that is not there, is a [SheetError]; other errors are those of
// writing, or say that the sheet lacks rows which have values.
func Copy(w io.Writer, workbook []byte, s Sheet) (Result, error) {
	if err := s.check(); err != nil {
		return Result{}, err
	}
	archive, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return Result{}, err
	}
	book, err := openPackage(archive)
	if err != nil {
		return Result{}, SheetError{err}
	}
	part := book.sheets[s.Name]
	if part == nil {
		return Result{}, SheetError{errors.New("it is not where the workbook says")}
	}
	text, err := opc.Content(part)
	if err != nil {
		return Result{}, SheetError{err}
	}
	book.keepsMacros = s.InPlace
	c := sheetCopy{text: sheet.Legible(text), headingRow: s.HeadingRow, rows: s.Rows, formulas: make([]letters.RowTally, len(s.Columns)), unmarked: s.InPlace}
	if c.layout, err = measure(c.text, s.HeadingRow, s.LastHeading); err != nil {
		return Result{}, SheetError{err}
	}
	if c.columns, err = c.layout.place(s.Columns, s.LastHeading+1); err != nil {
		return Result{}, SheetError{err}
	}
	c.number(s.Added)
	if err := book.write(w, part, c.write); err != nil {
		return Result{}, err
	}
	return Result{Formulas: c.formulas, MacrosDropped: book.macros && !s.InPlace}, nil
}

// check returns an error where a row has not a value for each column.
func (s Sheet) check() error {
	for row, values := range s.Rows {
		if len(values) != len(s.Columns) {
			return fmt.Errorf("row %d has %d values for %d columns", row, len(values), len(s.Columns))
		}
	}
	for _, values := range s.Added {
		if len(values) != len(s.Columns) {
			return fmt.Errorf("a new row has %d values for %d columns", len(values), len(s.Columns))
		}
	}
	return nil
}

// copyMark ends the sheet of a copy. A spreadsheet program that saves the
// workbook anew leaves it out, so it tells a copy that nobody has worked in.
const copyMark = "<!-- doorletters: Pod, Stop and Code were added here -->"

// IsCopy reports whether a file is one that [Copy] wrote, and nobody has saved
// in a spreadsheet program since.
func IsCopy(r io.Reader) bool {
	data, err := io.ReadAll(r)
	if err != nil {
		return false
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil || sheet.IsBomb(archive, len(data)) {
		return false
	}
	book, err := openPackage(archive)
	if err != nil {
		return false
	}
	for _, f := range book.sheets {
		if f == nil {
			continue
		}
		if text, err := opc.Content(f); err == nil && bytes.HasSuffix(text, []byte(copyMark)) {
			return true
		}
	}
	return false
}
