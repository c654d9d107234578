package campaign

import (
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters/langname"
)

// languageName returns the English name of a language: that of the table in which
// letters are drafted, else Unicode's.
func languageName(tag string) string {
	names, tags := langname.Drafted()
	if i := slices.Index(tags, tag); i >= 0 {
		return names[i]
	}
	if name := display.English.Tags().Name(language.Make(tag)); name != "" {
		return name
	}
	return tag
}

// languageWords are Unicode's English names of languages as they are spoken, whatever
// they are written in, folded.
var languageWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, base := range display.Values.BaseLanguages() {
		words[folded(display.English.Languages().Name(base))] = true
	}
	return words
})

// listed joins names as a sentence does: "Spanish, Arabic and Thai".
func listed(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// languageNames lists languages by their English names.
func languageNames(tags []string) string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = languageName(tag)
	}
	return listed(slices.Compact(names))
}
