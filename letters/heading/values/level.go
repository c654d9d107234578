package values

import (
	"regexp"
	"strings"
)

// level is one of the places that contain an address, as Overture Maps writes them
// in one cell, the largest first: "[{'value': 'BC'}, {'value': 'Aldersea'}]".
var level = regexp.MustCompile(`['"]?value['"]?\s*[:=]\s*(?:'([^']*)'|"([^"]*)"|([^,}\]]*))`)

// LastLevel returns the last of the places in such a cell, which is the town;
// every other text as it is.
func LastLevel(text string) string {
	if !strings.HasPrefix(text, "[") {
		return text
	}
	all := level.FindAllStringSubmatch(text, -1)
	if len(all) == 0 {
		return text
	}
	last := all[len(all)-1]
	return strings.TrimSpace(last[1] + last[2] + last[3])
}
