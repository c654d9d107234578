package sheet

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// Find returns the place of the sheet that somebody names, -1 where there is none. Case and
// spaces do not count, nor do the marks that one of several readers may miss.
func Find(sheets []Sheet, name string) int {
	for _, same := range []func(a, b string) bool{
		func(a, b string) bool { return a == b },
		func(a, b string) bool { return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b)) },
		func(a, b string) bool { return letters.Fold(a) != "" && letters.Fold(a) == letters.Fold(b) },
	} {
		if i := slices.IndexFunc(sheets, func(s Sheet) bool { return same(s.Name, name) }); i >= 0 {
			return i
		}
	}
	return -1
}

// NoSheet says that there is no sheet of a name, and which there are.
func NoSheet(sheets []Sheet, name string) letters.Problem {
	names := Names(sheets)
	return letters.FileFault(sheets[0].File, fmt.Sprintf("there is no sheet called %s", name)+letters.DidYouMean(name, names), "the sheets are: "+strings.Join(names, ", "))
}

// Names returns the names of sheets.
func Names(sheets []Sheet) []string {
	names := make([]string, len(sheets))
	for i, s := range sheets {
		names[i] = s.Name
	}
	return names
}
