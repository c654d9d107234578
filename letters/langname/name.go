package langname

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"doorletters/letters"
)

var (
	codeLike          = regexp.MustCompile(`^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$`)
	spokenAtHomeWords = regexp.MustCompile(`(?i)^(?:speaks|speak|prefers|prefer|needs|wants|in|mostly|mainly|primarily)\s+|[\s-]+(?:only|language|speaking|speaker|speakers|please|pls|preferred|mostly)\.?$`)
)

// Parse reads one name or code that everybody knows.
func Parse(text string) (string, Understanding) { return Names{}.Parse(text) }

// Parse reads one name or code.
func (n Names) Parse(text string) (string, Understanding) {
	text = strings.TrimSpace(text)
	if tag, u := n.named(text); u != unknown {
		return tag, u
	}
	if tag, ok := n.inScript(text); ok {
		return tag, One
	}
	// The script or region in brackets counts where the table knows it:
	// "Chinese (Traditional)", but "Português (Brasil)".
	for _, beside := range []*regexp.Regexp{spokenAtHomeWords, inBrackets} {
		alone := beside.ReplaceAllString(text, " ")
		if tag, u := n.named(alone); u != unknown {
			return tag, u
		}
		if tag, ok := unicodeName(letters.Fold(alone)); ok {
			return tag, One
		}
	}
	if tag, ok := unicodeName(letters.Fold(text)); ok {
		return tag, One
	}
	return parseCode(text)
}

// named finds a name as it stands, in the tables or of the campaign's own.
func (n Names) named(name string) (string, Understanding) {
	folded := letters.Fold(name)
	if own, ok := n[folded]; ok {
		return own.Tag, One
	}
	if tag, ok := namesToTags[folded]; ok {
		if tag == "" {
			return "", Ambiguous
		}
		return tag, One
	}
	return chinese(folded)
}

// parseCode reads a code of ISO 639 with what BCP 47 has behind it. One that the tables
// lack comes back with unknown.
func parseCode(text string) (string, Understanding) {
	if !codeLike.MatchString(text) || wordCodes[letters.Fold(text)] {
		return "", unknown
	}
	if _, err := letters.CanonicalTag(text); err != nil {
		return "", unknown
	}
	t := language.Make(strings.ReplaceAll(text, "_", "-"))
	base, _ := t.Base()
	tag := base.String()
	if letters.SameLanguage(tag, "zh") {
		_, scriptSaid := t.Script()
		_, regionSaid := t.Region()
		if tag == "zh" && scriptSaid != language.Exact && regionSaid != language.Exact {
			return "", Ambiguous
		}
		return "zh-" + letters.ScriptOf(t.String()), One
	}
	tag, ok := tableTag(tag)
	if !ok {
		return t.String(), unknown
	}
	if script := letters.ScriptOf(t.String()); script != letters.ScriptOf(tag) {
		tag += "-" + script // uz-Cyrl is not for readers of uz
	}
	return tag, One
}

// tableTag returns the tag under which the tables have a language: that of a code, or of
// another that is the same language for its readers, as tl is for fil.
func tableTag(code string) (tag string, ok bool) {
	if knownTags[code] != "" {
		return code, true
	}
	tag, ok = tagsOfTable()[letters.Macrolanguage(code)]
	return tag, ok
}

// tagsOfTable are the tags in the tables by the codes that CLDR has the languages under.
var tagsOfTable = sync.OnceValue(func() map[string]string {
	tags := map[string]string{}
	for _, tag := range slices.Sorted(maps.Keys(knownTags)) {
		wider := letters.Macrolanguage(tag)
		if _, taken := tags[wider]; !taken || tag == wider {
			tags[wider] = tag
		}
	}
	return tags
})

// wordCodes are codes that are more likely words: "mix", "no".
var wordCodes = letters.WordSet("man,mix,no,to,jam,rom,zap,poc,pon")
