package langname

import "strings"

// Drafted returns the English name and the tag of each language, in the
// order of the table.
func Drafted() (names, tags []string) {
	for line := range strings.SplitSeq(strings.TrimSpace(nameTable), "\n") {
		tag, spellings, _ := strings.Cut(line, ":")
		if tag == "?" {
			continue
		}
		names, tags = append(names, firstOfList(spellings)), append(tags, tag)
	}
	return names, tags
}

// firstOfList is the first of the names in a line of a table.
func firstOfList(spellings string) string {
	name, _, _ := strings.Cut(spellings, ",")
	return name
}
