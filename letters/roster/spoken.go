package roster

import (
	"strings"

	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// spoken is what a language cell says, and the problem with it if there is one.
// General says the same of any text.
type spoken struct{ tag, message, hint, general string }

// spokenIn reads a language cell. A list says the same few things over and over,
// and each of them is looked into once.
func (r *addressReader) spokenIn(text string) spoken {
	said, known := r.spoken[text]
	if !known {
		text = strings.Clone(text)
		name, _ := sheet.Repair(text)
		said.tag, said.message, said.hint = langname.ForDoor(name, r.options.Languages)
		said.general = "this" + strings.TrimPrefix(said.message, name)
		if len(r.spoken) < mostLearned {
			r.spoken[text] = said
		}
	}
	return said
}
