package languages

import (
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// face returns the name of the font that most letters of a language are set in.
func (c *Checker) face(l *locale.Locale) string {
	script := letters.ScriptOf(l.Tag)
	count := map[string]int{}
	for _, key := range l.Order {
		if strings.HasPrefix(key, "locale.") && key != locale.KeyName { // which is English
			continue
		}
		for _, r := range withoutPlaceholders(l.Messages[key].Other) {
			if !unicode.IsLetter(r) {
				continue
			}
			if f, ok := c.library.Choose(l.Tag, script, false, r, nil); ok {
				count[f.Name]++
			}
		}
	}
	most := ""
	for name, n := range count {
		if n > count[most] || n == count[most] && name < most {
			most = name
		}
	}
	return strings.TrimSuffix(most, "-Regular")
}

// withoutPlaceholders is a message without what is filled in.
func withoutPlaceholders(text string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, text, _ = strings.Cut(rest, "}}")
	}
}
