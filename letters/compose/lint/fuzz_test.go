package lint_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/wording"
)

// FuzzCheck: whatever is written, what is found stands in the text, says what to do, and
// is the same the next time. What cannot be read as placeholders is always found.
func FuzzCheck(f *testing.F) {
	for _, tag := range []string{"de", "ar", "th", "zh-Hant", "eo"} {
		f.Add(tag, "neighbor", "{{.Leader}}, your neighbor", "{{.Leder}} „x“")
	}
	f.Add("ja", "locale.spoken", "English", "{{｛.x}} } ＊＊ **a")
	f.Add("he", "never_ask", "**We never ask**", "{{/* */}}\n# \"١٢٣\" www.x.org \\ | &amp; \u202E\xff")
	f.Add("", "tagline", "{{.Language}}", "[a](b) <i> `c` ~~d~~ ::: İ")
	f.Fuzz(func(t *testing.T, tag, key, english, text string) {
		if len(text) > 1<<16 || len(english) > 1<<12 {
			t.Skip()
		}
		l := lint.Language{Tag: tag, HasBreaks: true, ScriptIn: scriptIn}
		m := lint.Message{Key: key, Forms: lint.Forms{"other": text, "few": english}, English: lint.Forms{"other": english}, From: lint.Forms{"other": text}}
		found := l.Check(m)
		again := l.Check(m)
		named := false
		for i, f := range found {
			if f != again[i] {
				t.Errorf("%+v, and then %+v", f, again[i])
			}
			if !strings.Contains(m.Forms[f.Form], f.Part) {
				t.Errorf("%s: %q does not stand in %q", f.Kind, f.Part, m.Forms[f.Form])
			}
			if f.Kind == "" || f.Form == "" || f.Severity == "" || f.Message == "" || f.Hint == "" {
				t.Errorf("%+v says too little", f)
			}
			named = named || f.Form == "other" && (f.Kind == lint.KindPlaceholderMisspelt || f.Kind == lint.KindPlaceholderExtra || f.Kind == lint.KindControl)
		}
		if _, bad := wording.Placeholders(text); bad != "" && !named && strings.TrimSpace(english) != "" && utf8.RuneCountInString(text) <= 2000 && strings.TrimSpace(text) != "" {
			t.Errorf("%q cannot be read, and nothing is found", bad)
		}
	})
}
