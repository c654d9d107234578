package locale

import (
	"path"
	"slices"
	"strings"

	"doorletters/letters"
)

// looksLikeLocale reports whether a file is to be a locale by its name, be it that an
// editor has changed that. What spreadsheet programs keep beside an open file is none.
func looksLikeLocale(name string) bool {
	lower := strings.ToLower(name)
	if strings.HasPrefix(lower, "~$") || strings.HasPrefix(lower, ".") {
		return false
	}
	return strings.HasSuffix(lower, ".toml") || strings.HasSuffix(lower, ".toml.txt") || isWorkbook(lower) || strings.HasPrefix(lower, "active.")
}

// howToName says how a locale is called, and of a word processor's file how it becomes
// one.
func howToName(file string) string {
	const (
		name = "active.<tag>.toml, where the tag is the language's: active.es.toml"
		book = "active.<tag>.xlsx, where the tag is the language's: active.es.xlsx"
	)
	switch end := strings.ToLower(path.Ext(file)); {
	case end == ".toml" || end == ".txt":
		return "name it " + name
	case end == ".xlsx":
		return "name it " + book
	case slices.Contains([]string{".xls", ".xlsm", ".ods", ".numbers", ".csv", ".tsv", ".gsheet"}, end):
		return "save it as an Excel workbook (.xlsx), under the name " + book
	}
	return "save it as plain text, under the name " + name
}

func notRead(file, hint string) letters.Problem {
	return letters.Problem{File: file, Severity: letters.SeverityWarning, Message: "this file is not read", Hint: hint}
}

// fileTag returns the language of "active.<tag>.toml", which may end in .txt behind
// that or instead of it, or of "active.<tag>.xlsx".
func fileTag(name string) (string, bool) {
	tag := strings.ToLower(name)
	if isWorkbook(tag) {
		tag = strings.TrimSuffix(tag, ".xlsx")
	} else {
		tag = strings.TrimSuffix(strings.TrimSuffix(tag, ".txt"), ".toml")
	}
	tag, found := strings.CutPrefix(tag, "active.")
	if !found {
		return "", false
	}
	canonical, err := letters.CanonicalTag(tag)
	return canonical, err == nil
}

// rightName is the name of a language's file.
func rightName(name, tag string) string {
	if isWorkbook(name) {
		return "active." + tag + ".xlsx"
	}
	return "active." + tag + ".toml"
}
