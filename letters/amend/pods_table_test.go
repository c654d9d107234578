package amend_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
)

func TestPodsTableOfText(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		rows []amend.Row
		want string
	}{
		"cells": {
			"Pod,Leader,Phone\nCP1,Ana Silva,617-555-0101\nCP2, \"Ben, Jr.\",617-555-0102\n", []amend.Row{{2, values{"phone": "617-555-0109"}}, {3, values{"leader": "Cy"}}},
			"Pod,Leader,Phone\nCP1,Ana Silva,617-555-0109\nCP2,\"Cy\",617-555-0102\n",
		},
		"a new row and a new column": {
			"\ufeffPod;Leader\r\nCP1;Ana Silva\r\n", []amend.Row{{0, values{"pod": "CP2", "leader": "Ben; Cy", "email": "b@example.org", "streets": ""}}, {2, values{"pod name": "Cedar"}}},
			"\ufeffPod;Leader;Pod name;Email\r\nCP1;Ana Silva;Cedar\r\nCP2;\"Ben; Cy\";;b@example.org\r\n",
		},
		"a title above":  {"Our pods\n\nGroup\tContact\tTel\nCP1\tAna\t1\n", []amend.Row{{4, values{"leader": "Ben"}}}, "Our pods\n\nGroup\tContact\tTel\nCP1\tBen\t1\n"},
		"cleared":        {"Pod,Leader,Phone\nCP1,Ana,617-555-0101\n", []amend.Row{{2, values{"leader": "", "phone": ""}}}, "Pod,Leader,Phone\nCP1,,\n"},
		"nothing new":    {"Pod,Leader\n\"CP1\", Ana\n", []amend.Row{{2, values{"leader": "Ana", "phone": ""}}}, "Pod,Leader\n\"CP1\", Ana\n"},
		"numbers abroad": {"Pod,Leader,Phone\nCP1,Ana,\n", []amend.Row{{2, values{"phone": "+1 617 555 0101"}}}, "Pod,Leader,Phone\nCP1,Ana,'+1 617 555 0101\n"},
	} {
		got, err := amend.PodsTable("pods.csv", []byte(test.text), heading.Options{Country: "US"}, test.rows...)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %v\n%q, want\n%q", name, err, got, test.want)
		}
	}
}

