package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// reportBatch says what was made, what was left out, and what to open first.
func (u *ui) reportBatch(b press.Batch, dir, out string) {
	line := sum(b.Pods, b.Letters+b.Spare, b.Languages, b.Skipped)
	if b.Skipped > 0 {
		line += ": see " + filepath.Join(out, b.ProblemsFile)
		if u.quiet {
			fmt.Fprintf(u.err, "doorletters: %s\n", line)
		}
	}
	u.say("%s", line)
	if b.Spare > 0 {
		u.say("%d of them without an address", b.Spare)
	}
	if len(b.Languages) > 1 {
		u.say("%s", byLanguage(b.Languages))
	}
	list := filepath.Join(dir, b.Assignment.File)
	switch {
	case b.Assignment.Written:
		u.say("%s: kept in %s", assignmentLine(b.Assignment), list)
	case b.Assignment.Remembered > 0:
		u.say("pods and codes as they stand in %s", list)
	}
	if n := countOf(b.Problems, letters.SeverityWarning, letters.SeverityNote); n > 0 {
		u.say("%s: see %s", counted(n, "warning or note", "warnings and notes"), filepath.Join(out, b.ProblemsFile))
	}
	if old := leftovers(out, b); len(old) > 0 {
		u.say("%s also has files of an earlier run: %s", out, strings.Join(old, ", "))
	}
	for _, r := range b.Unreviewed {
		u.say("show page %d of %s to somebody who reads %s before you print %d", r.Page, b.LookFirst, r.Language, r.Letters)
	}
	u.say("open %s first and dial every number on it", filepath.Join(out, b.LookFirst))
	u.sayHowToPrint(b, out)
}

// sayHowToPrint says what paper the letters take, and what becomes of it.
func (u *ui) sayHowToPrint(b press.Batch, out string) {
	sides := "one-sided"
	if b.TwoSided {
		sides = "two-sided, turned on the long edge"
	}
	u.say("paper: %s of %s", counted(b.Sheets, "sheet", "sheets"), b.Paper)
	if b.PrintShop {
		u.say("then tell the print shop: %s, %s, black only, at actual size (100 %%), in the order of the file", lettersFiles(b, out), sides)
	} else {
		u.say("then print %s at actual size (100 %%), %s", lettersFiles(b, out), sides)
	}
	if b.Piles > 1 {
		u.say("cut each pod's pile at the marks, and lay the %d piles on each other, the top left one uppermost: they are in walk order", b.Piles)
	}
}

// lettersFiles names the letters files: all of a few, else the pattern.
func lettersFiles(b press.Batch, out string) string {
	if len(b.Files) > 3 {
		return filepath.Join(out, "letters-*.pdf")
	}
	var names []string
	for _, f := range b.Files {
		names = append(names, filepath.Join(out, f.Name))
	}
	return strings.Join(names, ", ")
}

// leftovers are the files that look like a batch's and are not of this one:
// somebody could print them by mistake.
func leftovers(out string, b press.Batch) []string {
	written := []string{b.ProblemsFile}
	for _, f := range b.Files {
		written = append(written, f.Name)
	}
	entries, err := os.ReadDir(out)
	if err != nil {
		return nil
	}
	var old []string
	for _, entry := range entries {
		name := entry.Name()
		ours, _ := filepath.Match("letters-*.pdf", name)
		if (ours || name == "letters.pdf" || name == "problems.csv") && !slices.Contains(written, name) {
			old = append(old, name)
		}
	}
	return old
}
