package locale

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Quote writes a text as TOML has it. What cannot be seen is written as its number.
func Quote(text string) string { return quote(text, Style{}) }

// quote writes a text in the style of a file.
func quote(text string, style Style) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		default:
			style.write(&b, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// write writes a character of a text, one that cannot be seen as its number.
func (s Style) write(b *strings.Builder, r rune) {
	switch {
	case s.Raw && isTyped(r):
		b.WriteRune(r)
	case r == ' ' || !unicode.IsSpace(r) && !unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
		b.WriteRune(r)
	case r == '\t':
		b.WriteString(`\t`)
	case r > 0xFFFF:
		fmt.Fprintf(b, `\U%08X`, r)
	default:
		fmt.Fprintf(b, `\u%04X`, r)
	}
}

// visible is a line of TOML with the characters of its text that cannot be seen as their
// numbers, as other programs do not write them. The line is a key with a text in one pair
// of double quotation marks, or it stays as it is.
func visible(line string, style Style) string {
	key, value, ok := strings.Cut(line, "=")
	start := strings.TrimLeft(value, " \t")
	if !ok || !strings.HasPrefix(start, `"`) || strings.HasPrefix(start, `"""`) || strings.ContainsAny(key, `"'#`) {
		return line
	}
	var b strings.Builder
	b.WriteString(key + "=" + value[:len(value)-len(start)] + `"`)
	for i := 1; i < len(start); {
		r, size := utf8.DecodeRuneInString(start[i:])
		switch {
		case r == '\\' && i+1 < len(start):
			size = 2
			b.WriteString(start[i : i+size])
		case r == '"':
			return b.String() + start[i:]
		case r == utf8.RuneError && size < 2:
			return line
		default:
			style.write(&b, r)
		}
		i += size
	}
	return line
}
