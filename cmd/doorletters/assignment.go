package main

import (
	"path/filepath"
	"slices"
	"strings"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters/press"
)

// assignRun is one run of assign: what the command line asked for, and where it goes.
type assignRun struct {
	args     []string
	flags    assignFlags
	campaign place
	list     *disk.Folder // that the list is written into
	maps     maps
}

// reportAssignment says what became of the doors, what was written, and what to
// do next.
func (u *ui) reportAssignment(r assignRun, a press.Assignment) {
	found := a.Problems
	if r.flags.picture != "" {
		found = slices.Concat(found, a.MapProblems())
	}
	u.listProblems(found, listing{args: r.args})
	describesAll := r.flags.report || a.Pods <= maxDescribed
	if describesAll {
		u.describe(a.Report())
	}
	u.say("%s", assignmentLine(a))
	if len(a.Newcomers) > 0 {
		u.say("%s", newDoors(a.Newcomers))
	}
	if a.Written {
		u.say("wrote %s", filepath.Join(r.list.Dir(), a.File))
	}
	if a.CopyOf != "" {
		u.say("it is a copy of %s with the columns Pod, Stop and Code", filepath.Join(r.campaign.dir, a.CopyOf))
	}
	u.reportLeaving(r, a)
	r.maps.report(u, a)
	if !describesAll {
		u.say("`doorletters assign --report%s` describes each pod", again(r.args))
	}
	u.say("next: `doorletters print%s`", again(r.args))
}

// assignmentLine is an assignment in a line: what is new and what stays.
func assignmentLine(a press.Assignment) string {
	line := counted(a.Households, "door", "doors") + " in " + counted(a.Pods, "pod", "pods")
	if a.New > 0 {
		line += ", " + counted(a.New, "has a new code", "have a new code")
	}
	if a.Remembered > 0 {
		line += ", " + counted(a.Remembered, "keeps its code", "keep their codes")
	}
	if a.Skipped > 0 {
		line += ", " + counted(a.Skipped, "gets no letter because the list says so", "get no letter because the list says so")
	}
	if a.Folded > 0 {
		line += ", " + counted(a.Folded, "row names one of them again", "rows name one of them again")
	}
	if a.Gone > 0 {
		line += ", " + counted(a.Gone, "is", "are") + " in " + a.File + " but no longer in the address list"
	}
	return line
}

// reportLeaving says what of people's remarks is in a list that was written for somebody
// else, and what else went along with a copy of the organizer's workbook.
func (u *ui) reportLeaving(r assignRun, a press.Assignment) {
	if r.flags.output == "" {
		return
	}
	if r.flags.notes {
		u.say("its notes and the reasons under Skip are in it: mind who gets it")
	} else {
		u.say("its notes are empty and its Skip says yes, not why; --notes puts them in")
	}
	if also := besides(a.Beside); len(also) > 0 {
		u.say("also in it, as in your list: %s; delete there what is nobody else's business", strings.Join(also, ", "))
	}
}

// besides names what a copy holds besides what is read of the list.
func besides(b press.Beside) []string {
	also := slices.Clone(b.Columns)
	for _, sheet := range b.Sheets {
		also = append(also, "the sheet "+sheet)
	}
	if b.Comments {
		also = append(also, "comments on cells")
	}
	if b.Pivots {
		also = append(also, "pivot tables, which keep copies of the list, notes too")
	}
	return also
}
