package languages

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
)

// isAsked reports whether a translator is asked for a message of English's: not for what a
// file says of its language, which the program fills in, nor for what is a group's own.
func isAsked(english *locale.Locale, key string) bool {
	return !strings.HasPrefix(key, "locale.") && !english.Like(key).Override
}

// count counts the messages that a translator is asked for, and those that are there.
func count(l, english *locale.Locale) (there, asked int) {
	for _, key := range english.Order {
		if !isAsked(english, key) {
			continue
		}
		asked++
		if l.Messages[key] != nil {
			there++
		}
	}
	return there, asked
}

// HowMany says how many messages are there: "all 98 messages", "12 of 98 messages".
func HowMany(there, asked int) string {
	if there == asked {
		return fmt.Sprintf("all %d messages", asked)
	}
	return fmt.Sprintf("%d of %d messages", there, asked)
}

// Faulty counts the messages that are there, and cannot be printed.
func (r Report) Faulty() int {
	keys := map[string]bool{}
	for _, p := range r.Problems {
		if p.Severity == letters.SeverityError && p.Column != "" && p.Kind != KindMissing && p.Kind != KindUnknown && compose.IsOfLetters(p.Column) {
			keys[p.Column] = true
		}
	}
	return len(keys)
}

// UnreadFrom returns the line from which on the file cannot be read, 0 where that is not
// known.
func (r Report) UnreadFrom() int {
	why, _ := r.WhyUnread()
	return why.Row
}
