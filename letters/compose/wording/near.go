package wording

import (
	"fmt"

	"doorletters/letters"
)

// DidYouMean begins a hint with the known name nearest to a misspelt one; empty where
// none is near.
func DidYouMean(name string, known []string) string {
	near := letters.Nearest(name, known)
	if near == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %q? ", near)
}
