package heading

import (
	"doorletters/letters"
	"doorletters/letters/langname"
)

// Options say how a list is to be read. The zero value reads what headings and
// cells say for themselves.
type Options struct {
	// Sheet is the worksheet to read; empty: the one that looks like what is wanted.
	Sheet string
	// OtherSheets are those of the workbook that hold something else, by their names:
	// they are left out where all sheets are read.
	OtherSheets []string
	// Columns maps a column's meaning to the heading the list gives it, where a
	// heading is not recognised: "street" -> "St Name".
	Columns map[string]string
	// ReportColumns: the notes say which columns are read as what, and which are not.
	ReportColumns bool
	// Country is the ISO 3166 code, upper case; it decides how ZIPs and
	// telephone numbers are read.
	Country string
	// Languages are the campaign's, as BCP 47 tags. A door whose language is
	// not among them is left without one, with a Problem. Empty: all are taken.
	Languages []string
	// Instead has for a language that is not among them the one whose letter its doors
	// get.
	Instead map[string]string
	// Names are names of languages of the campaign's own.
	Names langname.Names
	// Answers settle what the list leaves open.
	Answers letters.Answers
}
