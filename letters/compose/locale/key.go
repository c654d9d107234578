package locale

import (
	"slices"
	"strings"

	"doorletters/letters/compose/wording"
)

// reserved are the keys that go-i18n takes for parts of a message, in small letters.
var reserved = append([]string{"id", "description", "hash", "leftdelim", "rightdelim", "translation"}, wording.AllForms...)

// tableHead is the head of a message's table, so that go-i18n reads its key from it again:
// [locale.name], or ["a key"] where its parts cannot stand alone.
func tableHead(key string, all map[string]bool) string {
	parts := strings.Split(key, ".")
	if !isPath(parts, all) {
		parts = []string{key}
	}
	for i, part := range parts {
		if !isBare(part) {
			parts[i] = Quote(part)
		}
	}
	return "[" + strings.Join(parts, ".") + "]"
}

// isPath reports whether a key can be written as tables in one another: no table on the
// way is a message itself, and none is taken for a part of one. A file has no table of
// messages without a name.
func isPath(parts []string, all map[string]bool) bool {
	if parts[0] == "" {
		return false
	}
	for i := 1; i < len(parts); i++ {
		if all[strings.Join(parts[:i], ".")] || isReserved(parts[i-1]) || isReserved(parts[i]) {
			return false
		}
	}
	return true
}

func isReserved(key string) bool { return slices.Contains(reserved, strings.ToLower(key)) }

// isBare reports whether TOML has a key without quotation marks.
func isBare(key string) bool {
	return key != "" && !strings.ContainsFunc(key, func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '_')
	})
}
