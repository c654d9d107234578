package compose

import (
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
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

// Reworded returns a Composer in which a language is another locale, of which one message
// has other words. The faults are those of that message; what was wrong with it is so no
// more.
func (c *Composer) Reworded(l *locale.Locale, key string, faults []letters.Problem) *Composer {
	changed := c.withLocale(l)
	changed.faults = maps.Clone(c.faults)
	changed.faults[l.Tag] = slices.DeleteFunc(slices.Clone(c.faults[l.Tag]), func(f fault) bool { return f.Column == key })
	for _, p := range faults {
		kind := unusable
		switch p.Kind {
		case KindMissing:
			kind = missing
		case string(lint.KindUnchanged):
			kind = unchanged
		}
		if p.Severity == letters.SeverityError {
			changed.addFaults(l.Tag, kind, p)
		}
	}
	return changed
}

// CheckMessage is what [Composer.CheckLocale] says of one message and [Lint] does not.
func (c *Composer) CheckMessage(tag, key string) []letters.Problem {
	l, english := c.locale(tag), c.locales[locale.English]
	if m := l.Messages[key]; m != nil {
		problems, _ := checkKey(l, m, english.Like(key), english)
		return problems
	}
	return missingFrom(l, english, func(other string) bool { return other == key })
}
