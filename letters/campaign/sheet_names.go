package campaign

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// settingNamed finds the setting of a name as people write it in a sheet.
func settingNamed(text string) (setting, bool) {
	words := nameWords(text)
	if len(words) == 0 {
		return setting{}, false
	}
	switch rest := words[1:]; strings.TrimSuffix(words[0], "s") {
	case "link":
		if key, tag, ok := splitLink(rest); ok {
			return linkSetting(key, tag), true
		}
	case "resource":
		return resourceNamed(rest)
	case "column":
		column, ok := letters.ColumnOf(strings.Join(rest, ""))
		return setting{path: []string{"columns", column.Key()}}, ok
	}
	return fieldNamed(words)
}

// resourceNamed finds a setting of a public service: "2 name", or "name" for the first.
func resourceNamed(words []string) (setting, bool) {
	item := 1
	words = slices.DeleteFunc(slices.Clone(words), func(word string) bool {
		n, err := strconv.Atoi(word)
		if err == nil && n > 0 {
			item = n
		}
		return err == nil
	})
	i := find(resourceFields, strings.Join(words, "_"))
	if i < 0 || item > maxResourceNumber {
		return setting{}, false
	}
	return setting{path: []string{"resources", resourceFields[i].key}, item: item}, true
}

// fieldNamed finds a setting by its whole name, or by the last part of it where no
// other setting is called so.
func fieldNamed(words []string) (setting, bool) {
	whole := strings.Join(words, "")
	for _, f := range campaignFields {
		if strings.ReplaceAll(f.key, ".", "") == whole {
			return setting{path: strings.Split(f.key, ".")}, true
		}
	}
	var found []setting
	for _, f := range campaignFields {
		if nameOf(f.key) == whole {
			found = append(found, setting{path: strings.Split(f.key, ".")})
		}
	}
	if key, tag, ok := splitLink(words); ok {
		found = append(found, linkSetting(key, tag))
	}
	if len(found) != 1 {
		return setting{}, false
	}
	return found[0], true
}

// maxResourceNumber bounds the number in the name of a public service: a letter has
// room for four, and a typo must not make a list of a million.
const maxResourceNumber = 99

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

// splitLink splits a link's name from the language before or after it, if there is
// one: "es needs print".
func splitLink(words []string) (key, tag string, ok bool) {
	for _, f := range linkFields {
		own := strings.Split(f.key, "_")
		if len(words) < len(own) {
			continue
		}
		rest := len(words) - len(own)
		switch {
		case slices.Equal(words[rest:], own):
			tag = strings.Join(words[:rest], "-")
		case slices.Equal(words[:len(own)], own):
			tag = strings.Join(words[len(own):], "-")
		default:
			continue
		}
		if tag == "" {
			return f.key, "", true
		}
		if canonical, err := letters.CanonicalTag(tag); err == nil {
			return f.key, canonical, true
		}
	}
	return "", "", false
}

func linkSetting(key, tag string) setting {
	if tag == "" {
		return setting{path: []string{"links", key}}
	}
	return setting{path: []string{"links", tag, key}}
}

// nearSetting is the end of a message about a name that means nothing. Within a
// section that exists, only its own settings are likely.
func nearSetting(text string) string {
	words := nameWords(text)
	var own, all []string
	for _, key := range knownKeys() {
		name := inSheet(place{key, 0})
		all = append(all, name)
		if section, rest, _ := strings.Cut(name, " "); len(words) > 1 && section == words[0] {
			own = append(own, rest)
		}
	}
	if len(own) == 0 {
		return letters.DidYouMean(strings.Join(words, " "), all)
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
