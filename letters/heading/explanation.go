package heading

import (
	"regexp"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// explainsHeadings reports whether a row says what the headings above it mean: at
// least one of its cells does, and none has a digit but in an example.
func explainsHeadings(row sheet.Row) bool {
	explanations := 0
	for _, text := range texts(row) {
		switch {
		case text == "":
		case forExample.MatchString(text):
			explanations++
		case hasDigit(text):
			return false
		case isExplanation(text):
			explanations++
		}
	}
	return explanations > 0
}

func isExplanation(text string) bool {
	switch letters.Fold(text) {
	case "optional", "required", "text":
		return true
	}
	return bracketedWhole.MatchString(text)
}

// forExample begins a text that shows what a column is for.
var forExample = regexp.MustCompile(`(?i)^(?:e\.? ?g\.?|ex\.|example|for example|p\. ?ej\.|ej\.|por ejemplo|p\. ?ex\.|par exemple|por exemplo|z\. ?b\.|zum beispiel)[ :]`)

var bracketedWhole = regexp.MustCompile(`^[(\[].*\pL.*[)\]]$`)
