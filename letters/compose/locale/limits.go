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
	p := letters.FileFault(s.File, fmt.Sprintf("the file has %d messages, far more than letters have", len(s.Entries)), "look whether it is the file that you meant")
	return &p
}
