package lint

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// checkChanged tells what English says otherwise since the translation was made.
func (c *check) checkChanged() {
	if c.From.isBlank() || c.English.isBlank() {
		return
	}
	for _, form := range wording.AllForms {
		was, is := strings.Fields(c.From[form]), strings.Fields(c.English[form])
		if strings.Join(was, " ") == strings.Join(is, " ") {
			continue
		}
		c.report(KindChanged, letters.SeverityWarning, "", "English has changed since this was translated: "+difference(was, is),
			"see whether it still says the same, and change it; English says: "+c.English.like(form))
		return
	}
}

// difference tells in a line in what words a text is not as it was.
func difference(was, is []string) string {
	first := 0
	for first < min(len(was), len(is)) && was[first] == is[first] {
		first++
	}
	last := 0
	for last < min(len(was), len(is))-first && was[len(was)-1-last] == is[len(is)-1-last] {
		last++
	}
	gone, come := was[first:len(was)-last], is[first:len(is)-last]
	quoted := func(words []string) string { return "“" + strings.Join(words, " ") + "”" }
	switch {
	case len(gone) == 0:
		return quoted(come) + " is new"
	case len(come) == 0:
		return quoted(gone) + " is gone"
	}
	return fmt.Sprintf("it said %s, and now %s", quoted(gone), quoted(come))
}
