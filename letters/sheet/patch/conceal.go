package patch

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/markup"
	"doorletters/letters/sheet/opc"
)

// Concealed says which columns of a sheet lose what stands below their heading.
type Concealed struct {
	Sheet      string
	HeadingRow int // from 1
	// Columns are the numbers, from 1, of the columns; Yes are the rows of each that
	// get the word yes instead.
	Columns map[int]Rows
}

// Rows are numbers of rows, from 1.
type Rows map[int]bool

// Conceal writes a copy of a workbook without what stands in some columns: neither in
// their cells, be it a formula, nor among the texts that the workbook's sheets share,
// where no other cell has them. All else stays as it is.
func Conceal(w io.Writer, workbook []byte, sheets []Concealed) error {
	formulas := false
	for _, s := range sheets {
		archive, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
		if err != nil {
			return err
		}
		book, err := openPackage(archive)
		if err != nil {
			return SheetError{err}
		}
		part := book.sheets[s.Sheet]
		if part == nil {
			return SheetError{errors.New("it is not where the workbook says")}
		}
		text, err := opc.Content(part)
		if err != nil {
			return SheetError{err}
		}
		var changed bytes.Buffer
		err = book.write(&changed, part, func(w io.Writer) error {
			had, err := s.write(w, sheet.Legible(text))
			formulas = formulas || had
			return err
		})
		if err != nil {
			return err
		}
		workbook = changed.Bytes()
	}
	return dropUnshared(w, workbook, formulas)
}

// write writes the part of the sheet, with empty cells in the columns, and reports
// whether formulas were among what went.
func (s Concealed) write(w io.Writer, text []byte) (formulas bool, err error) {
	out := bufio.NewWriterSize(w, 1<<16)
	passed, row, column := 0, 0, 0
	for at := 0; ; {
		t, ok := markup.Next(text, at)
		if !ok {
			break
		}
		at = t.End
		switch {
		case t.Opens("row"):
			row, column = rowNumber(t, row+1), 0
			continue
		case !t.Opens("c"):
			continue
		}
		column = cellColumn(t, column+1)
		yes, concealed := s.Columns[column]
		if !concealed || row <= s.HeadingRow {
			continue
		}
		old, err := readCell(text, t)
		if err != nil {
			return false, SheetError{err}
		}
		formulas = formulas || old.formula
		at = old.end
		out.Write(text[passed:t.Start])
		passed = old.end
		writeConcealed(out, t, yes[row])
	}
	out.Write(text[passed:])
	return formulas, out.Flush()
}

// writeConcealed writes a cell in its style, empty or with the word yes.
func writeConcealed(out *bufio.Writer, cell markup.Tag, yes bool) {
	p := cell.Prefix
	fmt.Fprintf(out, "<%sc", p)
	for _, name := range []string{"r", "s"} {
		out.Write(cell.Whole(name))
	}
	if !yes {
		out.WriteString("/>")
		return
	}
	fmt.Fprintf(out, ` t="inlineStr"><%[1]sis><%[1]st>yes</%[1]st></%[1]sis></%[1]sc>`, p)
}
