package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// problemGroup is one problem, and the other rows that have the same one.
type problemGroup struct {
	letters.Problem
	alsoRows []int
	// hintsDiffer: the others have another hint.
	hintsDiffer bool
}

// maxRowsNamed is how many other rows a line names before it only counts.
const maxRowsNamed = 4

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
func group(problems []letters.Problem) []problemGroup {
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
	var groups []problemGroup
	index := map[sameFault]int{}
	for _, p := range problems {
		key := faultOf(p)
		if p.General != "" && len(messages[generalFault(p)]) > maxMessages {
			key = generalFault(p)
		}
		i, ok := index[key]
		if !ok {
			index[key] = len(groups)
			groups = append(groups, problemGroup{Problem: p})
			continue
		}
		first := &groups[i]
		first.alsoRows = append(first.alsoRows, p.Row)
		if p.Message != first.Message {
			first.Message = p.General
		}
		if p.Hint != first.Hint {
			first.hintsDiffer = true
		}
	}
	slices.SortStableFunc(groups, func(a, b problemGroup) int {
		return slices.Index(severities, a.Severity) - slices.Index(severities, b.Severity)
	})
	return groups
}

// hint is what to do with all of the group, or with its first row.
func (g problemGroup) hint() string {
	if g.hintsDiffer {
		return fmt.Sprintf("in row %d: %s", g.Row, g.Hint)
	}
	return g.Hint
}

// line is the group as people read it: "addresses.xlsx, row 12, column Language:
// ... (also rows 15, 19 and 40 more)".
func (g problemGroup) line() string {
	rows := slices.DeleteFunc(slices.Clone(g.alsoRows), func(r int) bool { return r == 0 })
	if len(rows) == 0 {
		return g.Error()
	}
	named := make([]string, min(len(rows), maxRowsNamed))
	for i := range named {
		named[i] = strconv.Itoa(rows[i])
	}
	list := strings.Join(named, ", ")
	if more := len(rows) - len(named); more > 0 {
		list += fmt.Sprintf(" and %d more", more)
	}
	word := "rows"
	if len(rows) == 1 {
		word = "row"
	}
	return fmt.Sprintf("%s (also %s %s)", g.Error(), word, list)
}

// listProblems prints problems for somebody who goes through them one by one,
// and reports whether some of their rows are only counted.
func (u *ui) listProblems(problems []letters.Problem) (hides bool) {
	groups := group(problems)
	for i, g := range groups {
		u.say("%s: %s", g.Severity, g.line())
		// What helps with several of them is said once, below the last.
		if hint := g.hint(); hint != "" && (i+1 == len(groups) || groups[i+1].hint() != hint) {
			u.say("  hint: %s", hint)
		}
	}
	return slices.ContainsFunc(groups, func(g problemGroup) bool { return len(g.alsoRows) > maxRowsNamed })
}

// suggestTable says how to see the rows that listProblems only counts.
func (u *ui) suggestTable(args []string) {
	u.say("`doorletters check -o problems.csv%s` writes down every row", again(args))
}
