package campaign

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
	"doorletters/letters/textfile"
	"doorletters/letters/tomltext"
)

// parseTOML splits a file into its settings, in the order of their lines, and notes
// what had to be guessed to read it. For a file that is no TOML it returns the one
// fault at which reading stopped.
func parseTOML(file string, data []byte) (settings []setting, notes []letters.Problem, fault *letters.Problem) {
	saved, refusal := textfile.Decode(data)
	if refusal != nil {
		p := letters.FileFault(file, refusal.Message, refusal.Hint)
		return nil, nil, &p
	}
	if excess := tomltext.FindExcess(saved.Text); excess != nil {
		return nil, nil, &letters.Problem{File: file, Row: excess.Line, Severity: letters.SeverityError, Message: excess.Message, Hint: "look whether it is the file that you meant"}
	}
	text, repaired := tomltext.Repair(saved.Text)
	var tree map[string]any
	if _, err := toml.Decode(text, &tree); err != nil {
		p := syntaxProblem(file, text, err)
		return nil, nil, &p
	}
	settings = inOrder(text, tree)
	return settings, append(encodingNotes(file, saved), repairNotes(file, repaired, settings)...), nil
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
