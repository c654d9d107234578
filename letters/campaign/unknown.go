package campaign

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// knownKeys returns all keys that can stand in a file, with their sections.
func knownKeys() []string {
	var keys []string
	for _, f := range campaignFields {
		keys = append(keys, f.key)
	}
	for _, f := range linkFields {
		keys = append(keys, "links."+f.key)
	}
	for _, f := range resourceFields {
		keys = append(keys, "resources."+f.key)
	}
	for _, c := range letters.AllColumns() {
		keys = append(keys, "columns."+c.Key())
	}
	return keys
}

// sectionOf returns the section that a key stands in; "" for the part above the
// first heading.
func sectionOf(key string) string { return key[:max(strings.LastIndex(key, "."), 0)] }

// nameOf returns a key without its section.
func nameOf(key string) string { return key[strings.LastIndex(key, ".")+1:] }

// unknown reports a key that means nothing, with what was probably meant: a
// section written as a value, a key in the wrong section, or a slip of the keys.
func (d *draft) unknown(s setting) {
	keys := knownKeys()
	if isEmptySection(s, keys) {
		return // a heading with nothing below it sets nothing
	}
	for _, explain := range []func(setting, []string) (message, hint string){sectionAsValue, misplaced, misspelt} {
		if message, hint := explain(s, keys); message != "" {
			d.fault(place{s.name(), s.item}, message, hint)
			return
		}
	}
}

// isEmptySection reports whether a setting is the heading of a section that there
// is, alone.
func isEmptySection(s setting, keys []string) bool {
	if _, empty := s.value.(map[string]any); !empty {
		return false
	}
	known := slices.ContainsFunc(keys, func(k string) bool { return sectionOf(k) == s.name() })
	return known || (s.path[0] == "links" && len(s.path) == 2)
}

// sectionAsValue explains a section that was written as if it were a setting.
func sectionAsValue(s setting, keys []string) (message, hint string) {
	isSection := slices.ContainsFunc(keys, func(k string) bool { return sectionOf(k) == s.name() })
	if len(s.path) == 2 && s.path[0] == "links" {
		_, err := letters.CanonicalTag(s.path[1])
		isSection = isSection || err == nil
	}
	if !isSection {
		return "", ""
	}
	return fmt.Sprintf("%q is a section, not a setting", s.name()),
		fmt.Sprintf("write %s on a line of its own, and its settings below it", heading(s.name()))
}

// misplaced explains a key that is known in another section.
func misplaced(s setting, keys []string) (message, hint string) {
	last := s.path[len(s.path)-1]
	i := slices.IndexFunc(keys, func(k string) bool { return nameOf(k) == last && k != s.name() && !isPodColumn(k) })
	if i < 0 {
		return "", ""
	}
	switch section := sectionOf(keys[i]); section {
	case "":
		hint = "move it up, above the first heading in brackets"
	case "resources":
		hint = "move it below a heading [[resources]]"
	default:
		hint = "move it below the heading " + heading(section)
	}
	return fmt.Sprintf("unknown key %q: %q does not belong into %s", s.name(), last, sectionName(s)), hint
}

// isPodColumn reports whether a key names a column that only pods tables have:
// elsewhere its word, as "whatsapp", is more likely meant for a value.
func isPodColumn(key string) bool {
	column, ok := letters.ColumnOf(nameOf(key))
	return ok && sectionOf(key) == "columns" && !slices.Contains(letters.AddressColumns(), column)
}

// misspelt explains all else: it names the known key that is nearest. Within a
// section that exists, only its own keys are likely.
func misspelt(s setting, keys []string) (message, hint string) {
	near := letters.DidYouMean(s.name(), keys)
	if len(s.path) > 1 {
		var own []string
		for _, k := range keys {
			if sectionOf(k) == s.path[0] {
				own = append(own, nameOf(k))
			}
		}
		if len(own) > 0 {
			near = letters.DidYouMean(s.path[len(s.path)-1], own)
		}
	}
	return fmt.Sprintf("unknown key %q", s.name()) + near, "the settings file that `doorletters init` writes explains every key"
}

// heading returns the line that begins a section.
func heading(section string) string {
	if section == "resources" {
		return "[[resources]]"
	}
	return "[" + section + "]"
}

func sectionName(s setting) string {
	if len(s.path) == 1 {
		return "the part above the first heading"
	}
	return "[" + strings.Join(s.path[:len(s.path)-1], ".") + "]"
}
