package langname

import (
	"strings"
	"sync"

	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// inScript reads a language with the script that it is to be written in in brackets:
// "Uzbek (Cyrillic)", "Kurdish (Arabic script)". A script that is called as a language
// that neighbours speak needs the word, for "Somali (Arabic)" names two of them. Chinese
// has words of its own, see [chinese].
func (n Names) inScript(text string) (tag string, ok bool) {
	if !strings.ContainsAny(text, "([") { // as nearly all cells
		return "", false
	}
	in := insideBrackets.FindStringSubmatch(text)
	if in == nil {
		return "", false
	}
	said, isScript := strings.CutSuffix(letters.Fold(in[1]), " script")
	script := scriptCodes()[said]
	if _, isLanguage := namesToTags[said]; script == "" || isLanguage && !isScript {
		return "", false
	}
	tag, understood := n.Parse(inBrackets.ReplaceAllString(text, " "))
	if understood != One || letters.SameLanguage(tag, "zh") {
		return "", false
	}
	if letters.ScriptOf(tag) == script {
		return tag, true
	}
	base, _, _ := strings.Cut(tag, "-")
	if letters.ScriptOf(base) == script {
		return base, true
	}
	return base + "-" + script, true
}

// scriptCodes are the ISO 15924 codes of scripts by their English names, folded.
var scriptCodes = sync.OnceValue(func() map[string]string {
	codes := map[string]string{}
	for _, script := range display.Values.Scripts() {
		codes[letters.Fold(display.English.Scripts().Name(script))] = script.String()
	}
	return codes
})
