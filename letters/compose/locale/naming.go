package locale

import (
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/saved"
)

// nameOf is what the file of a language is called.
func nameOf(tag string) string { return "active." + tag + ".toml" }

// bookNameOf is what a workbook of a language is called.
func bookNameOf(tag string) string { return "active." + tag + ".xlsx" }

// fileName is a name in a folder of locales.
type fileName struct {
	name, lower string
	end         string // ".toml"
	isFolder    bool
}

func (n fileName) begins(with string) bool { return strings.HasPrefix(n.lower, with) }
func (n fileName) ends(with string) bool   { return strings.HasSuffix(n.lower, with) }

// nameRule is what becomes of names of one kind: they are not read.
type nameRule struct {
	is func(n fileName) bool
	// severity is empty where nothing is told. The hint is followed by the right name.
	severity      letters.Severity
	message, hint string
	asBook        bool // the right name is that of a workbook
}

const isNotRead = "this file is not read"

// notOfLocales are names of which it does not matter that they have a language in them.
var notOfLocales = []nameRule{
	// Hidden files, and those that editors keep while a file is open.
	{is: func(n fileName) bool {
		return strings.HasPrefix(n.name, ".") || strings.HasPrefix(n.name, "~") || strings.HasSuffix(n.name, "~")
	}},
	// What was there before it was written anew.
	{is: func(n fileName) bool { return n.ends(".before.xlsx") }},
	{
		is:       func(n fileName) bool { return n.isFolder && n.end == ".toml" },
		severity: letters.SeverityWarning, message: "this is a folder, and not read", hint: "put the file itself here: ",
	},
	{is: func(n fileName) bool { return n.isFolder }},
	{
		is:       func(n fileName) bool { return n.begins("translate.") && n.end == ".toml" },
		severity: letters.SeverityNote, message: "goi18n has listed here what is left to translate; " + isNotRead,
		hint: "translate it there and run goi18n merge, or write the messages into ",
	},
}

// misnamed are names that are none of a locale's file, and look as if they should be.
var misnamed = []nameRule{
	{
		is:       func(n fileName) bool { return slices.Contains(backups, n.end) },
		severity: letters.SeverityNote, message: isNotRead, hint: "if it is the one that is right, name it ",
	},
	{
		is: func(n fileName) bool {
			return n.ends(".toml") || n.ends(".toml.txt") || n.begins("active.") && n.end == ".txt"
		},
		severity: letters.SeverityWarning, message: isNotRead, hint: "name it ",
	},
	{
		is:       func(n fileName) bool { return isWorkbook(n.lower) },
		severity: letters.SeverityWarning, message: isNotRead, hint: "name it ", asBook: true,
	},
	{
		is:       func(n fileName) bool { return slices.Contains(sheets, n.end) },
		severity: letters.SeverityWarning, message: isNotRead, hint: "save it as an Excel workbook (.xlsx), under the name ", asBook: true,
	},
	{
		is:       func(n fileName) bool { return n.begins("active.") },
		severity: letters.SeverityWarning, message: isNotRead, hint: "save it as plain text, under the name ",
	},
	{
		is:       func(n fileName) bool { return slices.Contains(foreign, n.end) },
		severity: letters.SeverityWarning, message: isNotRead + ": messages are read from files that end in .toml", hint: "write them into ",
	},
}

// ruled returns the rule that a name is under; nil for none.
func (n fileName) ruled(rules []nameRule) *nameRule {
	for i := range rules {
		if rules[i].is(n) {
			return &rules[i]
		}
	}
	return nil
}

// told is what a rule says of a name; nil for nothing.
func (r *nameRule) told(n fileName) *letters.Problem {
	if r == nil || r.severity == "" {
		return nil
	}
	right := rightName(n.name)
	if r.asBook {
		right = rightBookName(n.name)
	}
	return notRead(path.Join(folderName, n.name), r.severity, r.message, r.hint+right)
}

// named reads the name of a file in a folder of locales: the language whose messages it
// has, empty where it is not read, and what is to be told of the name. Names that say
// nothing of languages are nobody's business.
func named(name string, isFolder bool) (tag string, told *letters.Problem) {
	lower := strings.ToLower(name)
	n := fileName{name: name, lower: lower, end: path.Ext(lower), isFolder: isFolder}
	if rule := n.ruled(notOfLocales); rule != nil {
		return "", rule.told(n)
	}
	tag, ok := TagOf(name)
	if !ok {
		return "", n.ruled(misnamed).told(n)
	}
	right := nameOf(tag)
	if isWorkbook(lower) {
		right = bookNameOf(tag)
	}
	if name != lower && name != right || n.end != path.Ext(right) {
		p := saved.AllTheSame(path.Join(folderName, name), right)
		return tag, &p
	}
	return tag, nil
}

// backups end the names of files that editors and people keep beside another, and foreign
// those of files in which other programs keep messages.
var (
	backups = []string{".bak", ".backup", ".old", ".orig", ".before", ".tmp", ".swp"}
	foreign = []string{".po", ".pot", ".mo", ".json", ".yaml", ".yml", ".xlf", ".xliff", ".properties", ".strings", ".resx", ".tmx", ".ts", ".ftl"}
)

// sheets end the names of other spreadsheets than those that are read.
var sheets = []string{".xls", ".xlsm", ".ods", ".numbers", ".csv", ".tsv", ".gsheet"}

// notRead says of a file that it is not read.
func notRead(file string, severity letters.Severity, message, hint string) *letters.Problem {
	return &letters.Problem{File: file, Severity: severity, Message: message, Hint: hint}
}
