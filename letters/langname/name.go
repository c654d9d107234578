package langname

import (
	"regexp"
	"strings"

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
	// The script or region in brackets counts where the table knows it:
	// "Chinese (Traditional)", but "Português (Brasil)".
	for _, beside := range []*regexp.Regexp{spokenAtHomeWords, inBrackets} {
		if tag, u := n.named(beside.ReplaceAllString(text, " ")); u != unknown {
			return tag, u
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
	t, err := language.Parse(strings.ReplaceAll(text, "_", "-"))
	if err != nil {
		return "", unknown
	}
	base, _ := t.Base()
	tag := base.String()
	if alike, ok := sameAs[tag]; ok {
		tag = alike
	}
	switch {
	case tag == "zh":
		_, scriptSaid := t.Script()
		_, regionSaid := t.Region()
		if scriptSaid != language.Exact && regionSaid != language.Exact {
			return "", Ambiguous
		}
		return "zh-" + letters.ScriptOf(t.String()), One
	case !knownTags[tag]:
		return t.String(), unknown
	}
	return tag, One
}

// sameAs are codes of languages whose readers have the letters of another.
var sameAs = map[string]string{"fil": "tl", "yue": "zh-Hant", "cmn": "zh-Hans", "nan": "zh-Hant", "hak": "zh-Hant", "fre": "fr", "mww": "hmn", "hnj": "hmn", "kmr": "ku", "kar": "ksw", "pes": "fa", "ak": "tw"}

// wordCodes are codes that are more likely words: "mix", "no".
var wordCodes = letters.WordSet("mix,no,to,jam,rom,zap,poc,pon")
