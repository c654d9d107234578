package compose

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/langname"
)

// Kinds of problems with a translation, besides those that package lint names.
const (
	KindMissing = "missing" // a message is not there
	KindUnknown = "unknown" // there is no such message
)

// Lint returns what is wrong with the messages of a locale that are chosen, each for
// itself and beside English's, in the order of the locale. An error keeps the message from
// being printed; the Kind is one of package lint's.
func Lint(l, english *locale.Locale, chosen func(*locale.Message) bool) []letters.Problem {
	var problems []letters.Problem
	language := sync.OnceValue(func() lint.Language { return lintedLanguage(l) })
	for _, key := range l.Order {
		m := l.Messages[key]
		if !chosen(m) {
			continue
		}
		like := english.Like(key)
		if like != nil && like.Override {
			like = nil // the group's own English
		}
		checked := lint.Message{Key: key, Forms: formsOf(m), From: changedFrom(m, like)}
		if like != nil {
			checked.English = formsOf(like)
		}
		if like != nil && m.From == nil && m.EnglishChanged(like.Message) {
			problems = append(problems, changedSince(m, like))
		}
		for _, f := range language().Check(checked) {
			p := m.At(f.Form)
			p.Row += linesBefore(m, f)
			p.Severity, p.Message, p.Hint, p.Kind = f.Severity, f.Message, f.Hint, string(f.Kind)
			if f.Kind == lint.KindChanged {
				p.Hint += seen(m)
			}
			problems = append(problems, p)
		}
	}
	return problems
}

// linesBefore is on which line of its form a fault stands, after the first. A text of
// several lines begins below its key.
func linesBefore(m *locale.Message, f lint.Finding) int {
	text := m.Form(f.Form)
	at := strings.Index(text, f.Part)
	if f.Part == "" || at < 0 || m.Sheet != "" || !strings.Contains(text, "\n") {
		return 0
	}
	return 1 + strings.Count(text[:at], "\n")
}

// changedFrom returns the English that a message was translated from, where that is
// another than now: of the forms that are the same a file says nothing.
func changedFrom(m, like *locale.Message) lint.Forms {
	if like == nil || m == like || m.From == nil || !m.EnglishChanged(like.Message) {
		return nil
	}
	was := formsOf(like)
	maps.Copy(was, formsOf(&locale.Message{Message: m.From}))
	return was
}

// seen ends the hint of a message whose English has changed.
func seen(m *locale.Message) string {
	if m.Sheet != "" {
		return "; once it is right, clear the cell under English before"
	}
	return "; once it is right, delete the lines above it that begin with #. English"
}

// changedSince is the problem of a message of which it is known that its English has
// changed, and not what it was.
func changedSince(m, like *locale.Message) letters.Problem {
	p := m.At("")
	p.Severity, p.Kind = letters.SeverityWarning, string(lint.KindChanged)
	p.Message = "English has changed since this was translated"
	p.Hint = "see whether it still says the same, and change it; English says: " + like.Other + seen(m)
	return p
}

// lintedLanguage is what the faults of a locale's messages depend on.
func lintedLanguage(l *locale.Locale) lint.Language {
	language := lint.Language{Tag: l.Tag, HasSpoken: l.Text(locale.KeySpoken) != "", ScriptIn: langname.ScriptNamed, EnglishIndex: englishIndex()}
	language.IsEnglishName = func(text string) bool { return isEnglishName(text, l) }
	plurals := wording.PluralsOf(l.Tag)
	for _, form := range plurals.Forms {
		language.Plurals = append(language.Plurals, lint.Plural{Form: form, Numbers: plurals.Smallest[form]})
	}
	for _, m := range l.Messages {
		language.HasBreaks = language.HasBreaks || slices.ContainsFunc(wording.AllForms, func(form string) bool { return strings.Contains(m.Form(form), "\u200B") })
	}
	return language
}

// englishIndex finds the program's own English messages by their words. They are the same
// for whoever asks.
var englishIndex = sync.OnceValue(func() lint.Index {
	messages := map[string]lint.Forms{}
	set, _ := locale.BuiltIn() // who asks has read it
	for _, m := range set[locale.English].Messages {
		messages[m.ID] = formsOf(m)
	}
	return lint.IndexOf(messages)
})

// isEnglishName reports whether a text is a name by which English knows a language, and not
// by which a locale's own language alone does.
func isEnglishName(text string, l *locale.Locale) bool {
	about := langname.Describe(l.Tag)
	if strings.EqualFold(text, about.English) || strings.EqualFold(text, about.Spoken) {
		return true
	}
	_, known := langname.Plain(text)
	return known && !strings.EqualFold(text, l.Text(locale.KeyName))
}

// formsOf returns the texts of a message.
func formsOf(m *locale.Message) lint.Forms {
	forms := lint.Forms{}
	for _, form := range wording.AllForms {
		if text := m.Form(form); text != "" {
			forms[form] = text
		}
	}
	return forms
}
