package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// reportBatch says what was made, what was left out, and what to open first.
func (u *ui) reportBatch(b press.Batch, args []string, dir, out string) {
	line := sum(b.Pods, b.Letters+b.Spare, b.Languages, b.Skipped)
	if b.Skipped > 0 {
		line += ": see " + filepath.Join(out, b.ProblemsFile)
		if u.quiet {
			fmt.Fprintf(u.err, "doorletters: %s\n", line)
		}
	}
	u.say("%s", line)
	u.reportStopped(b.Stopped)
	if b.Spare > 0 && b.Letters > 0 {
		u.say("%d of them without an address", b.Spare)
	} else if b.Spare > 0 {
		u.say("all of them without an address")
	}
	if len(b.New) > 0 {
		u.say("%s", newDoors(b.New))
	}
	if len(b.Languages) > 1 {
		u.say("%s", byLanguage(b.Languages))
	}
	u.reportMemory(b, dir)
	u.listProblems(b.Problems, listing{most: maxProblems, table: filepath.Join(out, b.ProblemsFile), args: args})
	if b.Part {
		u.reportList(b.Assignment.Problems, args)
	} else {
		u.reportLeftovers(b, out)
	}
	u.say("%s", provedLine(b.Proved))
	u.reportFirst(b, out)
	u.sayHowToPrint(b, out)
}

// reportStopped says which letters are not printed because a translation is unfinished,
// to who asked for silence too: nobody misses them otherwise.
func (u *ui) reportStopped(stopped []press.Stopped) {
	for _, s := range stopped {
		line := s.Line() + "; " + u.pasted(s.Hint())
		if u.say("%s", line); u.quiet {
			fmt.Fprintf(u.err, "doorletters: %s\n", line)
		}
	}
}

// reportMemory says what became of pods and codes.
func (u *ui) reportMemory(b press.Batch, dir string) {
	list := filepath.Join(dir, b.Assignment.File)
	switch {
	case b.Assignment.Written:
		u.say("%s: kept in %s", assignmentLine(b.Assignment), list)
		if doors := b.Assignment.Newcomers; len(doors) > 0 && len(b.New) == 0 {
			u.say("%s", newDoors(doors))
		}
	case b.Assignment.Remembered > 0:
		u.say("pods and codes as they stand in %s", list)
	}
}

// reportList says what is wrong with the lists that a part of a batch was printed
// from: it may be why a letter is not in it.
func (u *ui) reportList(problems []letters.Problem, args []string) {
	n := countOf(problems, letters.SeveritySkipped)
	if n == 0 {
		return
	}
	line := counted(n, "row of the list gets", "rows of the list get") + fmt.Sprintf(" no letter: `doorletters check%s` says why", again(args))
	u.say("%s", line)
	if u.quiet {
		fmt.Fprintf(u.err, "doorletters: %s\n", line)
	}
}

// reportLeftovers says which files of the batch before were taken away, and which
// lie there still.
func (u *ui) reportLeftovers(b press.Batch, out string) {
	if n := len(b.Stale); n > 0 {
		u.say("%s of the batch before taken away: %s", counted(n, "file", "files"), named(b.Stale))
		if slices.ContainsFunc(b.Stale, isPaper) {
			u.say("print the sheets, kits, labels and flyers again that you need: theirs were of the batch before")
		}
	}
	if old := leftovers(out, b); len(old) > 0 {
		u.say("%s also has files of an earlier run: %s", out, strings.Join(old, ", "))
	}
}

// isPaper reports whether a file of a batch holds something else than letters.
func isPaper(name string) bool {
	return slices.ContainsFunc([]string{"sheet-", "kit-", "labels-", "flyer-"}, func(kind string) bool { return strings.HasPrefix(name, kind) })
}

// reportFirst says what to open before anything is printed.
func (u *ui) reportFirst(b press.Batch, out string) {
	for _, r := range b.Unreviewed {
		u.say("show page %d of %s to somebody who reads %s before you print %d", r.Page, b.LookFirst, r.Language, r.Letters)
	}
	if b.LookFirst != "" {
		u.say("open %s first and dial every number on it", filepath.Join(out, b.LookFirst))
	} else {
		u.say("the rest of the batch in %s is as it was", out)
	}
}

// sides says how the letters are printed.
func sides(b press.Batch) string {
	if b.TwoSided {
		return "two-sided, turned on the long edge"
	}
	return "one-sided"
}

// sayHowToPrint says what paper the letters take, and what becomes of it.
func (u *ui) sayHowToPrint(b press.Batch, out string) {
	u.say("paper: %s of %s", counted(b.Sheets, "sheet", "sheets"), b.Paper)
	if b.PrintShop {
		u.say("then tell the print shop: %s, %s, black only, at actual size (100 %%), in the order of the file", lettersFiles(b, out), sides(b))
	} else {
		u.say("then print %s at actual size (100 %%), %s", lettersFiles(b, out), sides(b))
	}
	if b.Piles > 1 {
		u.say("cut each pod's pile at the marks, and lay the %d piles on each other, the top left one uppermost: they are in walk order", b.Piles)
	}
}
