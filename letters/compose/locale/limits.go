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

// isTooLong returns the Problem of a form that no paper has room for. It would be told of
// the template otherwise, which asks for the message.
func (m *Message) isTooLong(form string) (letters.Problem, bool) {
	length := utf8.RuneCountInString(m.Form(form))
	return letters.Problem{
		File: m.File, Row: m.LineOf(form), Column: m.ID, Severity: letters.SeverityError,
		Message: fmt.Sprintf("the message has %d letters, far more than a letter has room for", length),
		Hint:    "look whether a quotation mark is missing behind it, or shorten it",
	}, length > maxLetters
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
