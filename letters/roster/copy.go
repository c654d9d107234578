package roster

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// CopyAssigned writes a copy of the workbook that an address list was read
// from, with the columns Pod, Stop and Code added to its sheet, or filled where
// the sheet has them. They say what the assigned list says: a row that was
// folded into another repeats its household's, and a row that is no household's
// has none. Name and o are those that the list was read with.
//
// All else stays byte for byte, the other sheets, styles, comments and
// validations too; only the macros of an .xlsm go, for an .xlsx cannot hold
// them. A cell with a formula is never filled; the problems say where there are
// any. Memory and time go with the size of the one sheet.
func CopyAssigned(w io.Writer, r io.Reader, name string, o heading.Options, households []letters.Household) ([]letters.Problem, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	sheets, err := sheet.OpenWorkbook(data, name)
	if err != nil {
		return nil, err
	}
	s, h, problems, err := heading.Choose(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return problems, err
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	book, err := openPackage(archive)
	if err != nil {
		return nil, cannotCopy(name, s.Name, err)
	}
	part := book.sheets[s.Name]
	if part == nil {
		return nil, cannotCopy(name, s.Name, fmt.Errorf("it is not where the workbook says"))
	}
	markup, err := content(part)
	if err != nil {
		return nil, cannotCopy(name, s.Name, err)
	}
	c := sheetCopy{markup: sheet.Legible(markup), headings: h.Row, lines: linesOf(s.Name, households)}
	h, _ = h.WithoutForeignCodes(s, o) // it is kept as it is
	c.columns = assignedColumnsOf(h, o)
	if err := c.measure(lastHeading(h)); err != nil {
		return nil, cannotCopy(name, s.Name, err)
	}
	if err := book.write(w, part, c.write); err != nil {
		return nil, err
	}
	return c.problems(name, s.Name, book), nil
}

func cannotCopy(name, sheet string, err error) letters.Problem {
	p := letters.FileFault(name, "the sheet cannot be copied: "+err.Error(), "write the assigned list instead, with -o list.csv")
	p.Sheet = sheet
	return p
}

// addedColumn is one of the three columns of a copy.
type addedColumn struct {
	meaning heading.Column
	heading string
	width   float64  // in characters
	own     []string // headings, folded, of a column that is this one
	number  int      // from 1; 0 until it has its place
	isNew   bool
	kept    letters.RowTally // the rows whose formula was left
}

// assignedColumnsOf gives the columns a copy has, those that the sheet lacks
// without a place. A column is filled only if its heading or the campaign calls
// it so: a "Door code" may open the building's door, and a "Group" be people.
func assignedColumnsOf(h heading.Table, o heading.Options) []*addedColumn {
	columns := []*addedColumn{
		{meaning: heading.ColumnPod, heading: "Pod", width: 10, own: []string{"pod", "pod id", "pod no", "pod number"}},
		{meaning: heading.ColumnStop, heading: "Stop", width: 6, own: []string{"stop", "stop no", "stop number"}},
		{meaning: heading.ColumnCode, heading: "Code", width: 14, own: []string{"code", "letter code"}},
	}
	for _, c := range columns {
		i := h.Index(c.meaning)
		_, named := o.Columns[string(c.meaning)]
		if c.isNew = i < 0 || !named && !slices.Contains(c.own, letters.Fold(h.Texts[i])); !c.isNew {
			c.number = i + 1
		}
	}
	return columns
}

// lastHeading is the number, from 1, of the last column with a heading.
func lastHeading(h heading.Table) int {
	for i := len(h.Texts) - 1; i >= 0; i-- {
		if h.Texts[i] != "" {
			return i + 1
		}
	}
	return 0
}

// linesOf gives the household of each row of a sheet.
func linesOf(sheet string, households []letters.Household) map[int]*letters.Household {
	lines := map[int]*letters.Household{}
	for i := range households {
		h := &households[i]
		for _, source := range append(slices.Clone(h.Also), h.Source) {
			if source.Row > 0 && source.Sheet == sheet {
				lines[source.Row] = h
			}
		}
	}
	return lines
}

// problems says what of the workbook is not as it was, and what is not as it
// might be expected.
func (c *sheetCopy) problems(file, sheet string, book *workbookPackage) []letters.Problem {
	var problems []letters.Problem
	for _, column := range c.columns {
		if column.kept.Count() == 0 {
			continue
		}
		problems = append(problems, letters.Problem{
			File: file, Sheet: sheet, Row: column.kept.First(), Column: column.heading, Severity: letters.SeverityWarning,
			Message: "cells with a formula are copied as they are, whatever the assigned list says: " + column.kept.String(),
			Hint:    "replace the formulas by their values if the copy shall have the assigned ones",
		})
	}
	if book.macros {
		problems = append(problems, letters.Problem{
			File: file, Severity: letters.SeverityNote, Message: "the macros are not in the copy: an .xlsx holds none",
		})
	}
	return problems
}
