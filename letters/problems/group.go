// Package problems puts problems together that say the same of many rows, for people to
// read. Start with [Groups].
package problems

import (
	"fmt"
	"slices"

	"doorletters/letters"
)

// Group is one problem, and the rows that have it.
type Group struct {
	letters.Problem
	Rows letters.RowTally
	key  sameFault
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

// Severities in the order in which a person should look at them.
var Severities = []letters.Severity{
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

// keysOf returns what says of a problem which group it belongs to.
func keysOf(problems []letters.Problem) func(letters.Problem) sameFault {
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
	return func(p letters.Problem) sameFault {
		if p.General != "" && len(messages[generalFault(p)]) > maxMessages {
			return generalFault(p)
		}
		return faultOf(p)
	}
}

// Groups puts problems that differ only in their row together, the gravest first.
func Groups(problems []letters.Problem) []*Group {
	keyOf := keysOf(problems)
	var groups []*Group
	index := map[sameFault]*Group{}
	for _, p := range problems {
		key := keyOf(p)
		g, ok := index[key]
		if !ok {
			g = &Group{Problem: p, key: key}
			index[key], groups = g, append(groups, g)
		}
		g.add(p)
	}
	slices.SortStableFunc(groups, func(a, b *Group) int {
		return slices.Index(Severities, a.Severity) - slices.Index(Severities, b.Severity)
	})
	return groups
}

// Of returns the problems of the group among those that it was made from.
func (g *Group) Of(problems []letters.Problem) []letters.Problem {
	keyOf := keysOf(problems)
	var own []letters.Problem
	for _, p := range problems {
		if keyOf(p) == g.key {
			own = append(own, p)
		}
	}
	return own
}

// add takes a problem into its group.
func (g *Group) add(p letters.Problem) {
	if p.Message != g.Message {
		g.Message = p.General
	}
	if p.Row > 0 && p.Row != g.last {
		g.Rows.Add(p.Row)
		g.last = p.Row
	}
	known := slices.ContainsFunc(g.hints, func(h rowHint) bool { return h.hint == p.Hint })
	if p.Hint != "" && !known && len(g.hints) <= maxHints {
		g.hints = append(g.hints, rowHint{p.Row, p.Hint})
	}
}

// Help says what to do with all of the group, or where that differs from row to row,
// with the first of them.
func (g *Group) Help() []string {
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

// Line is the group as people read it: "addresses.xlsx, rows 12, 15, 19 and 40 more,
// column Language: ...".
func (g *Group) Line() string {
	if where := g.WhereIn(g.Rows); where != "" {
		return where + ": " + g.Message
	}
	return g.Message
}

// Hides reports whether something is only counted.
func (g *Group) Hides() bool { return g.Rows.Hides() || len(g.hints) > maxHints }

// Each calls show for each group, with what helps: what helps with several groups that
// follow each other is said once, with the last.
func Each(groups []*Group, show func(g *Group, help []string)) {
	for i, g := range groups {
		help := g.Help()
		if i+1 < len(groups) && slices.Equal(groups[i+1].Help(), help) {
			help = nil
		}
		show(g, help)
	}
}
