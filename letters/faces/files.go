package faces

import "slices"

// Files returns the files, of those that [Unpacked] opens, in which letters in some
// languages are set, by BCP 47 tag: the faces of their scripts in both weights, and those
// of numbers, links and signs. An odd character may need another one still.
func Files(tags ...string) []string {
	needed := map[string]bool{"NotoSans": true, "NotoSansSymbols2": true}
	for _, tag := range tags {
		p := preferenceOf(tag)
		if names := p.families(p.script); len(names) > 0 {
			needed[names[0]] = true
		}
	}
	return filesOf(func(f family) bool { return needed[f.name] })
}

// AllFiles returns the names of all files that [Unpacked] may open.
func AllFiles() []string { return filesOf(func(family) bool { return true }) }

// filesOf returns the files that some families are kept in.
func filesOf(wanted func(family) bool) []string {
	var files []string
	for _, f := range families {
		if !wanted(f) {
			continue
		}
		files = append(files, f.packed())
		if pool := f.pool(); pool != "" && !slices.Contains(files, pool) {
			files = append(files, pool)
		}
	}
	return files
}

// Family says which files the fonts of a family are kept in.
type Family struct {
	Packed string   // the file that has all
	Pool   string   // the one that it is unpacked with, "" if there is none
	Fonts  []string // the TrueType files in it, the lighter weight first
}

// Families returns those that come with the program.
func Families() []Family {
	var all []Family
	for _, f := range families {
		all = append(all, Family{f.packed(), f.pool(), f.files()})
	}
	return all
}
