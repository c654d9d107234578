package compose

import (
	"maps"
	"slices"

	"doorletters/letters"
)

// tryLetters writes letters in a language whose words the campaign has changed, and
// returns what stops them and stops none in English: words may be more than a message can be,
// as lists and frames of a template.
func (c *Composer) tryLetters(l *locale) []letters.Problem {
	if c.geometry.Part.Width == 0 || !slices.ContainsFunc(l.order, func(key string) bool { return l.messages[key].override }) {
		return nil
	}
	number := func(last string) letters.Phone { return letters.Phone{Printed: "617 555 01" + last} }
	pods := []letters.Pod{{ID: "P1", Leader: letters.Leader{
		Name: "Ana Silva", Phone: number("01"), WhatsApp: number("02"), Email: "ana@example.org", Hours: "9 to 5", Languages: []string{sourceLanguage},
		Second: letters.Person{Name: "Bo Diaz", Phone: number("03")},
	}}, {ID: "P1"}}
	for _, pod := range pods {
		for _, variant := range []Variant{{}, {Spare: true}, {Column: true}} {
			if variant.Column && c.column == nil {
				continue
			}
			if _, err := c.Letter(pod, sourceLanguage, variant); err != nil {
				continue
			}
			_, err := c.Letter(pod, l.tag, variant)
			if p, ok := err.(letters.Problem); ok {
				return []letters.Problem{c.ofWords(l, p, func(c *Composer) bool {
					_, err := c.Letter(pod, l.tag, variant)
					return err == nil
				})}
			}
		}
	}
	return nil
}

// ofWords makes the message the place of what a template could not do with its words: the
// one without which it works, else the locale.
func (c *Composer) ofWords(l *locale, p letters.Problem, works func(*Composer) bool) letters.Problem {
	english := c.locales[sourceLanguage]
	at := letters.Problem{File: l.file(), Severity: letters.SeverityError, Hint: "write plain words, with **two stars** around bold ones"}
	at.Message = "the letter cannot be written with these words: " + p.Message
	for _, key := range l.order {
		m, like := l.messages[key], english.messages[key]
		if !m.override || like == nil {
			continue
		}
		if works(c.withLocale(l.with(key, like))) {
			at.File, at.Row, at.Column = m.file, m.line, key
			break
		}
	}
	return at
}

// with returns the locale with another message for a key.
func (l *locale) with(key string, m *message) *locale {
	changed := l.clone()
	if changed.messages[key] == nil {
		changed.order = append(changed.order, key)
	}
	changed.messages[key] = m
	return changed
}

// withLocale returns a Composer that writes a language with another locale.
func (c *Composer) withLocale(l *locale) *Composer {
	changed := *c
	changed.forms, changed.locales = new(forms), maps.Clone(c.locales)
	changed.locales[l.tag] = l
	return &changed
}
