package campaign

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// parseTOML splits a file into its settings, in the order of their lines, and notes
// what had to be guessed to read it. For a file that is no TOML it returns the one
// fault at which reading stopped.
func parseTOML(file string, data []byte) (settings []setting, notes []letters.Problem, err error) {
	tree, err := ReadTree(file, data)
	if err != nil {
		return nil, nil, err
	}
	settings = inOrder(tree.Text, tree.Values)
	return settings, append(encodingNotes(file, tree.saved), repairNotes(file, tree.repaired, settings)...), nil
}

// inOrder returns the settings of a text in the order of their lines.
func inOrder(text string, tree map[string]any) []setting {
	settings := flatten(nil, 0, tree)
	lines := findLines(text)
	for i := range settings {
		settings[i].row = lines.of(settings[i])
	}
	slices.SortStableFunc(settings, func(a, b setting) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.item, b.item))
	})
	return settings
}

// flatten returns the settings of a section and of the sections in it.
func flatten(above []string, item int, section map[string]any) []setting {
	var settings []setting
	for _, key := range slices.Sorted(maps.Keys(section)) {
		here := append(slices.Clone(above), key)
		switch value := section[key].(type) {
		case map[string]any:
			if len(value) == 0 {
				settings = append(settings, setting{path: here, item: item, value: value})
			}
			settings = append(settings, flatten(here, item, value)...)
		case []map[string]any:
			for i, one := range value {
				settings = append(settings, flatten(here, i+1, one)...)
			}
		default:
			settings = append(settings, setting{path: here, item: item, value: value})
		}
	}
	return settings
}

// lineOf holds the lines of keys and section headings.
type lineOf map[place]int

// of returns the line of a setting, or of the section it stands in.
func (l lineOf) of(s setting) int {
	for n := len(s.path); n > 0; n-- {
		key := strings.Join(s.path[:n], ".")
		for _, item := range []int{s.item, 0} {
			if line, ok := l[place{key, item}]; ok {
				return line
			}
		}
	}
	return 0
}
