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
		name, _, _ := strings.Cut(spellings, ",")
		names, tags = append(names, name), append(tags, tag)
	}
	return names, tags
}
