package locale

import (
	"fmt"
	"unicode/utf8"

	"doorletters/letters"
)

const (
	// maxLetters is how long a form of a message may be. The longest of ours has some 430.
	maxLetters = 4000
	// maxMessages is how many messages a file may have. Ours have about a hundred.
	maxMessages = 1000
	// maxForms is how many keys a file may have in all, before it is known what is a message:
	// the library takes time that grows with their square.
	maxForms = 6 * maxMessages
)

// isTooLong reports whether a form is so long that no paper has room for it, and that its
// placeholders are not looked for.
func (m *Message) isTooLong(form string) bool {
	return utf8.RuneCountInString(m.Form(form)) > maxLetters
}

// tooMany returns the Problem of a file with far more messages than there can be; nil
// otherwise.
func (s Source) tooMany() *letters.Problem {
	if len(s.Entries) <= maxMessages {
		return nil
	}
	return farTooMany(s.File, fmt.Sprintf("%d messages", len(s.Entries)))
}

func farTooMany(file, what string) *letters.Problem {
	p := letters.FileFault(file, "the file has "+what+", far more than letters have", "look whether it is the file that you meant")
	return &p
}
