package locale

import (
	"slices"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters/compose/wording"
)

// Reworded returns a locale in which a message has other words, by its plural forms, as a
// campaign's own file has them: where that says nothing the message is the program's, or
// is missing.
func (l *Locale) Reworded(key string, forms map[string]string) *Locale {
	changed := l.Clone()
	was, ours := changed.Messages[key], changed.builtIn(key)
	place := changed.Place(key)
	e := Entry{Message: i18n.Message{ID: key}, Line: place.Row}
	e.put(forms)
	if !e.IsTranslated() {
		changed.empty[key] = place
		switch {
		case ours != nil:
			changed.Messages[key] = ours
		case was != nil:
			delete(changed.Messages, key)
			changed.Order = slices.DeleteFunc(changed.Order, func(other string) bool { return other == key })
		}
		return changed
	}
	if ours != nil {
		e.fill(ours)
	}
	m := newMessage(e, Source{File: place.File, Sheet: place.Sheet})
	m.Override, m.Replaced = true, ours
	if was == nil {
		changed.Order = append(changed.Order, key)
	} else {
		m.FormLines = was.FormLines
	}
	changed.Messages[key] = m
	return changed
}

// put sets the forms of an entry: those that are not named are empty.
func (e *Entry) put(forms map[string]string) {
	for _, form := range wording.AllForms {
		*Form(&e.Message, form) = forms[form]
	}
}

// Say returns a file in which a message has other words, by its plural forms. Remarks of
// its translator stay; of the English before it says nothing any more, for who writes has
// seen that of today. Without words the message stays with empty forms.
func (s Source) Say(key string, forms map[string]string, o Layout) Source {
	s.Entries = slices.Clone(s.Entries)
	at := slices.IndexFunc(s.Entries, func(e Entry) bool { return e.ID == key })
	if at < 0 {
		at = len(s.Entries)
		s.Entries = append(s.Entries, Entry{Message: i18n.Message{ID: key}})
	}
	e := &s.Entries[at]
	e.Remarks = slices.Concat(e.Remarks, e.innerComments(o))
	e.section, e.English, e.Changed, e.Hash = nil, nil, false, ""
	e.put(forms)
	return s
}
