package choice

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// Language is one of a campaign's languages.
type Language struct {
	Tag           string // BCP 47
	English, Name string // its English name, and its own
}

// languages returns the tags of the languages that are asked for, in the order of
// all: by tag, by their names here, or by any other that people write.
func languages(asked []string, all []Language) ([]string, error) {
	known := make([]named, len(all))
	for i, l := range all {
		known[i] = named{l.Tag, []string{l.English, l.Name}}
	}
	chosen := make([]bool, len(all))
	for _, word := range apart(asked) {
		found := findLanguage(word, known)
		switch len(found) {
		case 0:
			return nil, noLanguage(word, known)
		case 1:
			chosen[found[0]] = true
		default:
			return nil, letters.Refusal(
				fmt.Sprintf("%q could be %s or %s", word, known[found[0]].title(), known[found[1]].title()),
				fmt.Sprintf("write its code: --lang %s", known[found[0]].id),
			)
		}
	}
	var tags []string
	for i, l := range all {
		if chosen[i] {
			tags = append(tags, l.Tag)
		}
	}
	if tags == nil && len(asked) > 0 {
		return nil, letters.Refusal("--lang names no language", thereAre(known))
	}
	return tags, nil
}

// findLanguage returns the indexes of those that a word may mean.
func findLanguage(word string, all []named) []int {
	tags := idsOf(all)
	wanted, err := letters.CanonicalTag(word)
	if at := slices.Index(tags, wanted); err == nil && at >= 0 {
		return []int{at}
	}
	name := letters.Fold(word)
	own := slices.IndexFunc(all, func(n named) bool { return n.has(func(own string) bool { return own == name }) })
	if tag, ok := langname.Plain(word); ok && own < 0 {
		if own, ok := langname.InCampaign(tag, tags); ok {
			return []int{slices.Index(tags, own)}
		}
	}
	return find(word, all)
}

func noLanguage(word string, known []named) letters.Problem {
	there := thereAre(known)
	if name := near(word, known); name != "" {
		there = fmt.Sprintf("did you mean %q? %s", name, there)
	}
	return letters.Refusal(fmt.Sprintf("the campaign has no letters in %q", word), there)
}

// title is a language as a person knows it: "Spanish (es)".
func (n named) title() string { return fmt.Sprintf("%s (%s)", n.names[0], n.id) }

func thereAre(known []named) string {
	titles := make([]string, len(known))
	for i, n := range known {
		titles[i] = n.title()
	}
	return "its languages are " + strings.Join(titles, ", ")
}
