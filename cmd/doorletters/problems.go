package main

import (
	"fmt"
	"slices"

	"doorletters/letters"
)

// problemGroup is one problem, and the rows that have it.
type problemGroup struct {
	letters.Problem
	rows letters.RowTally
	last int // the row that was added last
	// hints are those of the first rows; one where it is the same for all.
	hints []rowHint
}

// rowHint is what to do about a row.
type rowHint struct {
	row  int
	hint string
}

// maxHints is how many hints of a group are shown that differ from row to row.
const maxHints = 3

// severities in the order in which a person should look at them.
var severities = []letters.Severity{
	letters.SeverityError, letters.SeveritySkipped, letters.SeverityWarning, letters.SeverityNote,
}

// maxMessages is how many lines a fault takes up that has another message in each
// row; where more would be needed, one line says it of all.
const maxMessages = 3

// sameFault is what the problems of a group have in common.
type sameFault struct {
	file, sheet, column string
	severity            letters.Severity
	message, hint, kind string
}

// faultOf is what a problem has in common with others; where it says of all rows what
// it says of this one, that and not the hint, which is the row's own.
func faultOf(p letters.Problem) sameFault {
	same := sameFault{p.File, p.Sheet, p.Column, p.Severity, p.Message, p.Hint, p.Kind}
	if p.General != "" {
		same.hint = ""
	}
	return same
}

// generalFault is the fault that all problems with one General have.
func generalFault(p letters.Problem) sameFault {
	p.Message = p.General
	return faultOf(p)
}

// group puts problems that differ only in their row together, the gravest first.
func group(problems []letters.Problem) []*problemGroup {
	messages := map[sameFault]map[string]bool{}
	for _, p := range problems {
		if p.General == "" {
			continue
		}
		key := generalFault(p)
		if messages[key] == nil {
			messages[key] = map[string]bool{}
		}
		if len(messages[key]) <= maxMessages {
			messages[key][p.Message] = true
		}
	}
	var groups []*problemGroup
	index := map[sameFault]*problemGroup{}
	for _, p := range problems {
		key := faultOf(p)
		if p.General != "" && len(messages[generalFault(p)]) > maxMessages {
			key = generalFault(p)
		}
		g, ok := index[key]
		if !ok {
			g = &problemGroup{Problem: p}
			index[key], groups = g, append(groups, g)
		}
		g.add(p)
	}
	slices.SortStableFunc(groups, func(a, b *problemGroup) int {
		return slices.Index(severities, a.Severity) - slices.Index(severities, b.Severity)
	})
	return groups
}

// add takes a problem into its group.
func (g *problemGroup) add(p letters.Problem) {
	if p.Message != g.Message {
		g.Message = p.General
	}
	if p.Row > 0 && p.Row != g.last {
		g.rows.Add(p.Row)
		g.last = p.Row
	}
	known := slices.ContainsFunc(g.hints, func(h rowHint) bool { return h.hint == p.Hint })
	if p.Hint != "" && !known && len(g.hints) <= maxHints {
		g.hints = append(g.hints, rowHint{p.Row, p.Hint})
	}
}

// help says what to do with all of the group, or where that differs from row to row,
// with the first of them.
func (g *problemGroup) help() []string {
	var lines []string
	for i, h := range g.hints {
		switch {
		case len(g.hints) == 1:
			lines = append(lines, h.hint)
		case i < maxHints:
			what := "row"
			if letters.IsFeatureFile(g.File) {
				what = "feature"
			}
			lines = append(lines, fmt.Sprintf("%s %d: %s", what, h.row, h.hint))
		default:
			lines = append(lines, "and so on: the table of problems has what to do with each row")
		}
	}
	return lines
}

// line is the group as people read it: "addresses.xlsx, rows 12, 15, 19 and 40 more,
// column Language: ...".
func (g *problemGroup) line() string {
	if where := g.WhereIn(g.rows); where != "" {
		return where + ": " + g.Message
	}
	return g.Message
}

// hides reports whether something is only counted.
func (g *problemGroup) hides() bool { return g.rows.Hides() || len(g.hints) > maxHints }

// each calls show for each group, with what helps: what helps with several groups that
// follow each other is said once, with the last.
func each(groups []*problemGroup, show func(g *problemGroup, help []string)) {
	for i, g := range groups {
		help := g.help()
		if i+1 < len(groups) && slices.Equal(groups[i+1].help(), help) {
			help = nil
		}
		show(g, help)
	}
}
