package heading

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// meaningOf gives what a heading means: as it stands, without what is in
// brackets, or where both parts of "Street / Calle" mean the same.
func (v vocabulary) meaningOf(text string) Column {
	if text == "#" { // folds to nothing
		return v["no"]
	}
	if before, ok := strings.CutSuffix(strings.TrimSpace(text), "#"); ok { // St # is no street
		if m := v[letters.Fold(before+" number")]; m != "" {
			return m
		}
	}
	if m := v[letters.Fold(text)]; m != "" {
		return m
	}
	if m := v[letters.Fold(withoutBrackets(text))]; m != "" {
		return m
	}
	if m := v[letters.Fold(apart(text))]; m != "" {
		return m
	}
	var both Column
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == '|' || r == '\n' || r == '／' || r == ';' })
	for _, part := range parts {
		m := v[letters.Fold(part)]
		if m == "" || both != "" && both != m {
			return ""
		}
		both = m
	}
	if len(parts) > 1 {
		return both
	}
	return ""
}

// withoutBrackets leaves out what stands in brackets.
func withoutBrackets(text string) string { return anyBrackets.ReplaceAllString(text, " ") }

var anyBrackets = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]\s*`)

var wordsTogether = regexp.MustCompile(`(\p{Ll})(\p{Lu})`)

// apart parts words that are written together: PollingPlaceAddress.
func apart(text string) string { return wordsTogether.ReplaceAllString(text, "$1 $2") }
