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

// Printed are the languages that a campaign prints, as BCP 47 tags.
type Printed struct {
	Languages []string
	// Instead has for a language that is not printed the one that its doors get.
	Instead map[string]string
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

// ForDoor reads a door's language cell as the campaign can print it. The
// problem's message is empty where there is none; it is the same for every row
// with the same cell. Chosen reports that it says only what the campaign chose.
func ForDoor(text string, printed Printed) (tag, message, hint string, chosen bool) {
	campaign := printed.Languages
	if own, err := letters.CanonicalTag(text); err == nil && slices.Contains(campaign, own) {
		return own, "", "", false
	}
	if wanted, u := parseCell(text); u == One || u == likely {
		if _, ok := InCampaign(wanted, campaign); !ok {
			if other, ok := printed.instead(wanted); ok {
				return other, text + " has no letters here: this door gets the one in " + EnglishName(other), "", true
			}
		}
	}
	tag, message, hint = forDoor(text, campaign)
	return tag, message, hint, false
}

// forDoor is ForDoor of what the campaign prints by its own name.
func forDoor(text string, campaign []string) (tag, message, hint string) {
	tag, u := parseCell(text)
	if u == unknown && tag != "" {
		// A code of a language that only the campaign knows.
		if own, ok := InCampaign(tag, campaign); ok && len(campaign) > 0 {
			return own, "", ""
		}
	}
	const first = ": this letter is in the campaign's first language"
	switch u {
	case One:
		if own, ok := InCampaign(tag, campaign); ok {
			return own, "", ""
		}
		return "", text + " is not among the campaign's languages" + first,
			"add " + tag + " to languages in campaign.toml, or leave it so"
	case likely:
		if own, ok := InCampaign(tag, campaign); ok {
			return own, text + " is read as " + tag, "write the language's name alone"
		}
		return "", text + " is not among the campaign's languages" + first, "add " + tag + " to languages in campaign.toml, or leave it so"
	case unsaid:
		return "", text + " does not say which language" + first, "write the language when you know it, or clear the cell"
	case several:
		return "", text + " names more than one language" + first, "leave the one in which the door should get its letter"
	case Ambiguous:
		return "", text + " could be more than one language" + first, AmbiguousHint(text)
	case unknown:
		return "", text + " is not a language that is known here" + first, "write its English name or its code, for example Spanish or es"
	}
	return "", "", ""
}

// EnglishName returns a language's name in English by CLDR, or its tag.
func EnglishName(tag string) string {
	parsed, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	return cmp.Or(display.English.Tags().Name(parsed), tag)
}

// AmbiguousHint says how to name the language that an ambiguous name stands for.
func AmbiguousHint(text string) string {
	switch {
	case isCreole(text):
		return "write Haitian Creole, if that is meant"
	default:
		return "write Simplified Chinese or Traditional Chinese"
	}
}
