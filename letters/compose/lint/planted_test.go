package lint_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

// planted is a fault put into a message of a locale: the form "other" becomes text, or
// what the program's own locale says with old put in the place of new.
type planted struct {
	tag, key string
	old, new string // replaced in the locale's own text
	text     string // instead of it
	part     string // what is to be found; not looked at if empty
}

// find plants a fault and returns what is found of a kind.
func (p planted) find(t *testing.T, kind lint.Kind) (lint.Finding, string) {
	t.Helper()
	own := shippedIn(t, p.tag)
	l := lang(p.tag, own)
	text := p.text
	if text == "" {
		text = strings.Replace(own[p.key]["other"], p.old, p.new, 1)
		if text == own[p.key]["other"] {
			t.Fatalf("%s %s: there is no %q in %q", p.tag, p.key, p.old, text)
		}
	}
	english := shippedIn(t, "en")[p.key]
	for _, f := range l.Check(lint.Message{Key: p.key, Forms: lint.Forms{"other": text}, English: lint.Forms{"other": english["other"]}}) {
		if f.Kind == kind {
			return f, text
		}
	}
	t.Errorf("%s %s: %q: no %s found", p.tag, p.key, text, kind)
	return lint.Finding{}, text
}

// shippedIn is a locale of the program's, or none for a language that it has not.
func shippedIn(t *testing.T, tag string) map[string]lint.Forms {
	for _, known := range tags(t) {
		if known == tag {
			return shipped(t, tag)
		}
	}
	return nil
}

func checkPlanted(t *testing.T, kind lint.Kind, severity letters.Severity, all []planted) {
	t.Helper()
	for _, p := range all {
		f, text := p.find(t, kind)
		if f.Kind == "" {
			continue
		}
		if f.Severity != severity {
			t.Errorf("%s %s: %q: %s, want %s", p.tag, p.key, text, f.Severity, severity)
		}
		if p.part != "" && f.Part != p.part || !strings.Contains(text, f.Part) {
			t.Errorf("%s %s: %q: found %q, want %q", p.tag, p.key, text, f.Part, p.part)
		}
		if f.Hint == "" || f.Message == "" {
			t.Errorf("%s %s: %+v says too little", p.tag, p.key, f)
		}
	}
}

func TestUnchanged(t *testing.T) {
	checkPlanted(t, lint.KindUnchanged, letters.SeverityError, []planted{
		{tag: "eo", key: "help_heading", text: "We can help with"},
		{tag: "tw", key: "group_fallback", text: "**No answer?** Call the group: {{.GroupPhone}}"},
		{tag: "ar", key: "map_start", text: "Start"},
		{tag: "ti", key: "tree_name", text: " Name "},
		{tag: "kmr", key: "offer_pets", text: "pet care"},
		{tag: "yo", key: "sheet_route", text: "Start at {{.Start}}. End at {{.End}}."},
		{tag: "ig", key: "minutes_counted", text: "about {{.Count}} minutes"},
	})
	checkPlanted(t, lint.KindUnchanged, letters.SeverityWarning, []planted{
		{tag: "ig", key: "offer_food", text: "Food"}, // a word alone may be right
		{tag: "nl", key: "letters_counted", text: "{{.Count}} letters"},
	})
	checkPlanted(t, lint.KindHalfTranslated, letters.SeverityWarning, []planted{
		{tag: "es", key: "script_letter", text: "Nuestro número está en esta carta. Call when you need us.", part: "Call when you need us"},
		{tag: "ig", key: "who_we_are", text: "Anyị bụ ndị agbata obi, not the government, the police or a landlord. Our help is free; you owe nothing.", part: "not the government, the police or a landlord. Our help is free; you owe nothing"},
		{tag: "ru", key: "rules_title", text: "Rules for the прогулка", part: "Rules for the"},
		{tag: "am", key: "honest", text: "We cannot do everything, ያንንም በግልጽ እንነግርዎታለን።", part: "We cannot do everything"},
		{tag: "kmr", key: "stays_with_us", text: "Tiştê ku hûn dibêjin stays with us.", part: "stays with us"},
	})
}

func TestUnchangedMayBeRight(t *testing.T) {
	for _, p := range []planted{
		{tag: "eo", key: "whatsapp", text: "WhatsApp {{.WhatsApp}}"},
		{tag: "nl", key: "tree_name", text: "Name"},
		{tag: "en-AU", key: "help_heading", text: "We can help with"},
		{tag: "pcm", key: "offer_pets", text: "Pet care"},
		{tag: "eo", key: "place", text: "{{.Place}} el {{.Total}}"},
	} {
		english := shippedIn(t, "en")[p.key]
		for _, f := range (lint.Language{Tag: p.tag}).Check(lint.Message{Key: p.key, Forms: lint.Forms{"other": p.text}, English: english}) {
			t.Errorf("%s %s: %s %s", p.tag, p.text, f.Kind, f.Message)
		}
	}
}

func TestLocaleOfEnglishIsNoOther(t *testing.T) {
	checkPlanted(t, lint.KindUnchanged, letters.SeverityError, []planted{
		{tag: "yo", key: "locale.name", text: "English"}, {tag: "ig", key: "locale.english", text: "English"},
	})
	checkPlanted(t, lint.KindUnchanged, letters.SeverityWarning, []planted{{tag: "tw", key: "locale.reviewedby", text: "its writers"}})
}
