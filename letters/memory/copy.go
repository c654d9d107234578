package memory

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/patch"
)

// WriteCopy writes a copy of the workbook that an address list was read from,
// with the columns Pod, Stop and Code added to its sheet, or to each where the list
// is on several, or filled where a sheet has them. They say what the assigned list says: a row that was folded
// into another repeats its household's, and a row that is no household's has
// none. Name and o are those that the list was read with.
//
// All else stays as it is; see [patch]. A cell with a formula is never filled;
// the problems say where there are any.
func WriteCopy(w io.Writer, r io.Reader, name string, o heading.Options, households []letters.Household) ([]letters.Problem, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	sheets, err := sheet.OpenWorkbook(data, name)
	if err != nil {
		return nil, err
	}
	tables, problems, err := heading.FindAll(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return problems, err
	}
	for i := range tables {
		var between bytes.Buffer
		to := io.Writer(&between)
		if i == len(tables)-1 {
			to = w
		}
		result, columns, err := copySheet(to, data, &tables[i], o, households)
		if fault := (patch.SheetError{}); errors.As(err, &fault) {
			p := letters.FileFault(name, fault.Error(), "write the assigned list instead, with -o list.csv")
			p.Sheet = tables[i].Sheet.Name
			return nil, p
		}
		if err != nil {
			return nil, err
		}
		data = between.Bytes()
		problems = append(problems, copyProblems(name, tables[i].Sheet.Name, columns, result)...)
	}
	return problems, nil
}

// copySheet writes a copy of a workbook with one of its sheets changed.
func copySheet(w io.Writer, workbook []byte, table *heading.Table, o heading.Options, households []letters.Household) (patch.Result, []patch.Column, error) {
	if table.OnlyCalledCode(o) {
		other, err := holdsOtherCodes(table)
		if err != nil {
			return patch.Result{}, nil, err
		}
		if other {
			without := table.Without(letters.ColumnCode) // it is kept as it is
			table = &without
		}
	}
	columns := copiedColumns(table, o)
	result, err := patch.Copy(w, workbook, patch.Sheet{
		Name: table.Sheet.Name, HeadingRow: table.Row, LastHeading: table.LastHeading() + 1,
		Columns: columns, Rows: copiedRows(table.Sheet.Name, households),
	})
	return result, columns, err
}

// holdsOtherCodes reports whether the column of codes holds something else, in all
// its rows.
func holdsOtherCodes(table *heading.Table) (bool, error) {
	var failed error
	other := heading.HoldOtherCodes(func(yield func(string) bool) {
		for row, err := range table.Sheet.Rows() {
			if err != nil {
				failed = err
				return
			}
			if row.Number > table.Row && !yield(letters.Tidy(row.At(table.Index(letters.ColumnCode)).Shown)) {
				return
			}
		}
	})
	return other, failed
}

// copyColumns are the columns that a copy has.
var copyColumns = []struct {
	meaning letters.Column
	added   patch.Column // where the sheet has none
	own     []string     // headings, folded, of a column that is this one
}{
	{letters.ColumnPod, patch.Column{Heading: "Pod", Width: 10}, []string{"pod", "pod id", "pod no", "pod number"}},
	{letters.ColumnStop, patch.Column{Heading: "Stop", Width: 6}, []string{"stop", "stop no", "stop number"}},
	{letters.ColumnCode, patch.Column{Heading: "Code", Width: 14}, []string{"code", "letter code"}},
}

// copiedColumns returns the columns of a copy, with a number those that the
// sheet has. A column is filled only if its heading or the campaign calls it so:
// a "Door code" may open the building's door, and a "Group" be people.
func copiedColumns(table *heading.Table, o heading.Options) []patch.Column {
	var columns []patch.Column
	for _, c := range copyColumns {
		i := table.Index(c.meaning)
		_, named := o.Columns[string(c.meaning)]
		column := c.added
		if i >= 0 && (named || slices.Contains(c.own, letters.Fold(table.Heading(c.meaning)))) {
			column.Number = i + 1
		}
		columns = append(columns, column)
	}
	return columns
}

// copiedRows returns what the rows of a sheet say in [copyColumns].
func copiedRows(sheet string, households []letters.Household) map[int][]patch.Value {
	doors := map[int][]letters.Household{}
	for _, h := range households {
		for _, source := range append(slices.Clone(h.Also), h.Source) {
			if source.Row > 0 && source.Sheet == sheet {
				doors[source.Row] = append(doors[source.Row], h)
			}
		}
	}
	rows := make(map[int][]patch.Value, len(doors))
	for row, named := range doors {
		rows[row] = copiedValues(named)
	}
	return rows
}

// copiedValues returns what the row of one door, or of several, says in [copyColumns].
func copiedValues(doors []letters.Household) []patch.Value {
	stop := patch.Value{Number: max(doors[0].Stop, 0)}
	if slices.ContainsFunc(doors, func(h letters.Household) bool { return h.Stop != doors[0].Stop }) {
		stop = patch.Value{Text: letters.JoinDoorValues(doors, func(h letters.Household) string { return strconv.Itoa(max(h.Stop, 0)) })}
	}
	return []patch.Value{
		{Text: letters.JoinDoorValues(doors, func(h letters.Household) string { return h.Pod }), Keep: true}, // without a pod there is nothing to say instead of what people typed
		stop,
		{Text: letters.JoinDoorValues(doors, func(h letters.Household) string { return h.Code })},
	}
}

// copyProblems says what of the workbook is not as it was, and what is not as it
// might be expected.
func copyProblems(file, sheet string, columns []patch.Column, result patch.Result) []letters.Problem {
	var problems []letters.Problem
	for i, rows := range result.Formulas {
		if rows.Count() == 0 {
			continue
		}
		problems = append(problems, letters.Problem{
			File: file, Sheet: sheet, Row: rows.First(), Column: columns[i].Heading, Severity: letters.SeverityWarning,
			Message: "cells with a formula are copied as they are, whatever the assigned list says: " + rows.String(),
			Hint:    "replace the formulas by their values if the copy shall have the assigned ones",
		})
	}
	if result.MacrosDropped {
		problems = append(problems, letters.Problem{
			File: file, Severity: letters.SeverityNote, Message: "the macros are not in the copy: an .xlsx holds none",
		})
	}
	return problems
}
