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
	unsaid // "?"
	likely // "Spanish?", "Spanish - large print", "Spansh": the tag is what it must be
)

var (
	inBrackets        = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]\s*`)
	betweenLanguages  = regexp.MustCompile(`\s*(?:[,;/&+|\n]|\b(?i:and|or|y|o|et|ou|e|und|oder)\b)\s*`)
	codeLike          = regexp.MustCompile(`^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$`)
	spokenAtHomeWords = regexp.MustCompile(`(?i)^(?:speaks|speak|prefers|prefer|needs|wants|in|mostly|mainly|primarily)\s+|[\s-]+(?:only|language|speaking|speaker|speakers|please|pls|preferred|mostly)\.?$`)
	firstName         = regexp.MustCompile(`^([^-–—:?(*.\s]+(?:\s[^-–—:?(*.\s]+)?)(?:\s*[?*]|\s+[-–—(]|\s*:).*$`)
	unsaidWords       = regexp.MustCompile(`(?i)^(?:\?+|unknown|unk|unsure|not sure|don'?t know|dk|tbd|other|\?\?+|desconocido|inconnu|unbekannt|desconhecido|no se|no sé)[.?!]*$`)
)

// readLanguage gives the BCP 47 tag of a language named in English, in itself,
// or by a code. A code that is none of the drafted languages is given with
// unknownName.
func readLanguage(text string) (string, understanding) {
	if text == "" {
		return "", blankLanguage
	}
	if unsaidWords.MatchString(text) {
		return "", unsaid
	}
	whole, u := nameLanguage(text)
	if u == oneLanguage && strings.HasSuffix(text, "?") {
		return whole, likely
	}
	if u != unknownName {
		return whole, u
	}
	if tag, ok := misspelt(text); ok {
		return tag, likely
	}
	parts := languageParts(text)
	if len(parts) < 2 {
		if m := firstName.FindStringSubmatch(text); m != nil {
			if tag, u := nameLanguage(m[1]); u == oneLanguage && len(m[1]) > 3 {
				return tag, likely
			}
		}
		return whole, unknownName
	}
	var tags, open []string
	for _, part := range parts {
		tag, u := nameLanguage(part)
		switch u {
		case oneLanguage:
			tags = append(tags, tag)
		case ambiguousName:
			open = append(open, part)
		default:
			return "", unknownName
		}
	}
	slices.Sort(tags)
	if tags = slices.Compact(tags); len(tags) == 1 && !slices.ContainsFunc(open, func(name string) bool { return !couldBe(name, tags[0]) }) {
		return tags[0], oneLanguage // "Haitian / Creole"
	}
	if len(tags) == 0 && len(open) == 1 {
		return "", ambiguousName
	}
	return "", severalLanguages
}

// couldBe reports whether an ambiguous name may mean the language of the tag.
func couldBe(name, tag string) bool {
	if strings.HasPrefix(tag, "zh") {
		return !isCreole(name)
	}
	return tag == "ht" && isCreole(name)
}

func isCreole(name string) bool {
	folded := letters.Fold(name)
	return strings.Contains(folded, "reol") || strings.Contains(folded, "kriol") || strings.Contains(folded, "criol") || strings.Contains(folded, "crioul")
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
	switch tag {
	case "fil":
		tag = "tl"
	case "yue":
		tag = "zh-Hant"
	case "cmn":
		tag = "zh-Hans"
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
	case likely:
		if own, ok := campaignLanguage(tag, campaign); ok {
			return own, text + " is read as " + tag, "write the language's name alone"
		}
		return "", text + " is not among the campaign's languages" + first, "add " + tag + " to languages in campaign.toml, or leave it so"
	case unsaid:
		return "", text + " does not say which language" + first, "write the language when you know it, or clear the cell"
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
	switch {
	case isCreole(text):
		return "write Haitian Creole, if that is meant"
	default:
		return "write Simplified Chinese or Traditional Chinese"
	}
}
