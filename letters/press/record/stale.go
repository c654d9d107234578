package record

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Stale returns the names of the files that a folder's earlier record names and that
// are none of the new batch: somebody would print them with it, or look for
// doors in its table of problems. Only PDF files and tables of problems that are in the
// folder itself are among them.
func Stale(folder fs.FS, before, now []File) []string {
	var names []string
	for _, f := range before {
		again := func(n File) bool { return sameName(n.Name, f.Name) }
		if slices.ContainsFunc(now, again) || slices.Contains(names, f.Name) || !isDisposable(f.Name) {
			continue
		}
		if info, err := fs.Stat(folder, f.Name); err == nil && info.Mode().IsRegular() {
			names = append(names, f.Name)
		}
	}
	return names
}

// isDisposable reports whether a name leads into no other folder and is that of a PDF or
// of a table of problems.
func isDisposable(name string) bool {
	plain := path.Base(name) == name && !strings.ContainsAny(name, `/\:`) && !strings.HasPrefix(name, ".")
	return plain && (strings.HasSuffix(name, ".pdf") || strings.HasPrefix(name, "problems") && strings.HasSuffix(name, ".csv"))
}

// Kept returns the files of a folder's earlier record that stay beside a new batch: none
// of its own, none of the stale ones, and in the folder still.
func Kept(folder fs.FS, before, now []File, stale []string) []File {
	var kept []File
	for _, f := range before {
		again := func(n File) bool { return sameName(n.Name, f.Name) }
		if slices.ContainsFunc(now, again) || slices.ContainsFunc(kept, again) || slices.Contains(stale, f.Name) || !fs.ValidPath(f.Name) {
			continue
		}
		if info, err := fs.Stat(folder, f.Name); err == nil && info.Mode().IsRegular() {
			kept = append(kept, f)
		}
	}
	return kept
}
