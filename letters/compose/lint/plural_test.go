package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters/compose/lint"
)

func TestPlurals(t *testing.T) {
	english := shippedIn(t, "en")
	for _, test := range []struct {
		tag, key, form string
		text           string // "" takes the form out
		want           string
	}{
		{"ar", "stops_counted", "few", "", "error plural-missing few"},
		{"pl", "sent_to", "many", "", "error plural-missing many"},
		{"ru", "letters_counted", "other", "", "error plural-missing other"},
		{"he", "minutes_counted", "two", "", "error plural-missing two"},
		{"es", "letters_counted", "few", "{{.Count}} cartas", "warning plural-extra few"},
		{"es", "letters_counted", "many", "{{.Count}} de cartas", ""}, // of millions
		{"ja", "stops_counted", "one", "{{.Count}}か所", "warning plural-extra one"},
		{"de", "scan", "one", "Oder scannen", "error plural-extra one"},
		{"th", "headline_all", "few", "ต้องการ\u200bความช่วยเหลือ", "error plural-extra few"},
		{"zh-Hans", "letters_counted", "many", "{{.Count}}封信", "warning plural-extra many"},
		{"cy", "letters_counted", "zero", "", "error plural-missing zero"},
		{"tr", "letters_counted", "two", "{{.Count}} mektup", "warning plural-extra two"},
	} {
		own := shippedIn(t, test.tag)
		forms := own[test.key]
		if forms == nil { // Welsh
			forms = lint.Forms{"one": "{{.Count}} llythyr", "two": "{{.Count}} lythyr", "few": "{{.Count}} llythyr", "many": "{{.Count}} llythyr", "other": "{{.Count}} llythyr"}
		}
		forms[test.form] = test.text
		var found []string
		for _, f := range lang(test.tag, own).Check(lint.Message{Key: test.key, Forms: forms, English: english[test.key]}) {
			found = append(found, fmt.Sprintf("%s %s %s", f.Severity, f.Kind, f.Form))
		}
		if got := strings.Join(found, "; "); got != test.want {
			t.Errorf("%s %s %s=%q: %q, want %q", test.tag, test.key, test.form, test.text, got, test.want)
		}
	}
}

// TestUnknownPluralsAreNotAskedFor: where CLDR has no rule, "other" does for all.
func TestUnknownPluralsAreNotAskedFor(t *testing.T) {
	english := shippedIn(t, "en")["letters_counted"]
	got := lint.Language{Tag: "kmr"}.Check(lint.Message{Key: "letters_counted", Forms: lint.Forms{"other": "{{.Count}} name"}, English: english})
	if len(got) > 0 {
		t.Error(got)
	}
}
