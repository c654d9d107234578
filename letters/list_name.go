package letters

import (
	"path"
	"slices"
	"strings"
)

// SplitListName parts "file.xlsx#Sheet", as a campaign names a list, into the
// file's name and the sheet's. A # in the name of a file parts nothing:
// "Pod #3.xlsx".
func SplitListName(name string) (file, sheet string) {
	for i := range len(name) {
		if name[i] == '#' && slices.Contains([]string{".xlsx", ".xlsm"}, strings.ToLower(path.Ext(name[:i]))) {
			return name[:i], name[i+1:]
		}
	}
	return name, ""
}
