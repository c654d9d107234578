package langname

import (
	"cmp"
	"maps"
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// What a language means to a campaign that prints some and not others.

// InCampaign finds the campaign's own tag for a language: es is printed
// from es-MX where the campaign has that. Without campaign languages every one will do.
func InCampaign(tag string, campaign []string) (string, bool) {
	if len(campaign) == 0 || slices.Contains(campaign, tag) {
		return tag, true
	}
	for _, own := range campaign {
		if letters.SameLanguage(own, tag) && letters.ScriptOf(own) == letters.ScriptOf(tag) {
			return own, true
		}
	}
	return "", false
}

// instead finds the language that doors of another get.
func (p Printed) instead(tag string) (string, bool) {
	for _, wanted := range slices.Sorted(maps.Keys(p.Instead)) {
		if wanted == tag || letters.SameLanguage(wanted, tag) && letters.ScriptOf(wanted) == letters.ScriptOf(tag) {
			return p.Instead[wanted], true
		}
	}
	return "", false
}

// EnglishName returns a language's name in English: that of the tables, else CLDR's, or
// its tag.
func EnglishName(tag string) string {
	for its, spellings := range tableLines() {
		if its == tag {
			return firstOfList(spellings)
		}
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	return cmp.Or(display.English.Tags().Name(parsed), tag)
}

// AmbiguousHint says how to name the language that an ambiguous name stands for.
func AmbiguousHint(text string) string {
	switch {
	case IsCreole(text):
		return "write Haitian Creole, if that is meant"
	default:
		return "write Simplified Chinese or Traditional Chinese"
	}
}
