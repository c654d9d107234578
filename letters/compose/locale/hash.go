package locale

import (
	"crypto/sha1"
	"fmt"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters/compose/wording"
)

// hashOf is what goi18n writes beside a translation of a message: a sum over what the
// message means and its form "other". It tells whether English has changed since.
func hashOf(description, other string) string {
	return fmt.Sprintf("sha1-%x", sha1.Sum([]byte(description+other)))
}

// isHashOf reports whether a hash is that of a message of today. Files had what a message
// means beside its forms once, and goi18n counted it in; today it reads none.
func isHashOf(hash string, m *i18n.Message) bool {
	return hash == hashOf("", m.Other) || hash == hashOf(m.Description, m.Other)
}

// isChanged reports whether English was another when an entry was translated, of which
// nobody knows more than that.
func (e *Entry) isChanged(today *i18n.Message) bool {
	return e.English == nil && e.IsTranslated() && (e.Changed || e.Hash != "" && !isHashOf(e.Hash, today))
}

// EnglishChanged reports whether a message was translated from another English than that of
// today, as far as its file tells: by the English above it, by goi18n's hash, or by the note
// that Write leaves in the place of a hash.
func (m *Message) EnglishChanged(today *i18n.Message) bool {
	if m.From == nil {
		return m.Changed || m.Hash != "" && !isHashOf(m.Hash, today)
	}
	for _, form := range wording.AllForms {
		// Of the English before, the file has the forms alone that are others today.
		if was := oneLine(*Form(m.From, form)); was != "" && was != oneLine(*Form(today, form)) {
			return true
		}
	}
	return false
}
