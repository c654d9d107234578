package locale

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// Message is one message with the place it was read from.
type Message struct {
	*i18n.Message
	// File is the file's name, Sheet that of a workbook's sheet, and Line the line or row.
	File, Sheet string
	Line        int
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
	// Broken: a form that cannot be read.
	Broken bool
}

// Form returns one plural form's text.
func (m *Message) Form(name string) string { return *Form(m.Message, name) }

// LineOf returns the line of a form, or of the message.
func (m *Message) LineOf(form string) int { return cmp.Or(m.FormLines[form], m.Line) }

// At is the place of a form, or with an empty form of the message: its line or row, and its
// key. The Problem has nothing else.
func (m *Message) At(form string) letters.Problem {
	return letters.Problem{File: m.File, Sheet: m.Sheet, Row: m.LineOf(form), Column: m.ID, IsKey: true}
}

// written are the message's placeholders as they stand in it.
func (m *Message) written() []string {
	var kept []string
	for _, name := range m.Placeholders {
		kept = append(kept, "{{."+name+"}}")
	}
	return kept
}

// IsPlural reports whether the message has a form besides "other".
func (m *Message) IsPlural() bool { return isPlural(m.Message) }

func isPlural(m *i18n.Message) bool { return m.Zero+m.One+m.Two+m.Few+m.Many != "" }

// IsTranslated reports whether there is anything to be read in one of its forms.
func (e *Entry) IsTranslated() bool {
	return strings.ContainsFunc(e.Zero+e.One+e.Two+e.Few+e.Many+e.Other, isVisible)
}

// fillers are letters that are not seen.
const fillers = "\u115F\u1160\u3164\uFFA0\u2800"

// isVisible reports whether a rune leaves ink: spaces, controls and fillers do not.
func isVisible(r rune) bool {
	return !unicode.IsSpace(r) && !unicode.In(r, unicode.Cc, unicode.Cf) && !strings.ContainsRune(fillers, r)
}

// fill gives the forms that the entry leaves empty the words of a message with plural forms.
// One without them has nothing that could stand for another of its forms.
func (e *Entry) fill(before *Message) {
	if !before.IsPlural() {
		return
	}
	for _, form := range wording.AllForms {
		if own := Form(&e.Message, form); strings.TrimSpace(*own) == "" {
			*own = before.Form(form)
		}
	}
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

// newMessage reads the placeholders of an entry. What is wrong with them is told by who
// compares the message with English's.
func newMessage(e Entry, s Source) *Message {
	m := &Message{Message: &e.Message, File: s.File, Sheet: s.Sheet, Line: e.Line, FormLines: e.FormLines, From: e.English, Changed: e.Changed}
	for _, form := range wording.AllForms {
		if m.isTooLong(form) {
			m.Broken = true
			continue
		}
		names, bad := wording.Placeholders(m.Form(form))
		m.Broken = m.Broken || bad != ""
		for _, name := range names {
			switch {
			case !wording.IsPlaceholder(name):
				m.Broken = true
			case !slices.Contains(m.Placeholders, name):
				m.Placeholders = append(m.Placeholders, name)
			}
		}
	}
	return m
}
