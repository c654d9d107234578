package langname

import (
	"regexp"
	"slices"
	"strings"

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

// andWords stand between two languages of a list.
const andWords = `(?i:and|or|y|o|et|ou|e|und|oder|ak|và|и|og)`

var (
	inBrackets       = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]\s*`)
	betweenLanguages = regexp.MustCompile(`\s*[,;/&+|\n、，]\s*(?:` + andWords + `\s+)?|\s+` + andWords + `\s+`)
	firstName        = regexp.MustCompile(`^([^-–—:?(*.\s]+(?:\s[^-–—:?(*.\s]+)?)(?:\s*[?*]|\s+[-–—(]|\s*:).*$`)
	unsaidWords      = regexp.MustCompile(`(?i)^(?:[?\x{FFFD}]+(?:\s+[?\x{FFFD}]+)*|unknown|unk|unsure|not sure|don'?t know|dk|tbd|other|desconocido|inconnu|unbekannt|desconhecido|no se|no sé)[.?!]*$`)
)

// reading is what a cell says: the languages that it names in its order, and the names
// in it that may be of several.
type reading struct {
	understanding Understanding
	tag           string // of one language; with unknown, a code that the tables lack
	items         []item // of several
}

// item is one of several names in a cell.
type item struct {
	name, tag string // no tag: the name is ambiguous
}

// parseCell reads a cell with a language named in English, in itself, or by a code,
// or with several of them. A code of none of the drafted languages comes back with unknown.
func (n Names) parseCell(text string) reading {
	if text == "" {
		return reading{understanding: blank}
	}
	if unsaidWords.MatchString(text) {
		return reading{understanding: unsaid}
	}
	whole, u := n.Parse(text)
	if u == One && (strings.HasSuffix(text, "?") || mostlyWord.MatchString(text) || besideOther(text, whole)) {
		return reading{likely, whole, nil}
	}
	if u != unknown {
		return reading{u, whole, nil}
	}
	if tag, ok := n.withLostLetters(text); ok && tag == "" {
		return reading{understanding: Ambiguous}
	} else if ok {
		return reading{likely, tag, nil}
	}
	if tag, ok := n.misspelt(text); ok {
		return reading{likely, tag, nil}
	}
	if parts := Split(text); len(parts) > 1 {
		return n.parseNames(parts)
	}
	if m := firstName.FindStringSubmatch(text); m != nil {
		if tag, u := n.Parse(m[1]); u == One && len(m[1]) > 3 {
			return reading{likely, tag, nil}
		}
	}
	return reading{unknown, whole, nil}
}

// parseNames reads names that may all be of one language: "Haitian / Creole". Words
// beside a name that are none are passed over.
func (n Names) parseNames(names []string) reading {
	var items []item
	var tags []string
	others := false
	for _, name := range names {
		tag, u := n.Parse(name)
		if u == unknown {
			tag, u = n.nearly(name)
		}
		switch {
		case u == Ambiguous:
			items = append(items, item{name: name})
		case u != One:
			others = true
		case !slices.Contains(tags, tag):
			tags, items = append(tags, tag), append(items, item{name, tag})
		}
	}
	// What one of the others explains is no name of its own: the Creole beside Haitian.
	items = slices.DeleteFunc(items, func(i item) bool {
		return i.tag == "" && slices.ContainsFunc(tags, func(tag string) bool { return couldBe(i.name, tag) })
	})
	switch {
	case len(items) == 0:
		return reading{understanding: unknown}
	case len(items) == 1 && items[0].tag == "":
		return reading{understanding: Ambiguous, items: items}
	case len(items) == 1 && others:
		return reading{likely, items[0].tag, nil}
	case len(items) == 1:
		return reading{One, items[0].tag, nil}
	}
	return reading{understanding: several, items: items}
}

// nearly reads a name among others that has lost letters or has a slip in it.
func (n Names) nearly(name string) (string, Understanding) {
	if tag, ok := n.withLostLetters(name); ok && tag == "" {
		return "", Ambiguous
	} else if ok {
		return tag, One
	}
	if tag, ok := n.misspelt(name); ok {
		return tag, One
	}
	return "", unknown
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
	return slices.Contains(ambiguousTags(name), tag)
}

// ambiguousTags are the languages that an ambiguous name may mean, the likely ones
// first.
func ambiguousTags(name string) []string {
	if IsCreole(name) {
		return []string{"ht", "kea"}
	}
	return []string{"zh-Hans", "zh-Hant"}
}

// IsCreole reports whether an ambiguous name is of a creole, not of Chinese.
func IsCreole(name string) bool {
	folded := letters.Fold(name)
	return strings.Contains(folded, "reol") || strings.Contains(folded, "kriol") || strings.Contains(folded, "criol") || strings.Contains(folded, "crioul")
}

// Split returns the names in a list of languages: "Spanish, English and Somali".
func Split(text string) []string {
	return slices.DeleteFunc(betweenLanguages.Split(text, -1), func(s string) bool { return strings.TrimSpace(s) == "" })
}
