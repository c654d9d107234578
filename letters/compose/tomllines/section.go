package tomllines

import "strings"

// Section is a table of a file, or a key before the first table, with the comments
// above it.
type Section struct {
	// Key is the table's, its parts joined by dots: "locale.name".
	Key  string
	Line int // of its head, from 1
	// Comments are the lines of comment above it, as they stand, and of the last section those
	// at the file's end; Head is its first line, and Body those that follow up to the next
	// section's comments.
	Comments []string
	Head     string
	Body     []string
	// BodyKeys has for each line of Body the key whose value it is part of; empty for
	// comments and empty lines between.
	BodyKeys []string
	// Keys are the lines of the keys in the body, from 1. That of a key without a table is
	// under its own name.
	Keys map[string]int
}

// Sections takes a file apart. Header are the comments at its top, which an empty line
// parts from the first section. The file need not be TOML; what stands in a text of
// several lines is no section.
func Sections(source string) (header []string, sections []Section) {
	s := sectioner{lines: strings.Split(strings.TrimRight(source, "\n"), "\n")}
	for i, line := range s.lines {
		s.take(line, i+1)
	}
	s.end()
	return s.header, s.sections
}

type sectioner struct {
	lines    []string
	header   []string
	sections []Section
	pending  []string // lines that belong to the section before or the one that follows
	fence    string   // the marks that end a text of several lines; empty outside of one
	key      string   // whose value is read
	table    bool     // a table has begun
}

func (s *sectioner) take(line string, number int) {
	trimmed := strings.TrimSpace(line)
	switch {
	case s.fence != "":
		s.keep(line, s.key)
		if strings.Count(line, s.fence)%2 == 1 {
			s.fence = ""
		}
		return
	case trimmed == "" || trimmed[0] == '#':
		s.pending = append(s.pending, line)
		return
	case trimmed[0] == '[':
		s.begin(tableKey(trimmed), line, number)
		s.table = true
		return
	}
	key, value, isKey := strings.Cut(trimmed, "=")
	key = plainKey(key)
	switch {
	case !isKey:
		s.keep(line, s.key) // a list goes on
		return
	case !s.table:
		s.begin(key, line, number)
	default:
		s.keep(line, key)
	}
	s.key = key
	last := &s.sections[len(s.sections)-1]
	if last.Keys == nil {
		last.Keys = map[string]int{}
	}
	if last.Keys[key] == 0 {
		last.Keys[key] = number
	}
	for _, fence := range []string{`"""`, `'''`} {
		if strings.Count(value, fence)%2 == 1 {
			s.fence = fence
		}
	}
}

// begin begins a section with the comments that were waiting for one. The first leaves
// those above an empty line to the file.
func (s *sectioner) begin(key, line string, number int) {
	comments := s.pending
	s.pending = nil
	if len(s.sections) == 0 {
		for i := len(comments) - 1; i >= 0; i-- {
			if strings.TrimSpace(comments[i]) == "" {
				s.header, comments = notEmpty(comments[:i]), comments[i:]
				break
			}
		}
	}
	s.sections = append(s.sections, Section{Key: key, Line: number, Head: line, Comments: notEmpty(comments)})
}

// keep adds a line of a key to the section that is there, after those that wait.
func (s *sectioner) keep(line, key string) {
	if len(s.sections) == 0 {
		s.pending = append(s.pending, line)
		return
	}
	last := &s.sections[len(s.sections)-1]
	last.Body = append(append(last.Body, s.pending...), line)
	last.BodyKeys = append(append(last.BodyKeys, make([]string, len(s.pending))...), key)
	s.pending = nil
}

// end puts comments at the file's end above its last section.
func (s *sectioner) end() {
	rest := notEmpty(s.pending)
	if len(s.sections) == 0 {
		s.header = rest
		return
	}
	last := &s.sections[len(s.sections)-1]
	for _, line := range rest {
		if !strings.HasPrefix(line, "#.") { // which are of a message that is not there any more
			last.Comments = append(last.Comments, line)
		}
	}
}

func notEmpty(lines []string) []string {
	var kept []string
	for _, line := range lines {
		if line = strings.TrimSpace(line); line != "" {
			kept = append(kept, line)
		}
	}
	return kept
}

// tableKey is the key in a table's head.
func tableKey(head string) string {
	inner := strings.TrimLeft(head, "[")
	if end := strings.IndexByte(inner, ']'); end >= 0 {
		inner = inner[:end]
	}
	return plainKey(inner)
}

// plainKey is a key without the marks and spaces of its parts.
func plainKey(key string) string {
	return strings.NewReplacer(`"`, "", `'`, "", " ", "", "\t", "").Replace(key)
}

// IsTable reports whether the section is a table and no key before the first one.
func (s *Section) IsTable() bool { return strings.HasPrefix(strings.TrimSpace(s.Head), "[") }
