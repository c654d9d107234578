package locale

import (
	"fmt"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/nicksnyder/go-i18n/v2/i18n/template"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// strict makes a placeholder that has no value an error instead of "<no value>".
var strict = &template.TextParser{Option: "missingkey=error"}

// OptionalPlaceholder may stand where Language does, in languages that need it, and
// has nothing to print where nobody knows how the word sounds.
const OptionalPlaceholder = "Pronounced"

// Localize returns a message in this language. An error is a Problem without a
// place, for the template that asked.
func (l *Locale) Localize(key string, words map[string]any, doors int) (string, error) {
	m := l.Messages[key]
	if m == nil {
		return "", NoMessage(key, l)
	}
	for _, name := range m.Placeholders {
		if words[name] == "" && name != OptionalPlaceholder {
			return "", letters.Problem{
				Column: key, Severity: letters.SeverityError,
				Message: fmt.Sprintf("the message says {{.%s}}, which this letter has not", name),
				Hint:    fmt.Sprintf("put it between {{if .%s}} and {{end}}", name),
			}
		}
	}
	config := &i18n.LocalizeConfig{MessageID: key, TemplateData: words, TemplateParser: strict}
	if m.IsPlural() {
		config.PluralCount = doors
	}
	bound := l.bound()
	if bound.err != nil {
		return "", bound.err
	}
	text, err := bound.localizer.Localize(config)
	if err != nil {
		p := m.At("")
		p.Severity, p.Message = letters.SeverityError, fmt.Sprintf("the message cannot be read: %v", err)
		return "", p
	}
	return text, nil
}

// NoMessage is the Problem of a key that has no message.
func NoMessage(key string, l *Locale) letters.Problem {
	return letters.Problem{
		Column: key, Severity: letters.SeverityError,
		Message: fmt.Sprintf("there is no message %q", key),
		Hint:    wording.DidYouMean(key, l.Order) + "a message of your own needs an entry in locales/active." + l.Tag + ".toml",
	}
}
