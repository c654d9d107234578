package cells

import (
	"doorletters/letters"
	"doorletters/letters/langname"
)

// MostAreLanguages reports whether at least half of the texts that are not blank name
// languages, as loosely as a door's cell may: "Portugu?s", "Cantonese/trad.".
func MostAreLanguages(texts []string) bool {
	filled, languages := 0, 0
	for _, text := range texts {
		if text == "" {
			continue
		}
		filled++
		if namesLanguage(text) {
			languages++
		}
	}
	return filled > 0 && languages*2 >= filled
}

// namesLanguage reports whether a door's cell with a text would be understood. A no is
// no Norwegian below a question.
func namesLanguage(text string) bool {
	if len(text) > longestLanguages || yesOrNo[letters.Fold(text)] {
		return false
	}
	if _, understood := langname.Parse(text); understood == langname.Ambiguous {
		return true
	}
	return langname.ForDoor(text, langname.Printed{}).Tag != ""
}

var yesOrNo = letters.WordSet("y,n,yes,no,x,si,oui,non,ja,nein,sim,nao")

// longestLanguages is how many bytes a cell of languages has at most.
const longestLanguages = 60
