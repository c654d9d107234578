package languages

import (
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
		checked := lint.Message{Key: key, Forms: formsOf(m)}
		if like := english.Like(key); like != nil && !like.Override {
			checked.English = formsOf(like)
		}
		if m.From != nil && l.Tag != locale.English {
			checked.From = formsOf(&locale.Message{Message: m.From})
		}
		for _, f := range language.Check(checked) {
			problems = append(problems, letters.Problem{
				File: m.File, Row: m.LineOf(f.Form), Column: key, Severity: f.Severity, Message: f.Message, Hint: f.Hint, Kind: string(f.Kind),
			})
		}
	}
	return problems
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