func TestPodsTableOfWorkbook(t *testing.T) {
	data := sheettest.Workbook(t, map[string][][]any{
		"Notes": {{"Ours"}}, "Pods": {{"Pod", "Leader", "Phone", "Remarks"}, {"CP1", "Ana Silva", 6175550101, "x"}, {"CP2", "", "", "y"}},
	}, []string{"Notes", "Pods"}, nil)
	got, err := amend.PodsTable("pods.xlsx", data, heading.Options{Country: "US"},
		amend.Row{Row: 3, Values: values{"leader": "Ben", "phone": "617-555-0102", "pod name": "Cedar"}},
		amend.Row{Values: values{"pod": "CP3", "leader": "Cy <x>"}})
	sheettest.Must(t, err)
	want := [][]string{{"Pod", "Leader", "Phone", "Remarks", "Pod name"}, {"CP1", "Ana Silva", "6175550101", "x"}, {"CP2", "Ben", "617-555-0102", "y", "Cedar"}, {"CP3", "Cy <x>"}}
	if diff := cmp.Diff(want, sheettest.Rows(t, got, "Pods")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([][]string{{"Ours"}}, sheettest.Rows(t, got, "Notes")); diff != "" || patch.IsCopy(bytes.NewReader(got)) {
		t.Errorf("the other sheet is not as it was, or the table is taken for a copy: %s", diff)
	}
	if again, err := amend.PodsTable("pods.xlsx", data, heading.Options{Country: "US"}, amend.Row{Row: 2, Values: values{"leader": "Ana Silva"}}); err != nil || !bytes.Equal(again, data) {
		t.Errorf("nothing new, and the workbook is another: %v", err)
	}
}

// The table that is made has the headings of a new one, and nobody's samples.
func TestNewPodsTable(t *testing.T) {
	data, err := amend.PodsTable("pods.xlsx", nil, heading.Options{Country: "US"}, amend.Row{Values: values{"pod": "P1", "pod name": "Cedar", "leader": "Ana Silva", "phone": "617-555-0101", "languages": "English, Spanish"}})
	sheettest.Must(t, err)
	table, _, err := leaders.Read(bytes.NewReader(data), "pods.xlsx", heading.Options{Country: "US"})
	if err != nil || len(table.Pods) != 1 || len(table.Waiting) > 0 {
		t.Fatalf("%+v %v", table, err)
	}
	if pod := table.Pods[0]; pod.ID != "P1" || pod.Name != "Cedar" || pod.Leader.Name != "Ana Silva" || pod.Leader.Phone.Printed != "617-555-0101" {
		t.Errorf("%+v", pod)
	}
	book := sheettest.Open(t, data)
	heading, err := book.GetCellStyle("Pods", "D1")
	sheettest.Must(t, err)
	if style, err := book.GetCellStyle("Pods", "D2"); err != nil || style == 0 || style == heading {
		t.Errorf("the telephone has the style %d (%v), and not that of its column", style, err)
	}
	if comments, err := book.GetComments("Pods"); err != nil || len(comments) == 0 {
		t.Errorf("the headings have no notes: %v", err)
	}
}

// Macros stay in a workbook that has some.
func TestPodsTableKeepsMacros(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Pod", "Leader"}, {"CP1", "Ana"}}, nil)
	parts := sheettest.Parts(t, data)
	parts["[Content_Types].xml"] = strings.Replace(parts["[Content_Types].xml"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", 1)
	parts["xl/vbaProject.bin"] = "macros"
	got, err := amend.PodsTable("pods.xlsm", sheettest.Pack(t, parts), heading.Options{}, amend.Row{Row: 2, Values: values{"leader": "Ben"}})
	sheettest.Must(t, err)
	after := sheettest.Parts(t, got)
	if after["xl/vbaProject.bin"] != "macros" || after["[Content_Types].xml"] != parts["[Content_Types].xml"] {
		t.Error("the macros are lost")
	}
}

func TestPodsTableRefused(t *testing.T) {
	csv := []byte("Pod,Leader\nCP1,Ana\n")
	formula := sheettest.Doors(t, [][]any{{"Pod", "Leader"}, {"CP1", "Ana"}}, func(book *excelize.File) { sheettest.Must(t, book.SetCellFormula("Doors", "B2", `"A"&"na"`)) })
	for name, test := range map[string]struct {
		file string
		data []byte
		row  amend.Row
		want string
	}{
		"no such row":          {"pods.csv", csv, amend.Row{Row: 3, Values: values{"leader": "Ben"}}, "pods.csv: there is no row 3 in the pods table"},
		"the headings":         {"pods.csv", csv, amend.Row{Row: 1, Values: values{"leader": "Ben"}}, "pods.csv: there is no row 1 in the pods table"},
		"no such column":       {"pods.csv", csv, amend.Row{Row: 2, Values: values{"number": "1"}}, `pods.csv: a pods table has no column "number"`},
		"a formula":            {"pods.xlsx", formula, amend.Row{Row: 2, Values: values{"leader": "Ben"}}, "pods.xlsx, sheet Doors, row 2, column Leader: the cell has a formula, which is not written over"},
		"a new text file":      {"pods.csv", nil, amend.Row{Values: values{"leader": "Ben"}}, "pods.csv: a new pods table is a workbook, whose name ends in .xlsx"},
		"a text with an error": {"pods.csv", []byte("Pod,Leader\n\"CP1,Ana\nCP2,Ben\n"), amend.Row{Row: 3, Values: values{"leader": "Cy"}}, "pods.csv: what was changed cannot be written into it: it would be read as something else"},
	} {
		got, err := amend.PodsTable(test.file, test.data, heading.Options{}, test.row)
		var p letters.Problem
		if !errors.As(err, &p) || p.Error() != test.want || got != nil {
			t.Errorf("%s: %q %v, want %s", name, got, err, test.want)
		}
	}
}
