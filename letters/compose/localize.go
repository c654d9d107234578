package compose

import (
	"fmt"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/nicksnyder/go-i18n/v2/i18n/template"

	"doorletters/letters"
)

// strict makes a placeholder that has no value an error instead of "<no value>".
var strict = &template.TextParser{Option: "missingkey=error"}

// optionalPlaceholder may stand where Language does, in languages that need it, and
// has nothing to print where nobody knows how the word sounds.
const optionalPlaceholder = "Pronounced"

// localize returns a message in this language. An error is a Problem without a
// place, for the template that asked.
func (l *locale) localize(key string, words map[string]any, doors int) (string, error) {
	m := l.messages[key]
	if m == nil {
		return "", noMessage(key, l)
	}
	for _, name := range m.placeholders {
		if words[name] == "" && name != optionalPlaceholder {
			return "", letters.Problem{
				Column: key, Severity: letters.SeverityError,
				Message: fmt.Sprintf("the message says {{.%s}}, which this letter has not", name),
				Hint:    fmt.Sprintf("put it between {{if .%s}} and {{end}}", name),
			}
		}
	}
	config := &i18n.LocalizeConfig{MessageID: key, TemplateData: words, TemplateParser: strict}
	if m.isPlural() {
		config.PluralCount = doors
	}
	bound := l.bound()
	if bound.err != nil {
		return "", bound.err
	}
	text, err := bound.localizer.Localize(config)
	if err != nil {
		return "", letters.Problem{
			File: m.file, Row: m.line, Column: key, Severity: letters.SeverityError,
			Message: fmt.Sprintf("the message cannot be read: %v", err),
		}
	}
	return text, nil
}

// noMessage is the Problem of a key that has no message.
func noMessage(key string, l *locale) letters.Problem {
	return letters.Problem{
		Column: key, Severity: letters.SeverityError,
		Message: fmt.Sprintf("there is no message %q", key),
		Hint:    hintNearest(key, l.order) + "a message of your own needs an entry in locales/active." + l.tag + ".toml",
	}
}
