package choice

import (
	"slices"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
)

// named is something that people call by its ID or by one of its names.
type named struct {
	id    string
	names []string
}

// minPart is how many characters of a name are enough to be taken for it.
const minPart = 2

// find returns the indexes of those that a word may mean: those of the ID; if there
// are none those of the name; else those in whose names a word begins so.
func find(word string, all []named) []int {
	id, name := foldID(word), letters.Fold(word)
	ways := []func(n named) bool{
		func(n named) bool { return id != "" && foldID(n.id) == id },
		func(n named) bool { return n.has(func(own string) bool { return own == name }) },
		func(n named) bool {
			return n.has(func(own string) bool { return strings.HasPrefix(own, name) || strings.Contains(own, " "+name) })
		},
	}
	if utf8.RuneCountInString(name) < minPart {
		ways = ways[:2]
	}
	for _, is := range ways {
		var found []int
		for i, n := range all {
			if is(n) {
				found = append(found, i)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// has reports whether one of the names is so.
func (n named) has(is func(folded string) bool) bool {
	return slices.ContainsFunc(n.names, func(name string) bool {
		folded := letters.Fold(name)
		return folded != "" && is(folded)
	})
}

// foldID is an ID without case, and without spaces and dashes that are not in one.
func foldID(id string) string { return strings.ReplaceAll(letters.Fold(id), " ", "") }

// near returns the name, or the word of one, that a word is nearly, "" if there is
// none.
func near(word string, all []named) string {
	var known []string
	for _, n := range all {
		for _, name := range n.names {
			known = append(known, name)
			for _, part := range strings.Fields(name) {
				if utf8.RuneCountInString(part) > minPart {
					known = append(known, part)
				}
			}
		}
	}
	return letters.Nearest(word, known)
}

// apart splits what was typed between commas and semicolons.
func apart(asked []string) []string {
	var words []string
	for _, text := range asked {
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == ';' }) {
			if word = strings.TrimSpace(word); word != "" {
				words = append(words, word)
			}
		}
	}
	return words
}

// maxListed is how many of what there is a hint lists before it only counts.
const maxListed = 24

// listed lists what there is.
func listed(all []string) string {
	if len(all) <= maxListed {
		return strings.Join(all, ", ")
	}
	return strings.Join(all[:maxListed], ", ") + ", ... " + all[len(all)-1]
}
