package amend

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/campaign"
)

// normal returns a change with its value as the TOML library would read it. Line ends of
// a text become line feeds.
func normal(file string, change Setting) (Setting, error) {
	var texts []string
	switch value := change.Value.(type) {
	case nil, bool:
	case int:
		change.Value = int64(value)
	case string:
		texts = []string{value}
		change.Value = plain(value)
	case []string:
		texts = value
		list := make([]any, len(value))
		for i, text := range value {
			list[i] = plain(text)
		}
		change.Value = list
	default:
		return change, refused(file, change, fmt.Sprintf("a setting has no value of the kind %T", value), "")
	}
	texts = append(slices.Clone(change.Key), texts...)
	for _, text := range texts {
		if !utf8.ValidString(text) {
			return change, refused(file, change, "the text has signs that are none", "type it again")
		}
	}
	if len(change.Key) == 0 || slices.Contains(change.Key, "") {
		return change, refused(file, change, "the setting has no name", "")
	}
	return change, nil
}

// refused is a Problem of a change that is not made.
func refused(file string, change Setting, message, hint string) error {
	p := letters.FileFault(file, message, hint)
	p.Column = strings.Join(change.Key, ".")
	return p
}

// typed returns the key of a change as the file has it, whichever of its spellings that is.
func (t *tomlText) typed(change Setting) []string {
	repeated := change.Item > 0
	wanted := campaign.Spelling(change.Key, repeated)
	path := slices.Clone(change.Key)
	section := t.tree
	for i, part := range path {
		if section == nil {
			break
		}
		if _, there := section[part]; !there {
			for _, other := range slices.Sorted(maps.Keys(section)) {
				if path[i] = other; slices.Equal(campaign.Spelling(path, repeated), wanted) {
					break
				}
				path[i] = part
			}
		}
		section = inner(section[path[i]], change.Item)
	}
	return path
}

// inner returns a section, or the one of several that has a number; nil where there is none.
func inner(value any, item int) map[string]any {
	switch value := value.(type) {
	case map[string]any:
		return value
	case []map[string]any:
		if item > 0 && item <= len(value) {
			return value[item-1]
		}
	}
	return nil
}

// set makes a change in a tree, of which the text is known to have the room for it.
func set(tree map[string]any, change Setting) {
	first, rest := change.Key[0], change.Key[1:]
	if len(rest) == 0 {
		several, _ := tree[first].([]map[string]any)
		switch {
		case change.Value != nil:
			tree[first] = change.Value
		case change.Item > 0 && change.Item <= len(several):
			clear(several[change.Item-1])
		case change.Item == 0:
			delete(tree, first)
		}
		return
	}
	section := inner(tree[first], change.Item)
	if section == nil {
		if change.Value == nil {
			return
		}
		section = map[string]any{}
		if change.Item > 0 {
			several, _ := tree[first].([]map[string]any)
			tree[first] = append(several, section)
		} else {
			tree[first] = section
		}
	}
	change.Key, change.Item = rest, 0 // what is in one of several is there once
	set(section, change)
}

// same reports whether two trees say the same. A section without a key says nothing.
func same(a, b map[string]any) bool { return reflect.DeepEqual(pruned(a), pruned(b)) }

// pruned returns a tree without the sections that have no key.
func pruned(tree map[string]any) map[string]any {
	kept := map[string]any{}
	for key, value := range tree {
		switch value := value.(type) {
		case map[string]any:
			if inner := pruned(value); len(inner) > 0 {
				kept[key] = inner
			}
		case []map[string]any:
			var several []map[string]any
			for _, one := range value {
				if inner := pruned(one); len(inner) > 0 {
					several = append(several, inner)
				}
			}
			if len(several) > 0 {
				kept[key] = several
			}
		default:
			kept[key] = value
		}
	}
	return kept
}
