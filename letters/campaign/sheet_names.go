package campaign

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// settingNamed finds the setting of a name as people write it in a sheet: by its whole
// name, or without its section where no other setting is called so. The words of a
// language may stand last, "group hours es". Where they can be told from others in
// several ways, languages are the likely ones.
func settingNamed(text string, languages []string) (setting, bool) {
	words, item := takeNumber(nameWords(text))
	if len(words) == 0 || len(words) > maxNameWords || item > maxResourceNumber {
		return setting{}, false
	}
	for _, names := range []func(key) []string{wholeName, shortName} {
		var found []setting
		for _, k := range keys {
			if path := k.named(names(k), words, languages); path != nil {
				s := setting{path: path}
				if k.repeated {
					s.item = item
				}
				found = append(found, s)
			}
		}
		if len(found) == 1 {
			return found[0], true
		}
	}
	return setting{}, false
}

func wholeName(k key) []string { return k.path }

// shortName is a key's name without its section; none for a key that would then be
// any word at all, or stands in one of several sections, or which nobody types.
func shortName(k key) []string {
	if k.repeated || k.path[0] == sentSection || k.path[0] == answersSection || len(k.path) < 2 || !slices.ContainsFunc(k.path[1:], func(part string) bool { return !isVariable(part) }) {
		return nil
	}
	return k.path[1:]
}

// named returns the key's path if words name it; nil if they do not. Parts are those
// of its path that must be said.
func (k key) named(parts, words, languages []string) []string {
	if len(parts) == 0 {
		return nil
	}
	orders := [][]string{parts}
	if i := slices.Index(parts, aLanguage); i >= 0 && i < len(parts)-1 {
		orders = append(orders, append(slices.Delete(slices.Clone(parts), i, i+1), aLanguage))
	}
	var readings []map[string]string
	for _, order := range orders {
		readings = append(readings, fit(order, words, len(k.path) == len(parts))...)
	}
	if len(readings) == 0 {
		return nil
	}
	// Of "offer walk in es" the shortest language that the campaign has is meant, es and
	// not in-ES, and where it has none the longest.
	said := readings[0]
	for _, reading := range slices.Backward(readings) {
		if slices.Contains(languages, reading[aLanguage]) {
			said = reading
			break
		}
	}
	path := slices.Clone(k.path)
	for i, part := range path {
		if isVariable(part) {
			path[i] = said[part]
		}
	}
	return path
}

// fit divides words among the parts of a name, each at least one, and returns what
// stands for the variables, for every way in which it can be done; the first parts get
// few words first. The name of a section may be in the singular.
func fit(parts, words []string, section bool) []map[string]string {
	if len(parts) == 0 {
		if len(words) > 0 {
			return nil
		}
		return []map[string]string{{}}
	}
	part := parts[0]
	var readings []map[string]string
	for n := 1; n <= len(words)-len(parts)+1; n++ {
		if !isVariable(part) && !isSaid(part, words[:n], section && len(parts) > 1) {
			continue
		}
		rest := fit(parts[1:], words[n:], false)
		if len(rest) == 0 {
			continue
		}
		if isVariable(part) {
			word, ok := variableNamed(part, words[:n])
			if !ok {
				continue
			}
			for _, said := range rest {
				said[part] = word
			}
		}
		readings = append(readings, rest...)
	}
	return readings
}

// isSaid reports whether words are a part of a name, wherever spaces are in it.
func isSaid(part string, words []string, section bool) bool {
	said, name := strings.Join(words, ""), strings.ReplaceAll(part, "_", "")
	if section {
		said, name = strings.TrimSuffix(said, "s"), strings.TrimSuffix(name, "s")
	}
	return said == name
}

// variableNamed returns what words mean that stand for a variable: "zh hant" is a
// language, and so is "haitian creole".
func variableNamed(variable string, words []string) (canonical string, ok bool) {
	for _, between := range []string{"-", " ", ""} {
		if canonical, ok = variables[variable](strings.Join(words, between)); ok {
			return canonical, true
		}
	}
	return "", false
}

// maxNameWords is more than any name has: what is longer is a sentence beside a value.
const maxNameWords = 12

// maxResourceNumber bounds the number in the name of a public service: a letter has
// room for four, and a typo must not make a list of a million.
const maxResourceNumber = 99

// takeNumber takes the numbers out of the name of a public service, which is the first
// where it has none.
func takeNumber(words []string) (others []string, item int) {
	item = 1
	if len(words) == 0 || !isSaid("resources", words[:1], true) {
		return words, item
	}
	others = slices.DeleteFunc(slices.Clone(words), func(word string) bool {
		n, err := strconv.Atoi(word)
		if err == nil && n > 0 {
			item = n
		}
		return err == nil
	})
	return others, item
}

// nameWords splits a name into its words, which are the same for
// "links.es.needs_print" and "Links es needs print".
func nameWords(text string) []string {
	text = strings.Map(func(r rune) rune {
		if strings.ContainsRune("._-[]():/", r) {
			return ' '
		}
		return r
	}, text)
	return strings.Fields(letters.Fold(text))
}

// nearSetting is the end of a message about a name that means nothing.
func nearSetting(text string, languages []string) string {
	words := nameWords(text)
	name := strings.Join(words, " ")
	var all []string
	for _, k := range knownKeys() {
		all = append(all, inSheet(place{k, 0}))
	}
	for _, k := range keys {
		all = append(all, inSheet(place{k.sampleName(), 0}))
	}
	if i := slices.IndexFunc(all, func(k string) bool { return strings.HasPrefix(k, name+" ") }); i >= 0 {
		return fmt.Sprintf("; did you mean %q?", all[i])
	}
	if len(words) < 2 {
		return letters.DidYouMean(name, all)
	}
	// The words behind a section may be the group's own, and the language may be missing.
	section := letters.Nearest(words[0], firstSections())
	for _, try := range []string{section + name[len(words[0]):], name + " " + samples[aLanguage]} {
		if _, ok := settingNamed(try, languages); ok {
			return fmt.Sprintf("; did you mean %q?", try)
		}
	}
	// Within a section that exists, only its own settings are likely.
	var own []string
	for _, k := range all {
		if first, rest, _ := strings.Cut(k, " "); first == words[0] {
			own = append(own, rest)
		}
	}
	if len(own) == 0 {
		return letters.DidYouMean(name, all)
	}
	if near := letters.Nearest(words[len(words)-1], own); near != "" {
		return fmt.Sprintf("; did you mean %q?", words[0]+" "+near)
	}
	return ""
}

// inSheet is a setting's name in a sheet.
func inSheet(at place) string {
	name := strings.NewReplacer(".", " ", "_", " ").Replace(at.key)
	if at.item > 0 {
		section, rest, _ := strings.Cut(name, " ")
		name = strings.TrimSpace(section + " " + strconv.Itoa(at.item) + " " + rest)
	}
	return name
}
