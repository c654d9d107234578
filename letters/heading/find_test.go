package heading_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet/sheettest"
)

// find finds a table in a text file.
func find(t *testing.T, text string, w heading.Wanted, o heading.Options) (heading.Table, []letters.Problem) {
	t.Helper()
	sheets, err := heading.Open(strings.NewReader(text), "list.csv", o.Country)
	sheettest.Must(t, err)
	table, problems, err := heading.Find(sheets, w, o)
	sheettest.Must(t, err)
	return table, problems
}

// findIn finds the list of addresses in a workbook.
func findIn(t *testing.T, data []byte, o heading.Options) (heading.Table, []letters.Problem) {
	t.Helper()
	sheets, err := heading.Open(bytes.NewReader(data), "list.xlsx", o.Country)
	sheettest.Must(t, err)
	table, problems, err := heading.Find(sheets, heading.Addresses, o)
	sheettest.Must(t, err)
	return table, problems
}

// reported lists problems as "warning 3 Street: message".
func reported(problems []letters.Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, fmt.Sprintf("%s %d %s: %s", p.Severity, p.Row, p.Column, p.Message))
	}
	return all
}

func TestFind(t *testing.T) {
	for name, test := range map[string]struct {
		text    string
		row     int
		columns map[letters.Column]int
		notes   []string
	}{
		"below a title": {"Our list\n\nNumber,Street,Apt\n12,Alder St,\n", 3,
			map[letters.Column]int{letters.ColumnNumber: 0, letters.ColumnStreet: 1, letters.ColumnUnit: 2}, nil},
		"two rows": {"House,Street,Do not\nnumber,name,knock\n12,Alder St,\n", 2,
			map[letters.Column]int{letters.ColumnNumber: 0, letters.ColumnStreet: 1, letters.ColumnSkip: 2},
			[]string{"note 2 : this row is read as the second row of the headings; it is not printed"}},
		"explained": {"Number,Street\n(digits),(no type)\n12,Alder St\n", 2,
			map[letters.Column]int{letters.ColumnNumber: 0, letters.ColumnStreet: 1},
			[]string{"note 2 : this row explains the headings; it is not printed"}},
		"guessed by its last word": {"Polling place address\n12 Alder St\n", 1,
			map[letters.Column]int{letters.ColumnAddress: 0}, nil},
		"guessed by its cells": {"Number,Street,X\n1,Alder,St\n2,Birch,Ave\n3,Cedar,Ln\n", 1,
			map[letters.Column]int{letters.ColumnNumber: 0, letters.ColumnStreet: 1, letters.ColumnType: 2}, []string{"note 1 X: this column is read as the street's type"}},
		"a better heading": {"Number,Street,Owner city,Municipality,City\n1,Alder St,A,B,C\n", 1,
			map[letters.Column]int{letters.ColumnNumber: 0, letters.ColumnStreet: 1, letters.ColumnCity: 4}, nil},
		"a second column": {"Number,Street,Note,Comments\n1,Alder St,,dog\n", 1,
			map[letters.Column]int{letters.ColumnNumber: 0, letters.ColumnStreet: 1, letters.ColumnNote: 2},
			[]string{"note 1 : the second column Comments is read only where the first of that meaning is blank"}},
	} {
		table, problems := find(t, test.text, heading.Addresses, heading.Options{})
		if len(problems) > 0 || table.Row != test.row {
			t.Errorf("%s: row %d, %v", name, table.Row, reported(problems))
		}
		if diff := cmp.Diff(test.columns, table.Columns); diff != "" {
			t.Errorf("%s: columns: -want +got:\n%s", name, diff)
		}
		if diff := cmp.Diff(test.notes, reported(table.Notes)); diff != "" {
			t.Errorf("%s: notes: -want +got:\n%s", name, diff)
		}
		for column, i := range table.Columns {
			if table.ColumnAt(i) != column || table.Index(column) != i {
				t.Errorf("%s: column %d is %q", name, i, table.ColumnAt(i))
			}
		}
	}
}

