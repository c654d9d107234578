package campaign

import (
	"slices"
	"strings"
)

// RowOf returns the row of a setting, whichever of its names stands there; not ok where it
// has none. Item is the number of the section, from 1, of one of several.
func (s Sheet) RowOf(path []string, item int) (row Row, ok bool) {
	wanted, languages := Spelling(path, item > 0), s.languages()
	for _, row := range slices.Concat(s.Rows, s.Broken) {
		named, ok := settingNamed(row.Setting, languages)
		if ok && named.item == item && slices.Equal(named.path, wanted) {
			return row, true
		}
	}
	return Row{}, false
}

// NameInSheet returns the name of a setting in a sheet.
func NameInSheet(path []string, item int) string {
	return inSheet(place{strings.Join(path, "."), item})
}

// TextInSheet returns what stands beside a setting in a sheet that has a value: a
// string, bool, int64 or []any of texts.
func TextInSheet(path []string, value any) string {
	if value == nil {
		return ""
	}
	return cellOf(setting{path: path, value: value})
}

// PartsOf returns the keys of a section that may stand several times, resources.
func PartsOf(section string) []string {
	var parts []string
	for _, k := range keys {
		if k.repeated && k.path[0] == section {
			parts = append(parts, k.path[1])
		}
	}
	return parts
}
