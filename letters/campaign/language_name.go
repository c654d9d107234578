package campaign

import (
	"slices"
	"strings"

	"doorletters/letters/langname"
)

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
		names[i] = langname.EnglishName(tag)
	}
	return listed(slices.Compact(names))
}
