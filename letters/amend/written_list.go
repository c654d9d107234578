package amend

import (
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters/tomltext"
)

// writtenList writes a list on one line, or in as many as the old one had.
func (t *tomlText) writtenList(list []any, was string) string {
	elements := tomltext.Elements(was)
	if len(elements) > 0 && strings.ContainsAny(was, "\r\n") {
		return t.writtenLines(list, entriesOf(was, elements), was[len(was)-1:])
	}
	manner := ""
	if len(elements) > 0 {
		manner = elements[0].Of(was)
	}
	var parts []string
	for _, entry := range list {
		parts = append(parts, t.writtenText(entry.(string), manner, true))
	}
	inner := strings.Join(parts, ", ")
	if strings.HasPrefix(was, "[ ") && inner != "" {
		inner = " " + inner + " "
	}
	return "[" + inner + "]"
}

// entry is a part of a list, with the line ends, blanks and remarks in front of it, and
// those of its line behind its comma.
type entry struct {
	before, text, behind string
	comma                bool
}

// entriesOf takes a list of several lines apart. The last entry is what stands before the
// closing bracket, and has no text.
func entriesOf(list string, elements []tomltext.Span) []entry {
	var entries []entry
	at := 1
	for i, element := range elements {
		e := entry{before: list[at:element.Start], text: element.Of(list)}
		at = element.End
		next := len(list) - 1
		if i+1 < len(elements) {
			next = elements[i+1].Start
		}
		rest := list[at:next]
		if blanks := len(rest) - len(strings.TrimLeft(rest, " \t")); strings.HasPrefix(rest[blanks:], ",") {
			e.comma, at = true, at+blanks+1
		}
		if end := strings.IndexAny(list[at:next], "\r\n"); end >= 0 {
			e.behind = list[at : at+end]
			at += end
		}
		entries = append(entries, e)
	}
	return append(entries, entry{before: list[at : len(list)-1]})
}

// writtenLines writes a list of several lines, in which entries that stay keep their lines
// with the remarks about them.
func (t *tomlText) writtenLines(list []any, old []entry, bracket string) string {
	closing := old[len(old)-1]
	old = old[:len(old)-1]
	comma := old[len(old)-1].comma
	fresh := entry{before: t.ends + "  "}
	for _, e := range old {
		if at := strings.LastIndexAny(e.before, "\r\n"); at >= 0 {
			fresh.before = t.ends + e.before[at+1:]
		}
	}
	var b strings.Builder
	b.WriteString("[")
	used := map[int]bool{}
	for i, value := range list {
		e := fresh
		e.text = t.writtenText(value.(string), old[0].text, true)
		for at, o := range old {
			if !used[at] && unquoted(o.text) == value {
				e, used[at] = o, true
				break
			}
		}
		b.WriteString(e.before + e.text)
		if i+1 < len(list) || comma {
			b.WriteString(",")
		}
		b.WriteString(e.behind)
	}
	return b.String() + closing.before + bracket
}

// unquoted is what a value says.
func unquoted(value string) any {
	var tree map[string]any
	if _, err := toml.Decode("value = "+value, &tree); err != nil {
		return nil
	}
	return tree["value"]
}
