package heading

import (
	"fmt"
	"regexp"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// reason is why a sheet is less likely to be meant than others.
type reason struct {
	severity letters.Severity
	message  string // of the sheet's name and what is wanted
	hint     string
	// against reports whether the reason speaks against a table.
	against func(f *finder, t *Table) bool
	// decides: the reason only counts where it leaves one table.
	decides bool
}

// reasons are in the order of their weight: the first that speaks against some
// tables and not against all takes these out.
var reasons = []reason{
	{
		severity: letters.SeverityNote, message: "the hidden sheet %s looks like a list of %s too; it is not read",
		against: func(_ *finder, t *Table) bool { return t.Sheet.Hidden },
	},
	{
		severity: letters.SeverityNote, message: "the sheet %s has headings of a list of %s but no house numbers; it is not read",
		against: func(f *finder, t *Table) bool { return f.doors != nil && !f.doors(t, f.options) },
	},
	{ // a second list, of doors to skip or of last year, says by its name that it is none to print
		severity: letters.SeverityWarning, message: "the sheet %s looks like a list of %s too; it is not read",
		hint:    "mark doors that should get no letter in a Skip column of the list itself; ",
		against: func(_ *finder, t *Table) bool { return otherList.MatchString(t.Sheet.Name) }, decides: true,
	},
}

// otherList are names of sheets that hold addresses for another purpose.
var otherList = regexp.MustCompile(`(?i)\b(skip|do not|don'?t|no solicit\w*|opt.?outs?|exclu\w*|old|archived?|backup|copy|templates?|samples?|examples?|deleted|removed|pivot|summary|omit|saltar|omitir|alt|ancien)\b`)

// prefer leaves out the tables that are less likely to be meant than others are,
// and reports each.
func (f *finder) prefer() {
	for _, r := range reasons {
		if len(f.found) < 2 {
			return
		}
		var kept, dropped []Table
		for _, t := range f.found {
			if r.against(f, &t) {
				dropped = append(dropped, t)
			} else {
				kept = append(kept, t)
			}
		}
		if len(kept) == 0 || r.decides && len(kept) > 1 {
			continue
		}
		for _, t := range dropped {
			f.passOver(t.Sheet, r.severity, fmt.Sprintf(r.message, t.Sheet.Name, f.what), r.hint)
		}
		f.found = kept
	}
}

// passOver reports a sheet that is not read.
func (f *finder) passOver(s sheet.Sheet, severity letters.Severity, message, hint string) {
	f.passed = append(f.passed, letters.Problem{File: s.File, Sheet: s.Name, Severity: severity, Message: message, Hint: hint + "to read this sheet instead, write " + s.File + "#" + s.Name})
}

// reportBare reports sheets that have no headings and hold what looks like addresses.
func (f *finder) reportBare() {
	for _, s := range f.bare {
		if _, isPods, _ := Pods.findTable(s, Options{}); isPods || s.Hidden {
			continue
		}
		if f.holdsDoors(s) {
			f.passOver(s, letters.SeverityWarning, fmt.Sprintf("the sheet %s holds addresses but has no headings; it is not read", s.Name), "give its columns headings; ")
		}
	}
}
