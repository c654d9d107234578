package amend

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/tomltext"
)

// add adds a key that is not there.
func (t *tomlText) add(outline tomltext.Outline, change Setting) error {
	path, item := change.Key, change.Item
	parent := path[:len(path)-1]
	if several, _ := t.tree[path[0]].([]map[string]any); item > len(several)+1 {
		return refused(t.file, change, fmt.Sprintf("there is no section %d to write it into: there are %d", item, len(several)), "")
	}
	if table, ok := home(outline, path); ok && item == 0 {
		t.addInline(table, path[len(table.Path):], change.Value)
		return nil
	}
	if place, ok := lastOf(outline, parent, item); ok {
		t.addBelow(outline.Parts[place], path, change.Value, section(outline, outline.Parts[place].Heading))
		return nil
	}
	for _, h := range outline.Headings {
		if h.Item == item && slices.Equal(h.Path, parent) {
			t.insert(h.Line.End, keyLine(path[len(parent):], t.written(change.Value, "", false))+t.ends)
			return nil
		}
	}
	line := keyLine(path[len(parent):], t.written(change.Value, "", false)) + t.ends
	switch {
	case len(parent) == 0:
		t.addOnTop(outline, line)
	case item > 0:
		t.addSection(t.endOfLast(outline, parent), "[["+dotted(parent)+"]]"+t.ends+line)
	default:
		t.addSection(len(t.text), "["+dotted(parent)+"]"+t.ends+line)
	}
	return nil
}

// home returns the innermost table in braces that a key belongs into.
func home(outline tomltext.Outline, path []string) (tomltext.Table, bool) {
	var found tomltext.Table
	for _, table := range outline.Tables {
		if len(table.Path) < len(path) && len(table.Path) > len(found.Path) && hasPrefix(path, table.Path) {
			found = table
		}
	}
	return found, len(found.Path) > 0
}

// addInline adds a key to a table in braces.
func (t *tomlText) addInline(table tomltext.Table, key []string, value any) {
	inner := strings.TrimRight(t.text[:table.End-1], " \t\r\n")
	text := dotted(key) + " = " + t.written(value, "", true)
	switch {
	case table.Empty:
		t.replace(table.Span, "{"+text+"}")
		return
	case !strings.HasSuffix(inner, ","):
		text = ", " + text
	default:
		text = " " + text
	}
	t.text = inner + text + t.text[len(inner):]
}

// section returns the path of a section, none for what stands above the first.
func section(outline tomltext.Outline, heading int) []string {
	if heading < 0 {
		return nil
	}
	return outline.Headings[heading].Path
}

// lastOf returns the last key of a section, be it below its heading or with the section
// in the key's name.
func lastOf(outline tomltext.Outline, parent []string, item int) (place int, ok bool) {
	below := 0 // how much of the parent is said by the heading
	for i, p := range outline.Parts {
		heading := section(outline, p.Heading)
		if p.Inline || p.Item != item || len(p.Path) <= len(parent) || !hasPrefix(p.Path, parent) || !hasPrefix(parent, heading) || len(heading) < below {
			continue
		}
		place, ok, below = i, true, len(heading)
	}
	return place, ok
}

// addBelow adds a key below another, in its manner.
func (t *tomlText) addBelow(p tomltext.Part, path []string, value any, heading []string) {
	key := dotted(path[len(heading):])
	indent := t.text[p.Lines.Start:p.Key.Start]
	between := t.text[p.Key.End:p.Value.Start]
	if pad := len(between) - len(strings.TrimLeft(between, " ")); pad > 1 { // the signs stand below each other
		column := p.Key.End - p.Key.Start + pad
		between = strings.Repeat(" ", max(1, column-len(key))) + between[pad:]
	}
	t.insert(p.Lines.End, indent+key+between+t.written(value, "", false)+t.ends)
}

// insert inserts whole lines, or a part of one.
func (t *tomlText) insert(at int, text string) {
	if strings.HasSuffix(text, t.ends) && at > 0 && !strings.HasSuffix(t.text[:at], "\n") && !strings.HasSuffix(t.text[:at], "\r") {
		text = t.ends + strings.TrimSuffix(text, t.ends) // the file's last line has no end
	}
	t.text = t.text[:at] + text + t.text[at:]
}

// addOnTop adds a line above the first section, and above the remarks that belong to that.
func (t *tomlText) addOnTop(outline tomltext.Outline, line string) {
	if len(outline.Headings) == 0 {
		t.insert(len(t.text), line)
		return
	}
	lines := splitLines(t.text[:outline.Headings[0].Line.Start])
	n := len(lines)
	for n > 0 && strings.HasPrefix(strings.TrimLeft(lines[n-1], " \t"), "#") {
		n--
	}
	t.insert(len(strings.Join(lines[:n], "")), line+t.ends)
}

// endOfLast returns where the last of several sections ends.
func (t *tomlText) endOfLast(outline tomltext.Outline, path []string) int {
	at := len(t.text)
	for i, h := range outline.Headings {
		if h.Item == 0 || !slices.Equal(h.Path, path) {
			continue
		}
		at = h.Line.End
		for _, p := range outline.Parts {
			if p.Heading == i && !p.Inline {
				at = p.Lines.End
			}
		}
	}
	return at
}

// addSection adds a section with an empty line above it, and below it where more follows.
func (t *tomlText) addSection(at int, lines string) {
	if before := plain(t.text[:at]); before != "" && !strings.HasSuffix(before, "\n\n") {
		if !strings.HasSuffix(before, "\n") {
			lines = t.ends + lines
		}
		lines = t.ends + lines
	}
	if rest := plain(t.text[at:]); rest != "" && !strings.HasPrefix(rest, "\n") {
		lines += t.ends
	}
	t.text = t.text[:at] + lines + t.text[at:]
}

// dotted is a path as a key.
func dotted(path []string) string {
	var parts []string
	for _, part := range path {
		parts = append(parts, bareOrQuoted(part))
	}
	return strings.Join(parts, ".")
}

func bareOrQuoted(part string) string {
	if letters.BareOrQuoted(part) == part {
		return part
	}
	return quoted(part)
}

func keyLine(key []string, value string) string { return dotted(key) + " = " + value }
