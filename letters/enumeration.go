package letters

import (
	"fmt"
	"strings"
)

// Enumerate returns an enumeration for a message: "English, Spanish and Arabic".
func Enumerate(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// maxNamedPods is how many pods a message names before it says how many more there are.
const maxNamedPods = 8

// EnumeratePods lists pods by their IDs: "pod CP1", "pods CP1, CP2 and 30 more".
func EnumeratePods(ids []string) string {
	switch {
	case len(ids) == 1:
		return "pod " + ids[0]
	case len(ids) > maxNamedPods:
		return fmt.Sprintf("pods %s and %d more", strings.Join(ids[:maxNamedPods], ", "), len(ids)-maxNamedPods)
	}
	return "pods " + Enumerate(ids)
}
