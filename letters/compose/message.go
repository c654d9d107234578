package compose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/compose/tomllines"
	"doorletters/letters/compose/wording"
)

// message is one message with the place it was read from.
type message struct {
	*i18n.Message
	file string
	line int
	// override: the campaign's own; replaced is the built-in one in its place, if any.
	override bool
	replaced *message
	// placeholders of all the forms, in the order of first use.
	placeholders []string
	// broken: a form that cannot be read; the message has a Problem already.
	broken bool
}

// form returns one plural form's text.
func (m *message) form(name string) string {
	switch name {
	case "zero":
		return m.Zero
	case "one":
		return m.One
	case "two":
		return m.Two
	case "few":
		return m.Few
	case "many":
		return m.Many
	}
	return m.Other
}

// isPlural reports whether the message has a form besides "other".
func (m *message) isPlural() bool {
	return m.Zero+m.One+m.Two+m.Few+m.Many != ""
}

// withAllForms returns the message with "other" for the plural forms that its file has
// not: what is asked of a translator are the forms that counts of doors take, and there
// are others, as Spanish's "many" from a million on (wording.Forms).
func (m *message) withAllForms() *i18n.Message {
	all := *m.Message
	if m.isPlural() {
		for _, form := range []*string{&all.Zero, &all.One, &all.Two, &all.Few, &all.Many} {
			*form = cmp.Or(*form, all.Other)
		}
	}
	return &all
}

// newMessage reads the placeholders of a message.
func newMessage(m *i18n.Message, source, file string, line int) (*message, []letters.Problem) {
	read := &message{Message: m, file: file, line: line}
	var problems []letters.Problem
	for _, form := range wording.AllForms {
		text := read.form(form)
		names, bad := wording.Placeholders(text)
		if bad != "" {
			read.broken = true
			problems = append(problems, letters.Problem{
				File: file, Row: tomllines.With(source, line, bad), Column: m.ID, Severity: letters.SeverityError,
				Message: fmt.Sprintf("%s cannot stand in a message", bad),
				Hint:    "a placeholder is written with two braces on each side and a dot before its name: {{.Leader}}",
			})
			continue
		}
		for _, name := range names {
			if isPlaceholder(name) {
				if !slices.Contains(read.placeholders, name) {
					read.placeholders = append(read.placeholders, name)
				}
				continue
			}
			read.broken = true
			problems = append(problems, letters.Problem{
				File: file, Row: tomllines.With(source, line, name), Column: m.ID, Severity: letters.SeverityError,
				Message: fmt.Sprintf("there is no placeholder {{.%s}}", name),
				Hint:    hintNearest(name, placeholderNames()) + "there are " + strings.Join(placeholderNames(), ", "),
			})
		}
	}
	return read, problems
}

// hintNearest begins a hint with the known name nearest to a misspelt one;
// empty where none is near.
func hintNearest(name string, known []string) string {
	near := letters.Nearest(name, known)
	if near == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %q? ", near)
}
