package lint_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"doorletters/letters/compose/lint"
)

var placeholders = regexp.MustCompile(`\{\{\.([A-Za-z]+)\}\}`)

// faults break any message in one way; "" where the message cannot be broken so.
var faults = []struct {
	name string
	kind lint.Kind
	mend func(text, english string) string
}{
	{"a placeholder taken out", lint.KindPlaceholderMissing, func(text, _ string) string {
		return onFirst(text, func(string) string { return "" })
	}},
	{"a letter left out", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "{{." + name[:2] + name[3:] + "}}" })
	}},
	{"small letters", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "{{." + strings.ToLower(name) + "}}" })
	}},
	{"no dot", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "{{" + name + "}}" })
	}},
	{"one brace", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "{" + name + "}" })
	}},
	{"a brace left out", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "{{." + name + "}" })
	}},
	{"wide braces", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "｛｛." + name + "｝｝" })
	}},
	{"an unseen mark", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "{{." + name + "\u200E}}" })
	}},
	{"another's name", lint.KindPlaceholderMisspelt, func(text, _ string) string {
		return onFirst(text, func(name string) string { return "%" + name + "%" })
	}},
	{"one too many", lint.KindPlaceholderExtra, func(text, _ string) string { return text + " {{.Address}}" }},
	{"stars left out", lint.KindMarkdown, func(text, _ string) string {
		return strings.Replace(text, "**", "", 1)[:len(text)-min(2, 2*strings.Count(text, "**"))]
	}},
	{"no bold", lint.KindMarkdown, func(text, _ string) string { return strings.ReplaceAll(text, "**", "") }},
	{"a space within bold", lint.KindMarkdown, func(text, _ string) string { return strings.Replace(text, "**", "** ", 1) }},
	{"a heading", lint.KindMarkdown, func(text, _ string) string { return "# " + text }},
	{"a list", lint.KindMarkdown, func(text, _ string) string { return "1. " + text }},
	{"a page's mark", lint.KindMarkdown, func(text, _ string) string { return text + "<br>" }},
	{"a letter of web pages", lint.KindMarkdown, func(text, _ string) string { return text + "&nbsp;" }},
	{"a bar", lint.KindMarkdown, func(text, _ string) string { return text + " | " + text }},
	{"a number to call", lint.KindDigits, func(text, _ string) string { return text + " (617) 555-0100" }},
	{"an emergency number", lint.KindDigits, func(text, _ string) string { return text + " ٩١١" }},
	{"a page", lint.KindDigits, func(text, _ string) string { return text + " riverside.example.org" }},
	{"English behind it", lint.KindHalfTranslated, func(text, english string) string {
		if len(strings.Fields(placeholders.ReplaceAllString(english, ""))) < 2 {
			return text
		}
		return text + " " + english
	}},
	{"English instead", lint.KindUnchanged, func(text, english string) string {
		if len(strings.Fields(placeholders.ReplaceAllString(english, ""))) < 3 {
			return text
		}
		return english
	}},
	{"a straight quotation mark", lint.KindQuotes, func(text, _ string) string { return text + ` "a"` }},
	{"a quotation mark alone", lint.KindQuotes, func(text, _ string) string { return text + " «" }},
	{"a mark of direction", lint.KindControl, func(text, _ string) string { return text + "\u202E" }},
	{"a mark of byte order", lint.KindControl, func(text, _ string) string { return "\uFEFF" + text }},
}

// onFirst changes the first placeholder.
func onFirst(text string, change func(name string) string) string {
	match := placeholders.FindStringSubmatch(text)
	if match == nil || match[1] == "Pronounced" {
		return text
	}
	return strings.Replace(text, match[0], change(match[1]), 1)
}

// TestNothingSlipsThrough breaks messages of every language in every way: of each one in
// six, others in each.
func TestNothingSlipsThrough(t *testing.T) {
	english := shipped(t, "en")
	keys := slices.Sorted(maps.Keys(english))
	for i, tag := range tags(t) {
		if strings.HasPrefix(tag, "en") {
			continue
		}
		messages := shipped(t, tag)
		l := lang(tag, messages)
		for j, key := range keys {
			forms := messages[key]
			if (i+j)%6 != 0 || forms == nil || strings.HasPrefix(key, "locale.") {
				continue
			}
			for _, fault := range faults {
				text := fault.mend(forms["other"], english[key]["other"])
				if text == forms["other"] {
					continue
				}
				found := false
				got := l.Check(lint.Message{Key: key, Forms: lint.Forms{"other": text}, English: english[key]})
				for _, f := range got {
					found = found || f.Kind == fault.kind
				}
				if !found {
					t.Errorf("%s %s: %s, %q: found %v", tag, key, fault.name, text, got)
				}
			}
		}
	}
}
