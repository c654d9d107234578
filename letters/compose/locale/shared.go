package locale

import (
	"slices"
	"strings"

	"doorletters/letters/compose/tomllines"
	"doorletters/letters/tomltext"
)

// takeShared gives the comments of sections that are of several messages, as [locale] with
// name = "..." below it, to the messages beside or below them: each of these is written as a
// table of its own.
func (s *Source) takeShared(sections []tomllines.Section) {
	if len(s.Entries) == 0 {
		return
	}
	own := map[*tomllines.Section]bool{}
	for i := range s.Entries {
		own[s.Entries[i].section] = true
	}
	for i := range sections {
		section := &sections[i]
		if own[section] {
			continue
		}
		for _, c := range remarksOf(section) {
			e := s.nearest(c.Line)
			e.Remarks = append(e.Remarks, c.Text)
		}
	}
}

// remarksOf are the comments of a section that somebody wrote, with their lines in the file.
func remarksOf(section *tomllines.Section) []tomltext.Comment {
	var found []tomltext.Comment
	for _, line := range section.Comments {
		if !strings.HasPrefix(line, comment) {
			found = append(found, tomltext.Comment{Line: section.Line, Text: remark(line)})
		}
	}
	lines := append([]string{section.Head}, section.Body...)
	for _, c := range tomltext.Comments(strings.Join(lines, "\n")) {
		if !strings.HasPrefix(strings.TrimSpace(lines[c.Line-1]), comment) {
			found = append(found, tomltext.Comment{Line: section.Line + c.Line - 1, Text: c.Text})
		}
	}
	return found
}

// nearest is the entry that stands on a line, or the first below it, or the last of all.
func (s *Source) nearest(line int) *Entry {
	at := slices.IndexFunc(s.Entries, func(e Entry) bool { return e.Line >= line })
	if at < 0 {
		at = len(s.Entries) - 1
	}
	return &s.Entries[at]
}
