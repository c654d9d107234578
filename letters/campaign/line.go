package campaign

import (
	"regexp"
	"strings"
)

var (
	headingLine = regexp.MustCompile(`^\s*(\[\[?)\s*([^\[\]]+?)\s*\]`)
	keyLine     = regexp.MustCompile(`^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=`)
)

// findLines finds the lines of the keys of a well-formed TOML text, which its
// parser does not report.
func findLines(text string) lineOf {
	found := lineOf{}
	section, item := "", 0
	count := map[string]int{}
	inside := "" // the quotes of a text of several lines
	for i, line := range strings.Split(text, "\n") {
		if inside != "" {
			if strings.Contains(line, inside) {
				inside = ""
			}
			continue
		}
		if m := headingLine.FindStringSubmatch(line); m != nil {
			section, item = bare(m[2]), 0
			if m[1] == "[[" {
				count[section]++
				item = count[section]
			}
			found[place{section, item}] = i + 1
			continue
		}
		m := keyLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		key := bare(m[1])
		if section != "" {
			key = section + "." + key
		}
		found[place{key, item}] = i + 1
		for _, quotes := range []string{`"""`, `'''`} {
			if strings.Count(line, quotes) == 1 {
				inside = quotes
			}
		}
	}
	return found
}

// bare takes the quotes and spaces out of a dotted key.
func bare(key string) string {
	parts := strings.Split(key, ".")
	for i, p := range parts {
		parts[i] = strings.Trim(strings.TrimSpace(p), `"'`)
	}
	return strings.Join(parts, ".")
}
