package refusal

import (
	"strings"
	"sync"
)

// phrase is words that follow one another.
type phrase struct {
	words []string
	open  bool // the last may have any ending
}

// begins reports whether a text begins with the phrase.
func (p phrase) begins(text []string) bool {
	if len(text) < len(p.words) {
		return false
	}
	last := len(p.words) - 1
	for i, word := range p.words[:last] {
		if text[i] != word {
			return false
		}
	}
	return text[last] == p.words[last] || p.open && strings.HasPrefix(text[last], p.words[last])
}

// minStem is how many bytes the shortest first word has that is open.
const minStem = 4

// beginning is that by which phrases are found: the first bytes of their first word.
func beginning(word string) string { return word[:min(len(word), minStem)] }

// known are the phrases by the beginning of their first word.
var known = sync.OnceValue(func() map[string][]phrase {
	found := map[string][]phrase{}
	for _, lists := range []map[string]string{phrases, morePhrases} {
		for _, list := range lists {
			for text := range strings.SplitSeq(list, ",") {
				stem, open := strings.CutSuffix(strings.TrimSpace(text), "*")
				words := strings.Fields(fold(stem))
				key := beginning(words[0])
				found[key] = append(found[key], phrase{words, open})
			}
		}
	}
	return found
})
