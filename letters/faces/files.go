package faces

// Files returns the files, of those that NewLibrary opens, in which letters in some
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
	var files []string
	for _, f := range families {
		if needed[f.name] {
			files = append(files, f.files()...)
		}
	}
	return files
}

// AllFiles returns the names of all files that NewLibrary may open.
func AllFiles() []string {
	var files []string
	for _, f := range families {
		files = append(files, f.files()...)
	}
	return files
}
