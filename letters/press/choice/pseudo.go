package choice

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// Pseudo returns the language that nobody speaks among those that are asked for; empty
// where there is none. It goes with no other: all letters are in it.
func Pseudo(asked []string) (tag string, err error) {
	words := apart(asked)
	for _, word := range words {
		if letters.IsPseudoLanguage(word) {
			tag, err = letters.CanonicalTag(word)
		}
	}
	if err == nil && tag != "" && len(words) > 1 {
		err = letters.Refusal(fmt.Sprintf("--lang %s goes with no other language", tag), "print each by itself: "+strings.Join(letters.PseudoLanguages(), ", "))
	}
	return tag, err
}
