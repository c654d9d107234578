package record

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Stale returns the names of the files that a folder's earlier record names and that
// are none of the new batch: somebody would print them with it. Only PDF files that
// are in the folder itself are among them.
func Stale(folder fs.FS, before, now []File) []string {
	var names []string
	for _, f := range before {
		again := func(n File) bool { return sameName(n.Name, f.Name) }
		if slices.ContainsFunc(now, again) || slices.Contains(names, f.Name) || !isPlainPDF(f.Name) {
			continue
		}
		if info, err := fs.Stat(folder, f.Name); err == nil && info.Mode().IsRegular() {
			names = append(names, f.Name)
		}
	}
	return names
}

// isPlainPDF reports whether a name leads into no other folder and ends in .pdf.
func isPlainPDF(name string) bool {
	return path.Base(name) == name && !strings.ContainsAny(name, `/\:`) && !strings.HasPrefix(name, ".") && strings.HasSuffix(name, ".pdf")
}
