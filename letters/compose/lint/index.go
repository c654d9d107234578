package lint

import (
	"maps"
	"slices"
	"strings"
)

// Index finds English's messages by their words.
type Index map[string]string

// IndexOf makes an Index of messages, by their keys. One word alone is in none: languages
// have words in common.
func IndexOf(messages map[string]Forms) Index {
	index := Index{}
	for _, key := range slices.Sorted(maps.Keys(messages)) {
		for _, text := range messages[key] {
			if words := wordsOf(text); len(words) > 1 && !strings.HasPrefix(key, "locale.") {
				index[strings.Join(words, " ")] = key
			}
		}
	}
	return index
}

// keyOf returns the key of the message with these words; empty for none.
func (x Index) keyOf(words []string) string { return x[strings.Join(words, " ")] }
