package lexicon

import (
	"slices"
	"strings"
)

// compounds are words for units that some write in several.
var compounds = map[string]string{"sous sol": "sous-sol", "rez de": "rez-de", "rez-de chaussée": "rez-de-chaussée", "rez-de chaussee": "rez-de-chaussee", "r c": "r/c", "sub cave": "sub-cave"}

// JoinCompounds writes a compound in one word.
func JoinCompounds(words []string) []string {
	for i := 1; i < len(words); i++ {
		if joined, ok := compounds[strings.ToLower(words[i-1]+" "+words[i])]; ok {
			return JoinCompounds(slices.Concat(words[:i-1], []string{joined}, words[i+1:]))
		}
	}
	return words
}
