package main

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/problems"
)

// maxProblems is how many lines of problems are shown beside what was printed.
const maxProblems = 12

// listing says how problems are shown.
type listing struct {
	notes bool // those that need not be read now too
	// lists: those too that say what is read of each list.
	lists bool
	most  int // how many lines there are at most; 0 for all
	// table is the file that has every row's problem; where there is none, check writes
	// one of the campaign that args name.
	table string
	args  []string
}

// shows reports whether a problem is shown, and not only counted.
func (l listing) shows(p letters.Problem) bool {
	if l.notes || p.Severity != letters.SeverityNote {
		return true
	}
	return l.lists && slices.Contains([]string{letters.KindColumnsRead, letters.KindColumnsUnread, letters.KindOutside}, p.Kind)
}

// listProblems shows what must be read now, the gravest first, and counts what may be
// read later.
func (u *ui) listProblems(found []letters.Problem, l listing) {
	groups := problems.Groups(found)
	var shown []*problems.Group
	for _, g := range groups {
		if l.shows(g.Problem) {
			shown = append(shown, g)
		}
	}
	if now := toReadNow(found, groups); now != "" {
		u.say("%s", now)
	}
	left := 0
	if l.most > 0 && len(shown) > l.most {
		left, shown = len(shown)-l.most, shown[:l.most]
	}
	problems.Each(shown, func(g *problems.Group, help []string) {
		u.say("%s: %s", g.Severity, g.Line())
		for _, line := range help {
			u.say("  hint: %s", u.pasted(line))
		}
	})
	if left > 0 {
		u.say("and %d more: %s", left, l.where("all of them", ""))
	}
	notes := 0
	for _, p := range found {
		if !l.shows(p) {
			notes++
		}
	}
	if notes > 0 {
		u.say("%s, to be read when there is time: %s", counted(notes, "note", "notes"), l.where("", " --notes"))
	}
	if l.table == "" && slices.ContainsFunc(shown, (*problems.Group).Hides) {
		u.say("`doorletters check -o problems.csv%s` writes down every row", again(l.args))
	}
}

// where says where what is not shown can be read.
func (l listing) where(what, flag string) string {
	if l.table != "" {
		return strings.TrimSpace(what + " in " + l.table)
	}
	return fmt.Sprintf("`doorletters check%s%s` shows them", flag, again(l.args))
}

// toReadNow counts what must be read now: "2 errors, 3 rows without a letter, 1 warning
// to read now:". It is empty where there is nothing.
func toReadNow(found []letters.Problem, groups []*problems.Group) string {
	warnings := 0
	for _, g := range groups {
		if g.Severity == letters.SeverityWarning {
			warnings++
		}
	}
	var parts []string
	for _, part := range []struct {
		n         int
		one, many string
	}{
		{countOf(found, letters.SeverityError), "error", "errors"},
		{countOf(found, letters.SeveritySkipped), "row without a letter", "rows without a letter"},
		{warnings, "warning", "warnings"},
	} {
		if part.n > 0 {
			parts = append(parts, counted(part.n, part.one, part.many))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return letters.Enumerate(parts) + " to read now:"
}
