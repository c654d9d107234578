package lint_test

import (
	"io/fs"
	"strings"
	"sync"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/wording"
	"doorletters/locales"
)

// shipped reads a built-in locale: its messages by their keys.
func shipped(t testing.TB, tag string) map[string]lint.Forms {
	t.Helper()
	data, err := fs.ReadFile(locales.Files, "active."+tag+".toml")
	if err != nil {
		t.Fatal(err)
	}
	// go-i18n refuses some tags, so all are read under one.
	parsed, err := i18n.ParseMessageFileBytes(data, "active.en.toml", map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
	if err != nil {
		t.Fatal(err)
	}
	messages := map[string]lint.Forms{}
	for _, m := range parsed.Messages {
		messages[m.ID] = lint.Forms{"zero": m.Zero, "one": m.One, "two": m.Two, "few": m.Few, "many": m.Many, "other": m.Other}
	}
	return messages
}

// tags are the built-in languages.
func tags(t testing.TB) []string {
	t.Helper()
	names, err := fs.Glob(locales.Files, "active.*.toml")
	if err != nil || len(names) < 57 {
		t.Fatalf("%d locales, %v", len(names), err)
	}
	for i, name := range names {
		names[i] = strings.TrimSuffix(strings.TrimPrefix(name, "active."), ".toml")
	}
	return names
}

// lang is a language as its locale is read.
func lang(tag string, messages map[string]lint.Forms) lint.Language {
	l := lint.Language{Tag: tag, Plurals: plurals(tag), HasSpoken: messages["locale.spoken"] != nil, ScriptIn: scriptIn, EnglishIndex: englishIndex()}
	for _, forms := range messages {
		for _, text := range forms {
			l.HasBreaks = l.HasBreaks || strings.Contains(text, "\u200B")
		}
	}
	return l
}

// englishIndex is that of the program's own English.
var englishIndex = sync.OnceValue(func() lint.Index { return lint.IndexOf(shipped(new(testing.T), "en")) })

// plurals counts with go-i18n's rules; English's where it has none, as letters do.
func plurals(tag string) []lint.Plural {
	bundle, all := i18n.NewBundle(language.Make(tag)), &i18n.Message{ID: "m", Zero: "zero", One: "one", Two: "two", Few: "few", Many: "many", Other: "other"}
	if err := bundle.AddMessages(language.Make(tag), all); err != nil {
		tag = "en"
		bundle = i18n.NewBundle(language.English)
		bundle.MustAddMessages(language.English, all)
	}
	localizer := i18n.NewLocalizer(bundle, tag)
	found := map[string]*lint.Plural{"other": {Form: "other"}}
	for n := range 202 {
		form := localizer.MustLocalize(&i18n.LocalizeConfig{MessageID: "m", PluralCount: n})
		if found[form] == nil {
			found[form] = &lint.Plural{Form: form}
		}
		found[form].Numbers = append(found[form].Numbers, n)
	}
	for _, rare := range []any{1000000, "1.5", "0.1"} {
		if form := localizer.MustLocalize(&i18n.LocalizeConfig{MessageID: "m", PluralCount: rare}); found[form] == nil {
			found[form] = &lint.Plural{Form: form}
		}
	}
	var list []lint.Plural
	for _, form := range wording.AllForms {
		if p := found[form]; p != nil {
			list = append(list, *p)
		}
	}
	return list
}

func scriptIn(text string) string {
	for _, script := range []string{"Traditional", "Simplified", "Cyrillic", "Devanagari", "Gurmukhi", "Latin"} {
		if strings.Contains(text, script) {
			return script
		}
	}
	return ""
}

// TestShippedHaveNoFaults: who translates reads only what is worth a look, so there is
// nothing to read of letters that were read in print.
func TestShippedHaveNoFaults(t *testing.T) {
	english := shipped(t, "en")
	for _, tag := range tags(t) {
		messages := shipped(t, tag)
		l := lang(tag, messages)
		for key, forms := range messages {
			for _, f := range l.Check(lint.Message{Key: key, Forms: forms, English: english[key], From: english[key]}) {
				t.Errorf("%s %s [%s]: %s: %s: %q (%s)", tag, key, f.Form, f.Kind, f.Message, f.Part, forms[f.Form])
			}
		}
	}
}
