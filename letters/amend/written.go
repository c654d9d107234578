package amend

import (
	"fmt"
	"strconv"
	"strings"
)

// written is a value as TOML has it, in the manner of the text that it replaces; that is
// empty where it replaces none. On one line: in braces there is only one.
func (t *tomlText) written(value any, was string, oneLine bool) string {
	switch value := value.(type) {
	case bool:
		return strconv.FormatBool(value)
	case int64:
		return strconv.FormatInt(value, 10)
	case string:
		return t.writtenText(value, was, oneLine)
	case []any:
		return t.writtenList(value, was)
	}
	return ""
}

func (t *tomlText) writtenText(text, was string, oneLine bool) string {
	lines := strings.ReplaceAll(text, "\n", t.ends)
	plainText := !strings.ContainsFunc(text, func(r rune) bool { return isControl(r) && r != '\n' })
	switch {
	case strings.HasPrefix(was, "'''") && plainText && !strings.Contains(text, "''") && !strings.HasSuffix(text, "'"):
		return "'''" + t.opening(text, was) + lines + "'''"
	case strings.HasPrefix(was, `"""`), strings.HasPrefix(was, "'''"), !oneLine && strings.Contains(text, "\n") && !strings.Contains(was, `\n`):
		return `"""` + t.opening(text, was) + strings.ReplaceAll(escaped(text, true), "\n", t.ends) + `"""`
	case strings.HasPrefix(was, "'") && plainText && !strings.ContainsAny(text, "'\n"):
		return "'" + text + "'"
	}
	return quoted(text)
}

// opening is the line end behind opening marks, which is no part of the text: where the
// text that was there had one, and for a new text.
func (t *tomlText) opening(text, was string) string {
	long := strings.HasPrefix(was, `"""`) || strings.HasPrefix(was, "'''")
	if !long || strings.HasPrefix(was[3:], "\n") || strings.HasPrefix(was[3:], "\r") || strings.HasPrefix(text, "\n") {
		return t.ends
	}
	return ""
}

func quoted(text string) string { return `"` + escaped(text, false) + `"` }

// isControl reports whether a sign must not stand in a text as it is.
func isControl(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }

// escaped is a text between marks. Long: there are three of them, and lines may end.
func escaped(text string, long bool) string {
	var b strings.Builder
	marks := 0 // that stand one behind another as they are
	for i, r := range text {
		if r != '"' {
			marks = 0
		}
		switch {
		case r == '"' && long && marks < 2 && i+1 < len(text):
			marks++
			b.WriteRune(r)
		case r == '"', r == '\\':
			marks = 0
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n' && long:
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case isControl(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
