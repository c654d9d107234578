package campaign

import (
	"fmt"
	"maps"
	"slices"

	"doorletters/letters/langname"
)

// checkInstead checks which letters the doors of languages get that there are no
// letters in.
func (d *draft) checkInstead() {
	c := &d.campaign
	if len(c.Languages) == 0 {
		return // which was reported
	}
	for _, tag := range slices.Sorted(maps.Keys(c.Instead)) {
		at, typed := place{"instead." + tag, 0}, c.Instead[tag]
		if own, ok := langname.InCampaign(tag, c.Languages); ok {
			d.fault(at, langname.EnglishName(tag)+" is among languages: its doors get letters in it",
				fmt.Sprintf("delete this, or take %q out of languages", own))
			continue
		}
		to, ok := d.languageNamed(typed)
		if !ok {
			d.fault(at, fmt.Sprintf("%q is not a language", typed), languageHint(typed))
			continue
		}
		own, ok := langname.InCampaign(to, c.Languages)
		if !ok {
			d.fault(at, fmt.Sprintf("there are no letters in %s: it is not among languages", langname.EnglishName(to)),
				fmt.Sprintf("add %q to languages, or write one of them: %s", to, listed(c.Languages)))
			continue
		}
		c.Instead[tag] = own
	}
}

// languageHint says how a language is written, after a word that is none.
func languageHint(typed string) string {
	meant := langname.ForCommand(typed, langname.Names{})
	if meant.Tag != "" {
		return "write " + langname.EnglishName(meant.Tag) + ", if that is meant"
	}
	return meant.Hint
}
