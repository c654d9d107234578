package main

import (
	"encoding/csv"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// writeWorkbook is the scripts' command `workbook FILE.xlsx SHEET=TABLE.csv ...`:
// it makes a workbook, all of whose cells are text.
func writeWorkbook(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: workbook FILE.xlsx SHEET=TABLE.csv ...")
	}
	book := excelize.NewFile()
	for i, arg := range args[1:] {
		sheet, table, _ := strings.Cut(arg, "=")
		if i == 0 {
			ts.Check(book.SetSheetName("Sheet1", sheet))
		} else {
			_, err := book.NewSheet(sheet)
			ts.Check(err)
		}
		reader := csv.NewReader(strings.NewReader(ts.ReadFile(table)))
		reader.FieldsPerRecord = -1
		rows, err := reader.ReadAll()
		ts.Check(err)
		for r, row := range rows {
			for c, text := range row {
				if text == "" {
					continue
				}
				cell, err := excelize.CoordinatesToCellName(c+1, r+1)
				ts.Check(err)
				ts.Check(book.SetCellStr(sheet, cell, text))
			}
		}
	}
	ts.Check(book.SaveAs(ts.MkAbs(args[0])))
}

// readWorkbook is the scripts' command `table FILE.xlsx SHEET TABLE.csv`: it
// writes what a sheet shows.
func readWorkbook(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: table FILE.xlsx SHEET TABLE.csv")
	}
	book, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	defer book.Close()
	rows, err := book.GetRows(args[1])
	ts.Check(err)
	file, err := os.Create(ts.MkAbs(args[2]))
	ts.Check(err)
	writer := csv.NewWriter(file)
	ts.Check(writer.WriteAll(rows))
	ts.Check(file.Close())
}

// fillWorkbook is the scripts' command `fill FILE.xlsx SHEET!CELL=TEXT ...`: it
// types into a workbook that is there.
func fillWorkbook(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: fill FILE.xlsx SHEET!CELL=TEXT ...")
	}
	book, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	defer book.Close()
	for _, arg := range args[1:] {
		place, text, _ := strings.Cut(arg, "=")
		sheet, cell, _ := strings.Cut(place, "!")
		ts.Check(book.SetCellStr(sheet, cell, text))
	}
	ts.Check(book.Save())
}

// retypeSheet is the scripts' command `retype FILE.xlsx SHEET TABLE.csv`: it saves a
// workbook that is there with other rows in a sheet, and all else as it is.
func retypeSheet(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: retype FILE.xlsx SHEET TABLE.csv")
	}
	book, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	defer book.Close()
	old, err := book.GetRows(args[1])
	ts.Check(err)
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile(args[2]))).ReadAll()
	ts.Check(err)
	put := func(r, c int, text string) {
		cell, err := excelize.CoordinatesToCellName(c+1, r+1)
		ts.Check(err)
		ts.Check(book.SetCellStr(args[1], cell, text))
	}
	for r, row := range old {
		for c := range row {
			put(r, c, "")
		}
	}
	for r, row := range rows {
		for c, text := range row {
			put(r, c, text)
		}
	}
	ts.Check(book.Save())
}
