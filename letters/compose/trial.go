package compose

import (
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// tryLetters writes letters in a language whose words the campaign has changed, and
// returns what stops them and stops none in English: words may be more than a message can be,
// as lists and frames of a template.
func (c *Composer) tryLetters(l *locale.Locale) []letters.Problem {
	if c.geometry.Part.Width == 0 || !slices.ContainsFunc(l.Order, func(key string) bool { return l.Messages[key].Override }) {
		return nil
	}
	number := func(last string) letters.Phone { return letters.Phone{Printed: "617 555 01" + last} }
	pods := []letters.Pod{{ID: "P1", Leader: letters.Leader{
		Name: "Ana Silva", Phone: number("01"), WhatsApp: number("02"), Email: "ana@example.org", Hours: "9 to 5", Languages: []string{locale.English},
		Second: letters.Person{Name: "Bo Diaz", Phone: number("03")},
	}}, {ID: "P1"}}
	for _, pod := range pods {
		for _, variant := range []Variant{{}, {Spare: true}, {Column: true}} {
			if variant.Column && c.column == nil {
				continue
			}
			if _, err := c.Letter(pod, locale.English, variant); err != nil {
				continue
			}
			_, err := c.Letter(pod, l.Tag, variant)
			if p, ok := err.(letters.Problem); ok {
				return []letters.Problem{c.ofWords(l, p, func(c *Composer) bool {
					_, err := c.Letter(pod, l.Tag, variant)
					return err == nil
				})}
			}
		}
	}
	return nil
}

// ofWords makes the message the place of what a template could not do with its words: the
// one without which it works, else the locale.
func (c *Composer) ofWords(l *locale.Locale, p letters.Problem, works func(*Composer) bool) letters.Problem {
	english := c.locales[locale.English]
	at := letters.Problem{File: l.Place("").File, Severity: letters.SeverityError, Hint: "write plain words, with **two stars** around bold ones"}
	at.Message = "the letter cannot be written with these words: " + p.Message
	for _, key := range l.Order {
		m, like := l.Messages[key], english.Messages[key]
		if !m.Override || like == nil {
			continue
		}
		if works(c.withLocale(with(l, like))) {
			at.File, at.Row, at.Column = m.File, m.Line, key
			break
		}
	}
	return at
}

// withLocale returns a Composer that writes a language with another locale.
func (c *Composer) withLocale(l *locale.Locale) *Composer {
	changed := *c
	changed.forms, changed.locales = new(forms), maps.Clone(c.locales)
	changed.locales[l.Tag] = l
	return &changed
}

// with returns a locale with another message.
func with(l *locale.Locale, m *locale.Message) *locale.Locale {
	changed := l.Clone()
	changed.Put(m, func(text string) string { return text })
	return changed
}
