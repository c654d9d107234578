package heading

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// Find finds the table that is wanted among the sheets of a file, of which there
// is at least one. Only their heads are looked at. Where there is no such table,
// or two that could be meant, or the campaign names columns that are not there,
// it returns problems of [letters.SeverityError] instead. The error says that a
// sheet cannot be read.
func Find(sheets []sheet.Sheet, w Wanted, o Options) (Table, []letters.Problem, error) {
	o = o.withoutTab()
	if o.Sheet == AllSheets {
		return Table{}, []letters.Problem{letters.FileFault(sheets[0].File, "only the address list is read from all sheets of a workbook (#*), not the list of "+w.what,
			"name one: the sheets are "+strings.Join(sheet.Names(sheets), ", "))}, nil
	}
	if o.Sheet != "" {
		i := sheet.Find(sheets, o.Sheet)
		if i < 0 {
			return Table{}, []letters.Problem{sheet.NoSheet(sheets, o.Sheet)}, nil
		}
		sheets = sheets[i : i+1]
	}
	f := finder{Wanted: w, options: o, sheets: sheets}
	if err := f.look(); err != nil {
		return Table{}, nil, err
	}
	t, problems, err := f.choose()
	if err != nil || len(problems) > 0 {
		return Table{}, problems, err
	}
	if problems := w.checkNames(&t, o.Columns); len(problems) > 0 {
		return Table{}, problems, nil
	}
	return f.finish(t), nil, nil
}

// finder looks for a table among sheets.
type finder struct {
	Wanted
	options Options
	sheets  []sheet.Sheet

	found  []Table       // with rows below their headings
	headed []Table       // without
	bare   []sheet.Sheet // sheets without headings
	passed []letters.Problem
}

// look sorts the sheets by whether they have headings, and rows below them.
func (f *finder) look() error {
	for _, s := range f.sheets {
		if p := tooWide(s); p != nil && len(f.sheets) == 1 {
			return *p
		} else if p != nil {
			f.bare = append(f.bare, s)
			continue
		}
		t, ok, err := f.findTable(s, f.options)
		if err != nil {
			return err
		}
		below := len(t.below()) > 0
		if !below && s.HeadErr != nil {
			return s.HeadErr
		}
		switch {
		case !ok:
			f.bare = append(f.bare, s)
		case below, len(f.sheets) == 1:
			f.found = append(f.found, t)
		default:
			f.headed = append(f.headed, t)
		}
	}
	return nil
}

// choose returns the one table that can be meant.
func (f *finder) choose() (Table, []letters.Problem, error) {
	f.lookForSections()
	if len(f.found) == 0 {
		f.found = f.headed // that there are no rows is said of the list itself
	}
	if len(f.found) == 0 {
		if problems := f.misnamed(); len(problems) > 0 {
			return Table{}, problems, nil
		}
	}
	f.prefer()
	if len(f.found) == 1 && f.doors != nil {
		f.reportBare()
	}
	switch {
	case f.isEmpty():
		return Table{}, nil, f.noRows()
	case len(f.found) == 0:
		return Table{}, []letters.Problem{f.noTable()}, nil
	case len(f.found) > 1:
		return Table{}, []letters.Problem{f.severalTables()}, nil
	}
	t := f.found[0]
	if t.Sheet.Hidden && f.options.Sheet == "" {
		f.passed = append(f.passed, letters.Problem{
			File: t.Sheet.File, Sheet: t.Sheet.Name, Severity: letters.SeverityNote,
			Message: "the list of " + f.what + " is on a hidden sheet; it is read", Hint: "show the sheet to see what is in it",
		})
	}
	return t, nil, nil
}

// isEmpty reports whether no sheet has a row with anything in it.
func (f *finder) isEmpty() bool {
	return !slices.ContainsFunc(f.sheets, func(s sheet.Sheet) bool { return len(s.Head) > 0 })
}

func (f *finder) noRows() letters.Problem {
	return letters.FileFault(f.sheets[0].File, "it has no rows", "check that this is the right file, and that it was saved after the rows were typed")
}

func (f *finder) severalTables() letters.Problem {
	file := f.sheets[0].File
	names := make([]string, len(f.found))
	for i, t := range f.found {
		names[i] = t.Sheet.Name
	}
	hint := fmt.Sprintf("say which in campaign.toml, for example %q", file+"#"+names[0])
	if f.doors != nil {
		hint += fmt.Sprintf("; or write addresses = %q to read them all as one list", file+"#"+AllSheets)
	}
	p := letters.FileFault(file, fmt.Sprintf("%d of its sheets look like lists of %s: %s", len(names), f.what, strings.Join(names, ", ")), hint)
	p.Kind, p.Values = letters.KindSheets, names
	return p
}

// finish completes the table that was chosen by what its cells hold.
func (f *finder) finish(t Table) Table {
	if t.OnlyCalledCode(f.options) && HoldOtherCodes(t.codes) {
		heading := t.Heading(letters.ColumnCode)
		t = t.Without(letters.ColumnCode)
		t.otherCode = heading
	}
	t = t.checkCells(f.options)
	t.inferParts()
	t = t.indexed()
	t.CountsRows = t.countsRows(f.options.Country)
	if f.explains {
		t.Notes = t.columnNotes()
	} else {
		t.Notes = t.guessNotes()
	}
	t.Notes = append(t.Notes, f.columnLines(&t)...)
	if f.assigns {
		t.Notes = append(t.Notes, t.doorsAbove(f.options.Country)...)
	}
	t.Notes = append(t.Notes, f.passed...)
	return t
}
