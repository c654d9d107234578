package heading

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// AllSheets stands for the name of a sheet where all that have a table are meant, as
// one list: "doors.xlsx#*".
const AllSheets = "*"

// tabAsPod is what [columns] says for the pod where each sheet's name is its doors' pod.
const tabAsPod = "#"

// PodIsSheet reports whether each sheet's name is the pod of its doors.
func (o Options) PodIsSheet() bool { return o.Columns[string(letters.ColumnPod)] == tabAsPod }

// withoutTab returns the options as they are for the headings alone.
func (o Options) withoutTab() Options {
	if o.PodIsSheet() {
		o.Columns = maps.Clone(o.Columns)
		delete(o.Columns, string(letters.ColumnPod))
	}
	return o
}

// FindAll is [Find] for a list that may stand on several sheets, each with headings of
// its own: where the options name all sheets, it returns the table of each that has
// one, and says which have none.
func FindAll(sheets []sheet.Sheet, w Wanted, o Options) ([]Table, []letters.Problem, error) {
	if o.Sheet != AllSheets {
		if o.PodIsSheet() {
			return nil, []letters.Problem{onlyOneSheet(sheets[0].File)}, nil
		}
		t, problems, err := Find(sheets, w, o)
		return []Table{t}, problems, err
	}
	o = o.withoutTab()
	o.Sheet = ""
	a := allSheets{finder: finder{Wanted: w, options: o, sheets: sheets}, used: map[string]bool{}}
	for i := range sheets {
		if a.isOther(sheets[i].Name) {
			continue
		}
		if err := a.take(sheets[i : i+1]); err != nil {
			return nil, nil, err
		}
	}
	switch {
	case a.isEmpty():
		return nil, nil, a.noRows()
	case len(a.found) == 0:
		return nil, []letters.Problem{a.noTable()}, nil
	}
	if problems := a.checkAllNames(); len(problems) > 0 {
		return nil, problems, nil
	}
	a.reportBare()
	a.reportOthers()
	a.found[0].Notes = append(a.found[0].Notes, a.passed...)
	return a.found, nil, nil
}

// allSheets finds a table on each sheet.
type allSheets struct {
	finder
	used map[string]bool // keys of [columns] whose headings a sheet has
}

// isOther reports whether a sheet holds something else than the list, which is noted.
func (a *allSheets) isOther(name string) bool {
	if !slices.ContainsFunc(a.options.OtherSheets, func(other string) bool { return letters.Fold(other) == letters.Fold(name) }) {
		return false
	}
	a.passed = append(a.passed, letters.Problem{File: a.sheets[0].File, Sheet: name, Severity: letters.SeverityNote,
		Message: "the sheet " + name + " is not one of the list of " + a.what + "; it is not read as such"})
	return true
}

// namedOn returns what [columns] says of a sheet's columns: that whose headings it has,
// in one row or in two.
func (a *allSheets) namedOn(s sheet.Sheet) map[string]string {
	own := map[string]string{}
	rows, _ := firstRows(s) // what cannot be read is met again
	var above []string
	for _, row := range rows {
		here := texts(row)
		for i, text := range here {
			for key, heading := range a.options.Columns {
				folded := letters.Fold(heading)
				if text != "" && (letters.Fold(text) == folded || letters.Fold(textAt(above, i)+" "+text) == folded) {
					own[key], a.used[key] = heading, true
				}
			}
		}
		above = here
	}
	return own
}

// take finds the table of one sheet, if it has one.
func (a *allSheets) take(one []sheet.Sheet) error {
	if len(one[0].Head) == 0 && one[0].HeadErr == nil {
		return nil // an empty one
	}
	o := a.options
	o.Columns = a.namedOn(one[0])
	f := finder{Wanted: a.Wanted, options: o, sheets: one}
	if err := f.look(); err != nil {
		return err
	}
	t, problems, err := f.choose()
	switch {
	case err != nil:
		return err
	case len(problems) > 0:
		a.bare = append(a.bare, one[0])
		return nil
	}
	t = f.finish(t)
	note := func(severity letters.Severity, message, hint string) {
		t.Notes = append(t.Notes, letters.Problem{File: t.Sheet.File, Sheet: t.Sheet.Name, Row: t.Row, Severity: severity, Message: message, Hint: hint})
	}
	if len(t.below()) == 0 {
		note(letters.SeverityNote, "the sheet has headings and no rows below them", "")
	}
	if otherList.MatchString(t.Sheet.Name) {
		note(letters.SeverityWarning, "by its name the sheet "+t.Sheet.Name+" holds doors for another purpose; they are read like the others", "mark those that should get no letter in a Skip column, or delete the sheet")
	}
	a.found = append(a.found, t)
	return nil
}

// checkAllNames finds what [columns] names and no sheet has.
func (a *allSheets) checkAllNames() []letters.Problem {
	var problems []letters.Problem
	for _, key := range slices.Sorted(maps.Keys(a.options.Columns)) {
		heading := a.options.Columns[key]
		switch {
		case a.used[key]:
		case a.vocabulary.has(key):
			problems = append(problems, a.found[0].lacks(key, heading))
		default: // the other list's, or no one's
			problems = append(problems, a.checkNames(&a.found[0], named{key: heading})...)
		}
	}
	return problems
}

// reportOthers names the sheets without a table.
func (a *allSheets) reportOthers() {
	var others []string
	for _, s := range a.bare {
		if !slices.ContainsFunc(a.passed, func(p letters.Problem) bool { return p.Sheet == s.Name }) {
			others = append(others, s.Name)
		}
	}
	if len(others) == 0 {
		return
	}
	p := letters.Problem{File: a.sheets[0].File, Severity: letters.SeverityNote, Message: "the sheet " + others[0] + " has no headings of a list of " + a.what + "; it is not read"}
	if len(others) > 1 {
		p.Message = fmt.Sprintf("%d sheets have no headings of a list of %s; they are not read: %s", len(others), a.what, strings.Join(others, ", "))
	}
	a.passed = append(a.passed, p)
}

// onlyOneSheet refuses to take a sheet's name for the pod where one sheet is read.
func onlyOneSheet(file string) letters.Problem {
	p := letters.FileFault(file, `[columns] says pod = "#", each sheet's name for the pod of its doors, but the list is one sheet`, "")
	p.Hint = fmt.Sprintf("write addresses = %q if every sheet is a pod, or delete the line", file+"#"+AllSheets)
	if e := sheet.Extension(file); e != ".xlsx" && e != ".xlsm" {
		p.Hint = "only a workbook has sheets: delete the line"
	}
	return p
}
