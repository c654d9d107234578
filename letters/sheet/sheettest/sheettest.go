// Package sheettest makes and opens workbooks for tests. Start with [Workbook],
// which makes one as a person would, or [Raw], which makes one of markup.
package sheettest

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"
)

// Must fails the test on the first error.
func Must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// Workbook makes an .xlsx of sheets of rows; fill, unless it is nil, may do more
// to it.
func Workbook(t testing.TB, sheets map[string][][]any, order []string, fill func(*excelize.File)) []byte {
	t.Helper()
	book := excelize.NewFile()
	for i, name := range order {
		if i == 0 {
			Must(t, book.SetSheetName("Sheet1", name))
		} else if _, err := book.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for r, row := range sheets[name] {
			cell, err := excelize.CoordinatesToCellName(1, r+1)
			Must(t, err, book.SetSheetRow(name, cell, &row))
		}
	}
	if fill != nil {
		fill(book)
	}
	var b bytes.Buffer
	Must(t, book.Write(&b))
	return b.Bytes()
}

// Doors makes an .xlsx of one sheet, called Doors.
func Doors(t testing.TB, rows [][]any, fill func(*excelize.File)) []byte {
	t.Helper()
	return Workbook(t, map[string][][]any{"Doors": rows}, []string{"Doors"}, fill)
}

// Style gives a cell of the sheet Doors a number format.
func Style(t testing.TB, book *excelize.File, cell, format string) {
	t.Helper()
	id, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format})
	Must(t, err, book.SetCellStyle("Doors", cell, cell, id))
}

// Open opens a workbook as another program would.
func Open(t testing.TB, data []byte) *excelize.File {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(data))
	Must(t, err)
	return book
}

// Rows returns a sheet's cells as another program shows them.
func Rows(t testing.TB, data []byte, sheet string) [][]string {
	t.Helper()
	rows, err := Open(t, data).GetRows(sheet)
	Must(t, err)
	return rows
}
