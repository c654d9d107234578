package heading

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// checkNames finds keys of [columns] that mean nothing, and headings that are not
// there. The campaign names columns of both its lists in one table, so a key that
// the other list knows too may be the other's.
func (w Wanted) checkNames(t *Table, n named) []letters.Problem {
	var problems []letters.Problem
	for _, key := range slices.Sorted(maps.Keys(n)) {
		own, others := w.vocabulary.has(key), w.other.has(key)
		switch {
		case !own && !others:
			p := t.nameFault(n[key])
			p.Message = fmt.Sprintf("[columns] has %s, which is not a column that can be named", key)
			p.Hint = "use one of " + strings.Join(w.vocabulary.columns(), ", ")
			problems = append(problems, p)
		case own && !t.Has(letters.Column(key)) && (!others || w.vocabulary.has(string(letters.ColumnStreet))):
			problems = append(problems, t.lacks(key, n[key]))
		}
	}
	return problems
}

// misnamed finds headings that the campaign names and that are in no sheet, where
// a sheet has the headings of its table but for them.
func (f *finder) misnamed() []letters.Problem {
	if len(f.options.Columns) == 0 {
		return nil
	}
	for _, s := range f.sheets {
		t, ok, err := f.findTable(s, Options{Country: f.options.Country})
		if err != nil || !ok {
			continue
		}
		var problems []letters.Problem
		for _, key := range slices.Sorted(maps.Keys(f.options.Columns)) {
			heading := f.options.Columns[key]
			there := slices.ContainsFunc(t.texts, func(text string) bool { return letters.Fold(text) == letters.Fold(heading) })
			if f.vocabulary.has(key) && !there {
				problems = append(problems, t.lacks(key, heading))
			}
		}
		return problems
	}
	return nil
}

// nameFault is a fault of a heading that the campaign names.
func (t *Table) nameFault(heading string) letters.Problem {
	return letters.Problem{File: t.Sheet.File, Sheet: t.Sheet.Name, Row: t.Row, Column: heading, Severity: letters.SeverityError}
}

// lacks says that a heading which is named for a column is not there.
func (t *Table) lacks(key, heading string) letters.Problem {
	p := t.nameFault(heading)
	p.Message = fmt.Sprintf("[columns] says %s = %q, but no column has that heading", key, heading)
	p.Hint = "the headings are: " + t.quoted()
	return p
}

// quoted returns the headings as written, for a hint.
func (t *Table) quoted() string {
	var texts []string
	for _, text := range t.texts {
		if text != "" {
			texts = append(texts, strconv.Quote(text))
		}
	}
	return strings.Join(texts, ", ")
}
