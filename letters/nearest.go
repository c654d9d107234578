package letters

import (
	"fmt"
	"strings"
)

// Nearest returns the entry of known that differs least from word, or "" where
// all differ too much to be what was meant. Case does not count.
func Nearest(word string, known []string) string {
	best, least := "", max(2, (len(word)+2)/3)+1
	for _, k := range known {
		if n := EditDistance(strings.ToLower(word), strings.ToLower(k)); n < least {
			best, least = k, n
		}
	}
	return best
}

// DidYouMean is the end of a message about a word that is not known: "; did you
// mean "Doors"?", or nothing where none of known is near it.
func DidYouMean(word string, known []string) string {
	if near := Nearest(word, known); near != "" {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return ""
}
