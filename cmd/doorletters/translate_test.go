package main

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"

	"doorletters/locales"
)

var (
	tableHead = regexp.MustCompile(`^\["?([a-z0-9_.]+)"?\]$`)
	emptyForm = regexp.MustCompile(`^(zero|one|two|few|many|other) = ""`)
)

// translate fills the empty places of a translation's file, as somebody would who types
// between the quotation marks: with the words of one of the program's languages.
//
//	translate locales/active.eo.toml es
func translate(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: translate FILE LANGUAGE")
	}
	source, err := fs.ReadFile(locales.Files, "active."+args[1]+".toml")
	ts.Check(err)
	var words map[string]any
	ts.Check(toml.Unmarshal(source, &words))
	if strings.HasSuffix(args[0], ".xlsx") {
		translateWorkbook(ts, ts.MkAbs(args[0]), words)
		return
	}
	var written strings.Builder
	key := ""
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		line = strings.TrimSuffix(line, "\n")
		if head := tableHead.FindStringSubmatch(line); head != nil {
			key = head[1]
		}
		if form := emptyForm.FindStringSubmatch(line); form != nil {
			line = form[1] + " = '''" + said(words, key, form[1]) + "'''"
		}
		written.WriteString(line + "\n")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(written.String()), 0o600))
}

// translateWorkbook fills the empty cells of the column Translation.
func translateWorkbook(ts *testscript.TestScript, path string, words map[string]any) {
	f, err := excelize.OpenFile(path)
	ts.Check(err)
	defer f.Close()
	sheet := f.GetSheetList()[0]
	rows, err := f.GetRows(sheet)
	ts.Check(err)
	key, translation := -1, -1
	for i, row := range rows {
		if at := slices.Index(row, "Key"); at >= 0 && key < 0 {
			key, translation = at, slices.Index(row, "Translation")
			continue
		}
		if key < 0 || key >= len(row) || row[translation] != "" {
			continue
		}
		id, form := row[key], "other"
		if stem, ending, found := strings.Cut(id, "."); found && stem != "locale" {
			id, form = stem, ending
		}
		cell, err := excelize.CoordinatesToCellName(translation+1, i+1)
		ts.Check(err)
		ts.Check(f.SetCellStr(sheet, cell, said(words, id, form)))
	}
	ts.Check(f.Save())
}

// said is what a language's file says in a form, or in "other" for one that it has not.
func said(words map[string]any, key, form string) string {
	table := words
	for part := range strings.SplitSeq(key, ".") {
		table, _ = table[part].(map[string]any)
	}
	for _, name := range []string{form, "other"} {
		if text, ok := table[name].(string); ok && text != "" {
			return text
		}
	}
	return ""
}
