package langname

import (
	"maps"
	"slices"

	"doorletters/letters"
)

// What a language means to a campaign that prints some and not others.

// InCampaign finds the campaign's own tag for a language: es is printed
// from es-MX where the campaign has that, and Kurdish (ku) from kmr. Without campaign languages every one will do.
func InCampaign(tag string, campaign []string) (string, bool) {
	if len(campaign) == 0 || slices.Contains(campaign, tag) {
		return tag, true
	}
	for _, own := range campaign {
		if letters.SameReaders(own, tag) {
			return own, true
		}
	}
	return "", false
}

// instead finds the language that doors of another get.
func (p Printed) instead(tag string) (string, bool) {
	for _, wanted := range slices.Sorted(maps.Keys(p.Instead)) {
		if wanted == tag || letters.SameReaders(wanted, tag) {
			return p.Instead[wanted], true
		}
	}
	return "", false
}

// AmbiguousHint says how to name the language that an ambiguous name stands for.
func AmbiguousHint(text string) string {
	switch {
	case IsCreole(text):
		return "write Haitian Creole or Cape Verdean Creole, whichever is meant"
	default:
		return "write Simplified Chinese or Traditional Chinese"
	}
}
