package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"doorletters/letters/press"
)

// named lists files, of many the first.
func named(files []string) string {
	if len(files) <= maxNamed {
		return strings.Join(files, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(files[:maxNamed], ", "), len(files)-maxNamed)
}

// lettersFiles names the letters files: all of a few; of many the pattern, or where
// that would take in others the first and the last.
func lettersFiles(b press.Batch, out string) string {
	n := len(b.Files)
	switch {
	case n > 3 && b.Part:
		return fmt.Sprintf("%s to %s (%d files)", filepath.Join(out, b.Files[0].Name), filepath.Join(out, b.Files[n-1].Name), n)
	case n > 3:
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
		ours := slices.ContainsFunc([]string{"letters-*.pdf", "letters.pdf", "reprint-*.pdf", "new-*.pdf", "new.pdf", "spare-*.pdf", "spare.pdf", "print-shop-*.pdf", "print-shop.pdf", "problems-*.csv", "problems.csv"}, func(pattern string) bool {
			is, _ := filepath.Match(pattern, name)
			return is
		})
		if ours && !slices.Contains(written, name) {
			old = append(old, name)
		}
	}
	return old
}
