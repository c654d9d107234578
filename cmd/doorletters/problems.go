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
}

// mostRowsNamed is how many other rows a line names before it only counts.
const mostRowsNamed = 4

// severities in the order in which a person should look at them.
var severities = []letters.Severity{
	letters.SeverityError, letters.SeveritySkipped, letters.SeverityWarning, letters.SeverityNote,
}

// group puts problems that differ only in their row together, the gravest first.
func group(problems []letters.Problem) []problemGroup {
	var groups []problemGroup
	index := map[letters.Problem]int{}
	for _, p := range problems {
		key := p
		key.Row = 0
		if i, ok := index[key]; ok {
			groups[i].alsoRows = append(groups[i].alsoRows, p.Row)
			continue
		}
		index[key] = len(groups)
		groups = append(groups, problemGroup{Problem: p})
	}
	slices.SortStableFunc(groups, func(a, b problemGroup) int {
		return slices.Index(severities, a.Severity) - slices.Index(severities, b.Severity)
	})
	return groups
}

// line is the group as people read it: "addresses.xlsx, row 12, column Language:
// ... (also rows 15, 19 and 40 more)".
func (g problemGroup) line() string {
	rows := slices.DeleteFunc(slices.Clone(g.alsoRows), func(r int) bool { return r == 0 })
	if len(rows) == 0 {
		return g.Error()
	}
	named := make([]string, min(len(rows), mostRowsNamed))
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

// listProblems prints problems for somebody who goes through them one by one.
func (u *ui) listProblems(problems []letters.Problem) {
	groups := group(problems)
	for i, g := range groups {
		u.say("%s: %s", g.Severity, g.line())
		// What helps with several of them is said once, below the last.
		if g.Hint != "" && (i+1 == len(groups) || groups[i+1].Hint != g.Hint) {
			u.say("  hint: %s", g.Hint)
		}
	}
}

// hidesRows reports whether listProblems only counts some of the rows.
func hidesRows(problems []letters.Problem) bool {
	return slices.ContainsFunc(group(problems), func(g problemGroup) bool { return len(g.alsoRows) > mostRowsNamed })
}

// countOf counts the problems of some severities.
func countOf(problems []letters.Problem, severities ...letters.Severity) int {
	n := 0
	for _, p := range problems {
		if slices.Contains(severities, p.Severity) {
			n++
		}
	}
	return n
}

// counted is a number with its noun: "1 pod", "9 pods".
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
