package locale

import (
	"slices"

	"doorletters/letters/compose/wording"
)

// Beside is what another language, or the program's own file, has for the messages, to be
// shown above them.
type Beside struct {
	Name   string // of the language, in English
	Locale *Locale
}

// Layout is how a file is written.
type Layout struct {
	English *Locale
	// OfEnglish: the file is the program's own of English, which has no English above it.
	OfEnglish bool
	// Forms are the plural forms of the language.
	Forms []string
	// Numbers returns a few numbers that take a form, to be written beside an empty one;
	// may be nil.
	Numbers func(form string) string
	Beside  []Beside
	// Own: the file has words of a campaign's own for a language that the program has, and
	// what is empty in it stays as the program says it.
	Own bool
}

// forms are the forms that a message is written with.
func (o Layout) forms(e *Entry, like *Message) []string {
	asked := []string{other}
	if like != nil && like.IsPlural() {
		asked = o.Forms
	}
	return slices.DeleteFunc(slices.Clone(wording.AllForms), func(form string) bool {
		return !slices.Contains(asked, form) && *Form(&e.Message, form) == ""
	})
}
