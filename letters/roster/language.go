package roster

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// understanding is how far a language cell was understood.
type understanding int

const (
	blankLanguage understanding = iota
	oneLanguage
	severalLanguages // "Spanish / English"
	ambiguousName    // "Chinese", "Creole"
	unknownName
)

var (
	inBrackets        = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]\s*`)
	betweenLanguages  = regexp.MustCompile(`\s*(?:[,;/&+|\n]|\b(?i:and|or|y|o|et|ou|e|und|oder)\b)\s*`)
	codeLike          = regexp.MustCompile(`^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$`)
	spokenAtHomeWords = regexp.MustCompile(`(?i)\s+(only|language|speaking|speaker|speakers)$`)
)

// readLanguage gives the BCP 47 tag of a language named in English, in itself,
// or by a code. A code that is none of the drafted languages is given with
// unknownName.
func readLanguage(text string) (string, understanding) {
	if text == "" {
		return "", blankLanguage
	}
	whole, u := nameLanguage(text)
	if u != unknownName {
		return whole, u
	}
	parts := languageParts(text)
	if len(parts) < 2 {
		return whole, unknownName
	}
	var tags []string
	for _, part := range parts {
		tag, _ := nameLanguage(part)
		tags = append(tags, tag)
	}
	if slices.Contains(tags, "") {
		return "", unknownName
	}
	if tags = slices.Compact(tags); len(tags) == 1 {
		return tags[0], oneLanguage
	}
	return "", severalLanguages
}

func languageParts(text string) []string {
	return slices.DeleteFunc(betweenLanguages.Split(text, -1), func(s string) bool { return strings.TrimSpace(s) == "" })
}

// nameLanguage reads one name or code, as readLanguage does.
func nameLanguage(text string) (string, understanding) {
	text = strings.TrimSpace(text)
	// The script or region in brackets counts where the table knows it:
	// "Chinese (Traditional)", but "Português (Brasil)".
	for _, try := range []string{text, spokenAtHomeWords.ReplaceAllString(text, ""), inBrackets.ReplaceAllString(text, " ")} {
		if tag, ok := languageNames[letters.Fold(try)]; ok {
			if tag == "" {
				return "", ambiguousName
			}
			return tag, oneLanguage
		}
	}
	if !codeLike.MatchString(text) {
		return "", unknownName
	}
	t, err := language.Parse(strings.ReplaceAll(text, "_", "-"))
	if err != nil {
		return "", unknownName
	}
	base, _ := t.Base()
	if base.String() == "zh" {
		_, scriptSaid := t.Script()
		_, regionSaid := t.Region()
		if scriptSaid != language.Exact && regionSaid != language.Exact {
			return "", ambiguousName
		}
		if letters.ScriptOf(t.String()) == "Hant" {
			return "zh-Hant", oneLanguage
		}
		return "zh-Hans", oneLanguage
	}
	tag := base.String()
	if tag == "fil" {
		tag = "tl"
	}
	if !knownLanguages[tag] {
		return t.String(), unknownName
	}
	return tag, oneLanguage
}

// campaignLanguage finds the campaign's own tag for a language: es is printed
// from es-MX where the campaign has that. Without campaign languages every one will do.
func campaignLanguage(tag string, campaign []string) (string, bool) {
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

// doorLanguage reads a door's language cell as the campaign can print it. The
// problem's message is empty where there is none; it is the same for every row
// with the same cell.
func doorLanguage(text string, campaign []string) (tag, message, hint string) {
	tag, u := readLanguage(text)
	if u == unknownName && tag != "" {
		// A code of a language that only the campaign knows.
		if own, ok := campaignLanguage(tag, campaign); ok && len(campaign) > 0 {
			return own, "", ""
		}
	}
	const first = ": this letter is in the campaign's first language"
	switch u {
	case oneLanguage:
		if own, ok := campaignLanguage(tag, campaign); ok {
			return own, "", ""
		}
		return "", text + " is not among the campaign's languages" + first,
			"add " + tag + " to languages in campaign.toml, or leave it so"
	case severalLanguages:
		return "", text + " names more than one language" + first, "leave the one in which the door should get its letter"
	case ambiguousName:
		return "", text + " could be more than one language" + first, ambiguousHint(text)
	case unknownName:
		return "", text + " is not a language that is known here" + first, "write its English name or its code, for example Spanish or es"
	}
	return "", "", ""
}

func ambiguousHint(text string) string {
	switch folded := letters.Fold(text); {
	case strings.Contains(folded, "creole"), strings.Contains(folded, "kriol"), strings.Contains(folded, "criol"), strings.Contains(folded, "creol"):
		return "write Haitian Creole, if that is meant"
	default:
		return "write Simplified Chinese or Traditional Chinese"
	}
}
