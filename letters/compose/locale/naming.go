package locale

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/saved"
	"doorletters/letters/langname"
)

// nameOf is what the file of a language is called.
func nameOf(tag string) string { return "active." + tag + ".toml" }

// bookNameOf is what a workbook of a language is called.
func bookNameOf(tag string) string { return "active." + tag + ".xlsx" }

// named reads the name of a file in a folder of locales: the language whose messages it
// has, empty where it is not read, and what is to be told of the name. Names that say
// nothing of languages are nobody's business.
func named(name string, isFolder bool) (tag string, told *letters.Problem) {
	shown := path.Join(folderName, name)
	lower := strings.ToLower(name)
	switch {
	case strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~") || strings.HasSuffix(name, "~"):
		return "", nil // hidden files, and those that editors keep while a file is open
	case strings.HasSuffix(lower, ".before.xlsx"):
		return "", nil // what was there before it was written anew
	case isFolder && strings.HasSuffix(lower, ".toml"):
		return "", notRead(shown, letters.SeverityWarning, "this is a folder, and not read", "put the file itself here: "+rightName(lower))
	case isFolder:
		return "", nil
	case strings.HasPrefix(lower, "translate.") && strings.HasSuffix(lower, ".toml"):
		return "", notRead(shown, letters.SeverityNote, "goi18n has listed here what is left to translate; this file is not read",
			"translate it there and run goi18n merge, or write the messages into "+rightName(lower))
	}
	if tag, ok := fileTag(lower); ok {
		right := nameOf(tag)
		if isWorkbook(lower) {
			right = bookNameOf(tag)
		}
		if name != lower && name != right || path.Ext(lower) != path.Ext(right) {
			p := saved.AllTheSame(shown, right)
			return tag, &p
		}
		return tag, nil
	}
	switch end := path.Ext(lower); {
	case slices.Contains(backups, end):
		return "", notRead(shown, letters.SeverityNote, "this file is not read", "if it is the one that is right, name it "+rightName(lower))
	case strings.HasSuffix(lower, ".toml") || strings.HasSuffix(lower, ".toml.txt") || strings.HasPrefix(lower, "active.") && end == ".txt":
		return "", notRead(shown, letters.SeverityWarning, "this file is not read", "name it "+rightName(lower))
	case isWorkbook(lower):
		return "", notRead(shown, letters.SeverityWarning, "this file is not read", "name it "+rightBookName(lower))
	case slices.Contains(sheets, end):
		return "", notRead(shown, letters.SeverityWarning, "this file is not read", "save it as an Excel workbook (.xlsx), under the name "+rightBookName(lower))
	case strings.HasPrefix(lower, "active."):
		return "", notRead(shown, letters.SeverityWarning, "this file is not read", "save it as plain text, under the name "+rightName(lower))
	case slices.Contains(foreign, end):
		return "", notRead(shown, letters.SeverityWarning, "this file is not read: messages are read from files that end in .toml", "write them into "+rightName(lower))
	}
	return "", nil
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

// fileTag returns the language of "active.<tag>.toml", which may end in .txt behind
// that or instead of it, or of "active.<tag>.xlsx".
func fileTag(lower string) (string, bool) {
	stem, isBook := strings.CutSuffix(lower, ".xlsx")
	if !isBook {
		stem = strings.TrimSuffix(strings.TrimSuffix(lower, ".txt"), ".toml")
	}
	tag, found := strings.CutPrefix(stem, "active.")
	if !found {
		return "", false
	}
	canonical, err := letters.CanonicalTag(tag)
	return canonical, err == nil
}

var (
	// endings are those of a file's name, and prefixes what stands before the language.
	endings  = regexp.MustCompile(`(\.[a-z]{2,10})+$`)
	prefixes = regexp.MustCompile(`^(active|translate|messages)[._-]`)
	// ofCopies is what systems and people put into the name of a copy.
	ofCopies = regexp.MustCompile(`( ?\(\d+\)|[ _-]+(copy|kopie|copia|copie|final|new|old|before)( ?\d+)?)+$`)
)

// rightName is the name that a file should have, as far as its own tells the language.
func rightName(lower string) string {
	stem := prefixes.ReplaceAllString(lower, "")
	for _, known := range []string{stem, endings.ReplaceAllString(stem, "")} {
		known = ofCopies.ReplaceAllString(endings.ReplaceAllString(known, ""), "")
		if tag, err := letters.CanonicalTag(strings.ReplaceAll(known, "_", "-")); err == nil {
			return nameOf(tag)
		}
		if tag, understood := langname.Parse(known); understood == langname.One {
			return nameOf(tag)
		}
	}
	return "active.<tag>.toml, where the tag is the language's: active.es.toml"
}

// rightBookName is the name that a workbook should have.
func rightBookName(lower string) string {
	return strings.NewReplacer(".toml", ".xlsx").Replace(rightName(lower))
}

// TagOf returns the language of a locale file by its name, which may be one that an editor
// has made of it.
func TagOf(name string) (tag string, ok bool) { return fileTag(strings.ToLower(name)) }
