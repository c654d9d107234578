package langname

import (
	"regexp"
	"strings"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// Language is what is known of a language before anybody has translated into it.
type Language struct {
	Tag string // BCP 47, as [letters.CanonicalTag] spells it
	// English is its name in English; Own its name in itself, empty where that is not
	// known.
	English, Own string
	// Spoken is the English word by which a caller asks for it; nobody speaks a script.
	Spoken string
}

// Describe returns what is known of the language of a tag.
func Describe(tag string) Language {
	if canonical, err := letters.CanonicalTag(tag); err == nil {
		tag = canonical
	}
	return Language{Tag: tag, English: EnglishName(tag), Own: OwnName(tag), Spoken: spokenName(tag)}
}

// calledNames are the languages that callers ask for by another word than their English
// name, or all of it but its brackets: of several kinds of Kurdish this one.
var calledNames = map[string]string{"kmr": "Kurmanji", "hyw": "Armenian", "pnb": "Punjabi", "zh": "Chinese", "lg": "Luganda", "rn": "Kirundi", "ny": "Chichewa"}

// bracketed is what a name says in brackets: a script, a region.
var bracketed = regexp.MustCompile(`\s*\([^)]*\)`)

func spokenName(tag string) string {
	parsed, err := language.Parse(tag)
	if err != nil {
		return tag
	}
	base, _ := parsed.Base()
	if name := calledNames[base.String()]; name != "" {
		return name
	}
	return strings.TrimSpace(bracketed.ReplaceAllString(EnglishName(base.String()), ""))
}