// Sheets beside the list are never read for it, and never passed over in silence.
func TestSheetsBesideTheList(t *testing.T) {
	doors := [][]any{{"Number", "Street"}, {12, "Alder St"}}
	for name, test := range map[string]struct {
		beside [][]any
		hidden bool
		notes  []string
	}{
		"Do not knock": {beside: doors, notes: []string{"warning 0 : the sheet Do not knock looks like a list of addresses too; it is not read"}},
		"More":         {beside: doors, hidden: true, notes: []string{"note 0 : the hidden sheet More looks like a list of addresses too; it is not read"}},
		"Streets":      {beside: [][]any{{"Street", "Walker"}, {"Alder St", "Ana"}}, notes: []string{"note 0 : the sheet Streets has headings of a list of addresses but no house numbers; it is not read"}},
		"East":         {beside: [][]any{{"12 Birch St"}, {"14 Birch St"}, {"16 Birch St Apt 2"}}, notes: []string{"warning 0 : the sheet East holds addresses but has no headings; it is not read"}},
		"West":         {beside: [][]any{{16, "Birch St"}}, notes: []string{"warning 0 : the sheet West holds addresses but has no headings; it is not read"}},
		"South":        {beside: [][]any{{"Home", "Where"}, {16, "Birch St"}, {18, "Birch Ave"}}, notes: []string{"warning 0 : the sheet South holds addresses but has no headings; it is not read"}},
		"Shifts":       {beside: [][]any{{"Week", "Walker"}, {16, "Ana"}, {17, "Bo"}}},
		"Leaders":      {beside: [][]any{{"Pod", "Leader", "Phone", "Address"}, {"CP1", "Ana", "617 555 0101", "12 Birch St"}, {"CP2", "Bo", "617 555 0102", "14 Birch St"}, {"CP3", "Cy", "617 555 0103", "16 Birch St"}}},
		"Read me":      {beside: [][]any{{"12 doors were done in March"}, {"call Ana"}}},
	} {
		data := sheettest.Workbook(t, map[string][][]any{"Doors": doors, name: test.beside}, []string{name, "Doors"}, func(book *excelize.File) {
			book.SetActiveSheet(1)
			sheettest.Must(t, book.SetSheetVisible(name, !test.hidden))
		})
		table, problems := findIn(t, data, heading.Options{})
		if table.Sheet.Name != "Doors" || len(problems) > 0 {
			t.Errorf("%s: %s %v", name, table.Sheet.Name, reported(problems))
		}
		if diff := cmp.Diff(test.notes, reported(table.Notes)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", name, diff)
		}
	}
}

// Where nothing tells which sheet is meant, or the campaign names what is not
// there, there is no table.
func TestNoTable(t *testing.T) {
	doors := [][]any{{"Number", "Street"}, {12, "Alder St"}}
	data := sheettest.Workbook(t, map[string][][]any{"North side": doors, "South side": doors}, []string{"North side", "South side"}, nil)
	for _, test := range []struct {
		o    heading.Options
		want []string
	}{
		{heading.Options{}, []string{"error 0 : 2 of its sheets look like lists of addresses: North side, South side"}},
		{heading.Options{Sheet: "south-side"}, nil},
		{heading.Options{Sheet: "Nort side"}, []string{`error 0 : there is no sheet called Nort side; did you mean "North side"?`}},
		{heading.Options{Sheet: "North side", Columns: map[string]string{"street": "Way", "stret": "Street"}},
			[]string{`error 1 Way: [columns] says street = "Way", but no column has that heading`}},
		{heading.Options{Sheet: "North side", Columns: map[string]string{"stret": "X"}},
			[]string{"error 1 X: [columns] has stret, which is not a column that can be named"}},
	} {
		table, problems := findIn(t, data, test.o)
		if diff := cmp.Diff(test.want, reported(problems)); diff != "" || (table.Sheet.Name != "") != (test.want == nil) {
			t.Errorf("%+v: %s -want +got:\n%s", test.o, table.Sheet.Name, diff)
		}
	}
}

// What a pods table leaves open is not said twice: its notes are of sheets alone.
func TestPodsHaveNoNotesOfColumns(t *testing.T) {
	table, problems := find(t, "Pod,Leader,Phone,Cell\nCP1,Ana,617 555 0101,\n", heading.Pods, heading.Options{Country: "US"})
	if !table.Has(letters.ColumnPhone) || len(problems)+len(table.Notes) > 0 {
		t.Errorf("%+v %v", table.Columns, reported(append(problems, table.Notes...)))
	}
}
