package langname

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// Understanding is how far a language cell was understood.
type Understanding int

const (
	blank Understanding = iota
	One
	several   // "Spanish / English"
	Ambiguous // "Chinese", "Creole"
	unknown
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

// parseCell returns the BCP 47 tag of a language named in English, in itself,
// or by a code. A code of none of the drafted languages comes back with unknown.
func parseCell(text string) (string, Understanding) {
	if text == "" {
		return "", blank
	}
	if unsaidWords.MatchString(text) {
		return "", unsaid
	}
	whole, u := Parse(text)
	if u == One && (strings.HasSuffix(text, "?") || mostlyWord.MatchString(text) || besideOther(text, whole)) {
		return whole, likely
	}
	if u != unknown {
		return whole, u
	}
	if tag, ok := misspelt(text); ok {
		return tag, likely
	}
	if parts := Split(text); len(parts) > 1 {
		return parseNames(parts)
	}
	if m := firstName.FindStringSubmatch(text); m != nil {
		if tag, u := Parse(m[1]); u == One && len(m[1]) > 3 {
			return tag, likely
		}
	}
	return whole, unknown
}

// parseNames reads names that may all be of one language: "Haitian / Creole".
func parseNames(names []string) (string, Understanding) {
	var tags, open []string
	for _, name := range names {
		tag, u := Parse(name)
		switch u {
		case One:
			tags = append(tags, tag)
		case Ambiguous:
			open = append(open, name)
		default:
			return "", unknown
		}
	}
	slices.Sort(tags)
	tags = slices.Compact(tags)
	switch {
	case len(tags) == 1 && !slices.ContainsFunc(open, func(name string) bool { return !couldBe(name, tags[0]) }):
		return tags[0], One
	case len(tags) == 0 && len(open) == 1:
		return "", Ambiguous
	}
	return "", several
}

// mostlyWord says that other languages are spoken too: "Mostly Spanish".
var mostlyWord = regexp.MustCompile(`(?i)\b(?:mostly|mainly|primarily)\b`)

// besideOther reports whether the brackets behind a language name another:
// "Spanish (some English)". Short words are regions: "French (CA)".
func besideOther(text, tag string) bool {
	for _, inside := range inBrackets.FindAllString(text, -1) {
		for _, word := range strings.Fields(letters.Fold(inside)) {
			if other := namesToTags[word]; len(word) > 3 && other != "" && other != tag {
				return true
			}
		}
	}
	return false
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

// Split returns the names in a list of languages: "Spanish, English and Somali".
func Split(text string) []string {
	return slices.DeleteFunc(betweenLanguages.Split(text, -1), func(s string) bool { return strings.TrimSpace(s) == "" })
}

// Parse reads one name or code, as parseCell does.
func Parse(text string) (string, Understanding) {
	text = strings.TrimSpace(text)
	// The script or region in brackets counts where the table knows it:
	// "Chinese (Traditional)", but "Português (Brasil)".
	for _, try := range []string{text, spokenAtHomeWords.ReplaceAllString(text, ""), inBrackets.ReplaceAllString(text, " ")} {
		if tag, ok := namesToTags[letters.Fold(try)]; ok {
			if tag == "" {
				return "", Ambiguous
			}
			return tag, One
		}
	}
	if tag, ok := unicodeName(letters.Fold(text)); ok {
		return tag, One
	}
	if !codeLike.MatchString(text) {
		return "", unknown
	}
	t, err := language.Parse(strings.ReplaceAll(text, "_", "-"))
	if err != nil {
		return "", unknown
	}
	base, _ := t.Base()
	if base.String() == "zh" {
		_, scriptSaid := t.Script()
		_, regionSaid := t.Region()
		if scriptSaid != language.Exact && regionSaid != language.Exact {
			return "", Ambiguous
		}
		if letters.ScriptOf(t.String()) == "Hant" {
			return "zh-Hant", One
		}
		return "zh-Hans", One
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
	if !knownTags[tag] {
		return t.String(), unknown
	}
	return tag, One
}
