package heading

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/sheet"
)

// candidate is a sheet that may be the one that is wanted, and its headings.
type candidate struct {
	sheet  sheet.Sheet
	header Table
}

// otherList are names of sheets that hold addresses for another purpose.
var otherList = regexp.MustCompile(`(?i)\b(skip|do not|don'?t|no solicit\w*|opt.?outs?|exclu\w*|old|archived?|backup|copy|templates?|samples?|examples?|deleted|removed|pivot|summary|omit|saltar|omitir|alt|ancien)\b`)

// prefer leaves out the sheets that are less likely to be meant than others are,
// and tells of each.
func (w wanted) prefer(found []candidate, o Options) ([]candidate, []letters.Problem) {
	var passed []letters.Problem
	pass := func(drop func(candidate) bool, severity letters.Severity, message, hint string) {
		kept := slices.DeleteFunc(slices.Clone(found), drop)
		if len(kept) == 0 {
			return
		}
		for _, c := range found {
			if drop(c) {
				passed = append(passed, passedOver(c.sheet, severity, fmt.Sprintf(message, c.sheet.Name, w.what), hint))
			}
		}
		found = kept
	}
	pass(func(c candidate) bool { return c.sheet.Hidden }, letters.SeverityNote, "the hidden sheet %s looks like a list of %s too; it is not read", "")
	if w.doors != nil && len(found) > 1 {
		pass(func(c candidate) bool { return !w.doors(c, o) }, letters.SeverityNote, "the sheet %s has headings of a list of %s but no house numbers; it is not read", "")
	}
	// A second list, of doors to skip or of last year, says by its name that it is none to print.
	other := func(c candidate) bool { return otherList.MatchString(c.sheet.Name) }
	if main := slices.DeleteFunc(slices.Clone(found), other); len(main) == 1 && len(found) > 1 {
		pass(other, letters.SeverityWarning, "the sheet %s looks like a list of %s too; it is not read", "mark doors that should get no letter in a Skip column of the list itself; ")
	}
	return found, passed
}

// passedOver tells of a sheet that is not read.
func passedOver(s sheet.Sheet, severity letters.Severity, message, hint string) letters.Problem {
	return letters.Problem{File: s.File, Sheet: s.Name, Severity: severity, Message: message, Hint: hint + "to read this sheet instead, write " + s.File + "#" + s.Name}
}

// namesDoors reports whether one of a list's first rows has a house number.
func (c candidate) namesDoors(o Options) bool {
	for l, err := range c.sheet.Rows() {
		if err != nil || l.Number > c.header.Row+sampledRows {
			break
		}
		if l.Number <= c.header.Row {
			continue
		}
		if number, _ := Numeral(l.At(c.header.Index(ColumnNumber))); strings.ContainsAny(number, "0123456789") {
			return true
		}
		for _, m := range []Column{ColumnAddress, ColumnStreet} {
			if address.Split(address.PlainWidth(letters.Tidy(l.At(c.header.Index(m)).Shown)), o.Country).Number != "" {
				return true
			}
		}
	}
	return false
}

// passedBare tells of sheets that have no headings and hold what looks like
// addresses: a number, a name and a street's type, in several rows.
func passedBare(sheets []sheet.Sheet, o Options) []letters.Problem {
	var passed []letters.Problem
	for _, s := range sheets {
		if _, pods, _ := findHeader(s, Pods, nil); pods || s.Hidden {
			continue
		}
		doors := 0
		for l, err := range s.Rows() {
			if err != nil || l.Number > sampledRows {
				break
			}
			if slices.ContainsFunc(l.Cells, func(c sheet.Cell) bool {
				a := address.Split(letters.Tidy(c.Shown), o.Country)
				return a.Number != "" && address.LooksLikeStreet(a.Street)
			}) {
				doors++
			}
		}
		if doors >= 3 {
			passed = append(passed, passedOver(s, letters.SeverityWarning, fmt.Sprintf("the sheet %s holds addresses but has no headings; it is not read", s.Name), "give its columns headings; "))
		}
	}
	return passed
}

// sectionHeader finds headings without a street or address, where the streets
// stand in rows of their own above their doors.
func (w wanted) sectionHeader(s sheet.Sheet, o Options) (Table, bool, error) {
	w.needed = []Column{ColumnNumber}
	h, ok, err := findHeader(s, w, o.Columns)
	if err != nil || !ok || len(h.Columns) < 2 {
		return Table{}, false, err
	}
	for l, err := range s.Rows() {
		if err != nil || l.Number > h.Row+sampledRows {
			break
		}
		filled := slices.DeleteFunc(slices.Clone(l.Cells), func(c sheet.Cell) bool { return letters.Tidy(c.Shown) == "" })
		if l.Number > h.Row && len(filled) == 1 && address.LooksLikeStreet(address.SectionStreet(letters.Tidy(filled[0].Shown))) {
			return h, true, nil
		}
	}
	return Table{}, false, nil
}
