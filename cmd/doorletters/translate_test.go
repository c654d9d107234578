package main

import (
	"io/fs"
	"os"
	"regexp"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/rogpeppe/go-internal/testscript"

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
