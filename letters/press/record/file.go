package record

import (
	"slices"
	"strings"
)

// Name is what the record is called.
const Name = "batch.csv"

// File is one file of a batch.
type File struct {
	Name          string   // "letters-CP3.pdf"
	Pods          []string // IDs
	Languages     []string // BCP 47 tags
	Copies, Pages int
	First, Last   string // the lowest letter code and the highest; empty where nothing in it has one
	Sum           string // the SHA-256 of what was written, in hexadecimal; empty in an older record
}

// Merged returns the files of a batch together with those that were made now, each in
// the place of the one of its name or after all others.
func Merged(batch, now []File) []File {
	all := slices.Clone(batch)
	for _, f := range now {
		if i := slices.IndexFunc(all, func(b File) bool { return sameName(b.Name, f.Name) }); i >= 0 {
			all[i] = f
			continue
		}
		all = append(all, f)
	}
	return all
}

// sameName reports whether two names may be one file's: on many disks case does not
// count.
func sameName(a, b string) bool { return strings.EqualFold(a, b) }
