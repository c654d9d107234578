package wording

import (
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"doorletters/letters"
)

// shared are languages that CLDR 45 has as another's, in its languageAlias, and
// golang.org/x/text does not: Dari is Persian (Afghanistan) there. They count alike.
var shared = map[string]string{"prs": "fa"}

// RuleOf returns the tag under which go-i18n has the plural rule of a language: its own,
// or that of the language of which CLDR says that it is one, as Twi (tw) is Akan (ak).
// Known is false where CLDR has no rule (ht, rw ...). Then it is the tag of an artificial
// language, which go-i18n gives the forms of English.
func RuleOf(tag string) (rule language.Tag, known bool) {
	first, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for _, own := range []string{tag, letters.Macrolanguage(tag), shared[first]} {
		if parsed, err := language.Parse(own); err == nil && hasRule(parsed) {
			return parsed, first != artificial
		}
	}
	if len(first) > longestSubtag || first == "" {
		first = "und"
	}
	return language.Make(artificial + "-x-" + first), false
}

// artificial is the code of made languages; longestSubtag is how many letters a part of a
// tag may have, by BCP 47.
const (
	artificial    = "art"
	longestSubtag = 8
)

// hasRule reports whether go-i18n has a plural rule for a tag, which it says only of a
// message.
func hasRule(tag language.Tag) bool {
	return i18n.NewBundle(tag).AddMessages(tag, &i18n.Message{ID: "any", Other: "any"}) == nil
}
