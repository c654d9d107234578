package heading

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// checkColumns finds keys of [columns] that mean nothing, and headings that are
// not there. The campaign names columns of both its lists in one table, so a
// key that the other list knows too may be the other's.
func CheckColumns(s sheet.Sheet, v, other vocabulary, named map[string]string, h Table) []letters.Problem {
	var problems []letters.Problem
	for _, key := range slices.Sorted(maps.Keys(named)) {
		p := letters.Problem{File: s.File, Sheet: s.Name, Row: h.Row, Column: named[key], Severity: letters.SeverityError}
		switch {
		case !v.has(key) && !other.has(key):
			p.Message = fmt.Sprintf("[columns] has %s, which is not a column that can be named", key)
			p.Hint = "use one of " + strings.Join(v.meanings(), ", ")
		case v.has(key) && !h.Has(Column(key)) && (!other.has(key) || v.has(string(ColumnStreet))):
			p = h.lacks(p, key)
		default:
			continue
		}
		problems = append(problems, p)
	}
	return problems
}

// misnamed finds headings that are named and are in no sheet, where a sheet has
// the headings of its table but for them.
func misnamed(sheets []sheet.Sheet, w wanted, named map[string]string) []letters.Problem {
	for _, s := range sheets {
		h, ok, err := findHeader(s, w, nil)
		if err != nil || !ok {
			continue
		}
		var problems []letters.Problem
		for _, key := range slices.Sorted(maps.Keys(named)) {
			there := slices.ContainsFunc(h.Texts, func(text string) bool { return letters.Fold(text) == letters.Fold(named[key]) })
			if w.vocabulary.has(key) && !there {
				problems = append(problems, h.lacks(letters.Problem{File: s.File, Sheet: s.Name, Row: h.Row, Column: named[key], Severity: letters.SeverityError}, key))
			}
		}
		return problems
	}
	return nil
}

// lacks says that a heading which is named for a column is not there.
func (h Table) lacks(p letters.Problem, key string) letters.Problem {
	p.Message = fmt.Sprintf("[columns] says %s = %q, but no column has that heading", key, p.Column)
	p.Hint = "the headings are: " + h.list()
	return p
}

func (v vocabulary) meanings() []string {
	var all []string
	for _, m := range v {
		all = append(all, string(m))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// list is the headings as written, for a hint.
func (h Table) list() string {
	var texts []string
	for _, text := range h.Texts {
		if text != "" {
			texts = append(texts, strconv.Quote(text))
		}
	}
	return strings.Join(texts, ", ")
}
