package heading

import (
	"regexp"

	"doorletters/letters"
	"doorletters/letters/heading/cells"
)

// askForLanguage are headings that ask which language is spoken, in the words of who
// made the form: "What language(s) do you speak at home?", "Lang spoken?".
var askForLanguage = regexp.MustCompile(`\b(?:langs?|languages?|speaks?|speaking|spoken|idiomas?|lenguas?|hablan?|habla usted|langues?|parlez?|parlent|parlees?|linguas?|falam?|falada|sprachen?|spricht|sprechen|gesprochen|lang pale|pale|taal|talen|lingue|parlate?)\b`)

// guessLanguage finds the column of the languages whose heading asks for them, where
// none is called so and most cells are languages, spelled loosely perhaps.
func (t *Table) guessLanguage(taken map[int]bool, n named) {
	if t.Has(letters.ColumnLanguage) || n.has(letters.ColumnLanguage) {
		return
	}
	for i, text := range t.texts {
		if taken[i] || !askForLanguage.MatchString(letters.Fold(text)) || !cells.MostAreLanguages(t.cells(i)) {
			continue
		}
		t.guess(letters.ColumnLanguage, i)
		taken[i] = true
		return
	}
}
