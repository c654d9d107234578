package languages

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/langname"
)

// lint returns the faults of the messages of a language.
func (c *Checker) lint(l *locale.Locale) []letters.Problem {
	var problems []letters.Problem
	language := linted(l)
	english := c.set[locale.English]
	for _, key := range l.Order {
		m := l.Messages[key]
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
		for _, f := range language.Check(checked) {
			if f.Kind == lint.KindChanged {
				f.Hint += seen
			}
			problems = append(problems, letters.Problem{
				File: m.File, Sheet: m.Sheet, Row: m.LineOf(f.Form), Column: key, Severity: f.Severity, Message: f.Message, Hint: f.Hint, Kind: string(f.Kind),
			})
		}
	}
	return problems
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
const seen = "; once it is right, delete the lines above it that begin with #. English"

// changedSince is the problem of a message of which it is known that its English has
// changed, and not what it was.
func changedSince(m, like *locale.Message) letters.Problem {
	return letters.Problem{
		File: m.File, Sheet: m.Sheet, Row: m.Line, Column: m.ID, Severity: letters.SeverityWarning, Kind: string(lint.KindChanged),
		Message: "English has changed since this was translated", Hint: "see whether it still says the same, and change it; English says: " + like.Other + seen,
	}
}

// linted is what the faults of a language's messages depend on.
func linted(l *locale.Locale) lint.Language {
	language := lint.Language{Tag: l.Tag, HasSpoken: l.Text(locale.KeySpoken) != "", ScriptIn: langname.ScriptNamed}
	plurals := wording.PluralsOf(l.Tag)
	for _, form := range plurals.Forms {
		language.Plurals = append(language.Plurals, lint.Plural{Form: form, Numbers: plurals.Smallest[form]})
	}
	for _, m := range l.Messages {
		language.HasBreaks = language.HasBreaks || slices.ContainsFunc(wording.AllForms, func(form string) bool { return strings.Contains(m.Form(form), "\u200B") })
	}
	return language
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
