package lint_test

import (
	"strings"
	"testing"

	"doorletters/letters/compose/lint"
)

// TestBreaks: a message of each language without its breaks is found, and with them not.
func TestBreaks(t *testing.T) {
	english := shipped(t, "en")
	for _, tag := range []string{"th", "lo", "km", "my", "ja"} {
		messages := shipped(t, tag)
		l := lang(tag, messages)
		long, found := 0, 0
		for key, forms := range messages {
			with := forms["other"]
			without := strings.ReplaceAll(with, "\u200B", "")
			if strings.Count(with, "\u200B") < 8 {
				continue
			}
			long++
			for _, f := range l.Check(lint.Message{Key: key, Forms: lint.Forms{"other": without}, English: english[key]}) {
				if f.Kind != lint.KindBreaks || !strings.Contains(without, f.Part) || f.Part == "" {
					t.Errorf("%s %s: %+v", tag, key, f)
				}
				found++
			}
		}
		if long < 3 || found < long*9/10 {
			t.Errorf("%s: %d of %d messages without breaks found", tag, found, long)
		}
	}
}

// TestScriptName: nobody says Traditional Chinese on the telephone.
func TestScriptName(t *testing.T) {
	for _, test := range []struct {
		tag, key, word string
		hasSpoken      bool
		want           bool
	}{
		{"zh-Hant", "locale.spoken", "Traditional Chinese", true, true},
		{"zh-Hans", "locale.english", "Simplified Chinese", false, true},
		{"sr", "locale.english", "Serbian (Cyrillic)", false, true},
		{"pa", "locale.spoken", "Punjabi in Gurmukhi", true, true},
		{"ks", "locale.spoken", "Kashmiri Devanagari", true, true},
		{"zh-Hant", "locale.english", "Traditional Chinese", true, false},
		{"yue", "locale.spoken", "Cantonese", true, false},
		{"eo", "locale.name", "Latin", false, false},
	} {
		l := lint.Language{Tag: test.tag, HasSpoken: test.hasSpoken, ScriptIn: scriptIn}
		got := l.Check(lint.Message{Key: test.key, Forms: lint.Forms{"other": test.word}, English: lint.Forms{"other": "English"}})
		if found := len(got) == 1 && got[0].Kind == lint.KindScriptName; found != test.want || len(got) > 1 {
			t.Errorf("%s %s %q: %v", test.tag, test.key, test.word, got)
		}
	}
}
