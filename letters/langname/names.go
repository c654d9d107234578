package langname

import (
	"slices"

	"doorletters/letters"
)

// Names are names of languages that a campaign knows beside those that everybody
// does, folded: those of its own locales. The zero value knows none.
type Names map[string]Name

// Name is a name of a language as it is written, and the language's tag. English: it is
// the one that is used in English.
type Name struct {
	Written, Tag string
	English      bool
}

// Add lets a language be known by a name.
func (n *Names) Add(name, tag string) {
	folded := letters.Fold(name)
	if folded == "" || tag == "" {
		return
	}
	if *n == nil {
		*n = Names{}
	}
	(*n)[folded] = Name{Written: letters.Tidy(name), Tag: tag}
}

// english returns the name that a language has in English; not ok where none is known.
func (n Names) english(tag string) (string, bool) {
	for _, name := range n {
		if name.Tag == tag && name.English {
			return name.Written, true
		}
	}
	return "", false
}

// Tags returns the tags that there are names of, each once.
func (n Names) Tags() []string {
	var tags []string
	for _, name := range n {
		tags = append(tags, name.Tag)
	}
	slices.Sort(tags)
	return slices.Compact(tags)
}

// tag finds the language of a name.
func (n Names) tag(name string) (string, bool) {
	own, ok := n[letters.Fold(name)]
	return own.Tag, ok
}
