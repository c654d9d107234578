package campaign

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// knownKeys returns the keys that can stand in a file, with their sections: of those
// with a variable in them only the columns, as few words can stand for it. What a
// hand-over file alone has nobody types.
func knownKeys() []string {
	var known []string
	for _, k := range keys {
		if !slices.ContainsFunc(k.path, isVariable) && k.path[0] != sentSection {
			known = append(known, strings.Join(k.path, "."))
		}
	}
	for _, c := range letters.AllColumns() {
		known = append(known, "columns."+c.Key())
	}
	return known
}

// sectionOf returns the section that a key stands in; "" for the part above the
// first heading.
func sectionOf(key string) string { return key[:max(strings.LastIndex(key, "."), 0)] }

// nameOf returns a key without its section.
func nameOf(key string) string { return key[strings.LastIndex(key, ".")+1:] }

// firstSections returns the sections that stand in no other.
func firstSections() []string {
	var sections []string
	for _, k := range keys {
		if len(k.path) > 1 && !slices.Contains(sections, k.path[0]) {
			sections = append(sections, k.path[0])
		}
	}
	return sections
}

// firstIn returns the first key that can stand in a section, or in one in it.
func firstIn(section []string) (key, bool) {
	for _, k := range keys {
		if len(k.path) > len(section) {
			if names, _ := match(k.path[:len(section)], section); names != nil {
				return k, true
			}
		}
	}
	return key{}, false
}

// unknown reports a key that means nothing, with what was probably meant: a
// section written as a value, a key in the wrong section, or a slip of the keys.
func (d *draft) unknown(s setting) {
	for _, explain := range []func(setting) (message, hint string){wrongBrackets, sectionAsValue, noLanguage, misplaced, misspelt} {
		if message, hint := explain(s); message != "" {
			d.fault(s.place(), message, hint)
			return
		}
	}
}

// wrongBrackets explains a section in one pair of brackets that needs two, or the
// other way round.
func wrongBrackets(s setting) (message, hint string) {
	for _, k := range keys {
		if names, _ := match(k.path, s.path); names == nil {
			continue
		}
		if k.repeated {
			return fmt.Sprintf("%q stands in one of several sections", s.name()), fmt.Sprintf("write [[%s]] with two brackets", sectionOf(s.name()))
		}
		return fmt.Sprintf("%q is there once, and its section has two brackets", s.name()), "write " + heading(sectionOf(s.name())) + " with one"
	}
	return "", ""
}

// sectionAsValue explains a section that was written as if it were a setting.
func sectionAsValue(s setting) (message, hint string) {
	k, isSection := firstIn(s.path)
	if !isSection {
		return "", ""
	}
	line := sample(k.path)
	copy(line, s.path)
	value := `"..."`
	switch {
	case k.number != nil:
		value = "30"
	case k.yes != nil:
		value = "true"
	}
	name := strings.Join(line, ".")
	return fmt.Sprintf("%q is a section, not a setting", s.name()),
		fmt.Sprintf("write %s on a line of its own, and below it %s = %s", heading(sectionOf(name)), letters.BareOrQuoted(nameOf(name)), value)
}

// misplaced explains a key that is known in another section.
func misplaced(s setting) (message, hint string) {
	last := s.path[len(s.path)-1]
	known := knownKeys()
	i := slices.IndexFunc(known, func(k string) bool { return nameOf(k) == last && k != s.name() && !isPodColumn(k) })
	if i < 0 {
		return "", ""
	}
	switch section := sectionOf(known[i]); section {
	case "":
		hint = "move it up, above the first heading in brackets"
	default:
		hint = "move it below the heading " + heading(section)
		if section == "resources" {
			hint = "move it below a heading [[resources]]"
		}
	}
	if own := namesIn(s.path[0]); len(s.path) == 2 && len(own) > 0 && s.path[0] != "columns" {
		hint += "; " + heading(s.path[0]) + " has " + listed(own)
	}
	return fmt.Sprintf("unknown key %q: %q does not belong into %s", s.name(), last, sectionName(s)), hint
}

// namesIn returns the keys of a section without it.
func namesIn(section string) []string {
	var names []string
	for _, k := range knownKeys() {
		if sectionOf(k) == section {
			names = append(names, nameOf(k))
		}
	}
	return names
}

// isPodColumn reports whether a key names a column that only pods tables have:
// elsewhere its word, as "whatsapp", is more likely meant for a value.
func isPodColumn(key string) bool {
	column, ok := letters.ColumnOf(nameOf(key))
	return ok && sectionOf(key) == "columns" && !slices.Contains(letters.AddressColumns(), column)
}

// noLanguage explains a word in the place of a language that is none. It may be a key
// that belongs elsewhere.
func noLanguage(s setting) (message, hint string) {
	for _, k := range keys {
		_, meaningless := match(k.path, s.path)
		if meaningless == "" || slices.Contains(k.path, aColumn) {
			continue
		}
		hint := languageHint(meaningless)
		if isVariable(k.path[len(k.path)-1]) {
			if _, move := misplaced(s); move != "" {
				hint += ", or " + move
			}
		}
		return fmt.Sprintf("%q is not a language", meaningless), hint
	}
	return "", ""
}

// misspelt explains all else: it names the known key that is nearest. Within a
// section that exists, only its own keys are likely.
func misspelt(s setting) (message, hint string) {
	near := letters.DidYouMean(s.name(), knownKeys())
	if part := nearPart(s); part != "" {
		near = fmt.Sprintf("; did you mean %q?", part)
	} else if len(s.path) > 1 {
		if own := namesIn(s.path[0]); len(own) > 0 {
			near = letters.DidYouMean(s.path[len(s.path)-1], own)
		}
		// The words below a section may be the group's own, so that its name alone can be wrong.
		renamed := s
		renamed.path = append([]string{letters.Nearest(s.path[0], firstSections())}, s.path[1:]...)
		if _, renamed, ok := keyOf(renamed); ok {
			near = fmt.Sprintf("; did you mean %q?", renamed.name())
		}
	}
	return fmt.Sprintf("unknown key %q", s.name()) + near, "the settings file that `doorletters init` writes explains every key"
}

// nearPart returns the name of a setting in a part of a section, as
// answers.languages.Chinese, of which the part's name has a slip; empty where that is
// not what is wrong.
func nearPart(s setting) string {
	const depth = 3
	if len(s.path) != depth {
		return ""
	}
	var parts []string
	for _, k := range keys {
		if len(k.path) == depth && k.path[0] == s.path[0] && !isVariable(k.path[1]) {
			parts = append(parts, k.path[1])
		}
	}
	renamed := s
	renamed.path = []string{s.path[0], letters.Nearest(s.path[1], parts), s.path[2]}
	if _, _, ok := keyOf(renamed); ok {
		return renamed.name()
	}
	return ""
}

// heading returns the line that begins a section.
func heading(section string) string {
	if section == "resources" {
		return "[[resources]]"
	}
	names := strings.Split(section, ".")
	for i, name := range names {
		names[i] = letters.BareOrQuoted(name)
	}
	return "[" + strings.Join(names, ".") + "]"
}

func sectionName(s setting) string {
	if len(s.path) == 1 {
		return "the part above the first heading"
	}
	return "[" + strings.Join(s.path[:len(s.path)-1], ".") + "]"
}
