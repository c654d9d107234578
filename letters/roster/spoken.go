package roster

import "strings"

// spoken is what a language cell says, and the problem with it if there is one.
type spoken struct{ tag, message, hint string }

// spokenIn reads a language cell. A list says the same few things over and over,
// and each of them is looked into once.
func (r *addressReader) spokenIn(text string) spoken {
	said, known := r.spoken[text]
	if !known {
		text = strings.Clone(text)
		name, _ := mended(text)
		said.tag, said.message, said.hint = doorLanguage(name, r.options.Languages)
		if len(r.spoken) < mostLearned {
			r.spoken[text] = said
		}
	}
	return said
}
