package heading

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// lookup returns the column that a heading means: as it stands, by the number of
// its leader, without what is in brackets, or where both parts of "Street / Calle"
// mean the same. Empty where it means none.
func (v vocabulary) lookup(text string) letters.Column {
	if text == "#" { // folds to nothing
		return v["no"]
	}
	if before, ok := strings.CutSuffix(strings.TrimSpace(text), "#"); ok { // St # is no street
		if column := v[letters.Fold(before+" number")]; column != "" {
			return column
		}
	}
	for _, text := range []string{text, withoutBrackets(text)} {
		if column := v[letters.Fold(text)]; column != "" {
			return column
		}
		if column, ok := v.numbered(text); ok {
			return column
		}
	}
	if column := v[letters.Fold(splitWords(text))]; column != "" {
		return column
	}
	return v.lookupParts(text)
}

// lookupParts returns the column that all parts of a heading mean, of which there
// are several: "Street / Calle".
func (v vocabulary) lookupParts(text string) letters.Column {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == '|' || r == '\n' || r == '／' || r == ';' })
	if len(parts) < 2 {
		return ""
	}
	all := v.lookup(parts[0])
	for _, part := range parts[1:] {
		if v.lookup(part) != all {
			return ""
		}
	}
	return all
}

// withoutBrackets leaves out what stands in brackets.
func withoutBrackets(text string) string { return anyBrackets.ReplaceAllString(text, " ") }

var anyBrackets = regexp.MustCompile(`\s*[(\[][^)\]]*[)\]]\s*`)

var wordsTogether = regexp.MustCompile(`(\p{Ll})(\p{Lu})`)

// splitWords separates words that are written together: PollingPlaceAddress.
func splitWords(text string) string { return wordsTogether.ReplaceAllString(text, "$1 $2") }
