package letters

import "strings"

// WordSet returns the set of the words that a list has, with commas between them.
func WordSet(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.SplitSeq(list, ",") {
		set[word] = true
	}
	return set
}
