package locale

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// Message is one message with the place it was read from.
type Message struct {
	*i18n.Message
	File string
	Line int
	// FormLines are those of its forms, where they are known.
	FormLines map[string]int
	// From is the English that it was translated from; nil where that is not known.
	From *i18n.Message
	// Changed: English was another when it was translated, and nobody knows which.
	Changed bool
	// Override: the campaign's own; Replaced is the built-in one in its place, if any.
	Override bool
	Replaced *Message
	// Placeholders of all the forms, in the order of first use.
	Placeholders []string
	// Broken: a form that cannot be read; the message has a Problem already.
	Broken bool
}

// Form returns one plural form's text.
func (m *Message) Form(name string) string { return *Form(m.Message, name) }

// LineOf returns the line of a form, or of the message.
func (m *Message) LineOf(form string) int { return cmp.Or(m.FormLines[form], m.Line) }

// IsPlural reports whether the message has a form besides "other".
func (m *Message) IsPlural() bool { return isPlural(m.Message) }

func isPlural(m *i18n.Message) bool { return m.Zero+m.One+m.Two+m.Few+m.Many != "" }

// IsTranslated reports whether there is a word in any of its forms.
func (e *Entry) IsTranslated() bool {
	return strings.TrimSpace(e.Zero+e.One+e.Two+e.Few+e.Many+e.Other) != ""
}

// withAllForms returns the message with "other" for the plural forms that its file has
// not: what is asked of a translator are the forms that counts of doors take, and there
// are others, as Spanish's "many" from a million on (wording.Forms).
func (m *Message) withAllForms() *i18n.Message {
	all := *m.Message
	if m.IsPlural() {
		for _, form := range []*string{&all.Zero, &all.One, &all.Two, &all.Few, &all.Many} {
			*form = cmp.Or(*form, all.Other)
		}
	}
	return &all
}

// newMessage reads the placeholders of an entry.
func newMessage(e Entry, file string) (*Message, []letters.Problem) {
	m := &Message{Message: &e.Message, File: file, Line: e.Line, FormLines: e.FormLines, From: e.English, Changed: e.Changed}
	var problems []letters.Problem
	for _, form := range wording.AllForms {
		if p, is := m.isTooLong(form); is {
			m.Broken = true
			problems = append(problems, p)
			continue
		}
		names, bad := wording.Placeholders(m.Form(form))
		if bad != "" {
			m.Broken = true
			problems = append(problems, letters.Problem{
				File: file, Row: m.LineOf(form), Column: m.ID, Severity: letters.SeverityError,
				Message: fmt.Sprintf("%s cannot stand in a message", bad),
				Hint:    "a placeholder is written with two braces on each side and a dot before its name: {{.Leader}}",
			})
			continue
		}
		for _, name := range names {
			if wording.IsPlaceholder(name) {
				if !slices.Contains(m.Placeholders, name) {
					m.Placeholders = append(m.Placeholders, name)
				}
				continue
			}
			m.Broken = true
			problems = append(problems, letters.Problem{
				File: file, Row: m.LineOf(form), Column: m.ID, Severity: letters.SeverityError,
				Message: fmt.Sprintf("there is no placeholder {{.%s}}", name),
				Hint:    wording.DidYouMean(name, wording.Names()) + "there are " + strings.Join(wording.Names(), ", "),
			})
		}
	}
	return m, problems
}
