package campaign

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// knownKeys are all keys that can stand in a file, with their sections.
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

// unknown reports a key that means nothing, with what was probably meant: a
// section written as a value, a key in the wrong section, or a slip of the keys.
func (d *draft) unknown(s setting) {
	at := place{s.name(), s.item}
	keys := knownKeys()
	section := func(key string) string {
		if i := strings.LastIndex(key, "."); i >= 0 {
			return key[:i]
		}
		return ""
	}
	last := s.path[len(s.path)-1]
	if _, empty := s.value.(map[string]any); empty {
		known := slices.ContainsFunc(keys, func(k string) bool { return section(k) == s.name() })
		if known || (s.path[0] == "links" && len(s.path) == 2) {
			return // a heading with nothing below it sets nothing
		}
	}
	for _, k := range keys {
		if section(k) != "" && section(k) == s.name() {
			heading := "[" + s.name() + "]"
			if s.name() == "resources" {
				heading = "[[resources]]"
			}
			d.fault(at, fmt.Sprintf("%q is a section, not a setting", s.name()),
				fmt.Sprintf("write %s on a line of its own, and its settings below it", heading))
			return
		}
	}
	if _, err := letters.CanonicalTag(last); err == nil && len(s.path) == 2 && s.path[0] == "links" {
		d.fault(at, fmt.Sprintf("%q is a section, not a setting", s.name()),
			fmt.Sprintf("write [%s] on a line of its own, and its settings below it", s.name()))
		return
	}
	for _, k := range keys {
		if k[strings.LastIndex(k, ".")+1:] != last || k == s.name() {
			continue
		}
		hint := "move it below the heading [" + section(k) + "]"
		if section(k) == "" {
			hint = "move it up, above the first heading in brackets"
		}
		if section(k) == "resources" {
			hint = "move it below a heading [[resources]]"
		}
		d.fault(at, fmt.Sprintf("unknown key %q: %q does not belong into %s", s.name(), last, sectionName(s)), hint)
		return
	}
	near := letters.DidYouMean(s.name(), keys)
	if len(s.path) > 1 {
		// Within a section that exists, only its own keys are likely.
		var own []string
		for _, k := range keys {
			if section(k) == s.path[0] {
				own = append(own, k)
			}
		}
		if len(own) > 0 {
			near = letters.DidYouMean(last, lastOf(own))
		}
	}
	d.fault(at, fmt.Sprintf("unknown key %q", s.name())+near, "the settings file that `doorletters init` writes explains every key")
}

func sectionName(s setting) string {
	if len(s.path) == 1 {
		return "the part above the first heading"
	}
	return "[" + strings.Join(s.path[:len(s.path)-1], ".") + "]"
}

func lastOf(keys []string) []string {
	last := make([]string, len(keys))
	for i, k := range keys {
		last[i] = k[strings.LastIndex(k, ".")+1:]
	}
	return last
}
