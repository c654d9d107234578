package address

import (
	"strings"

	"doorletters/letters"
)

// dittoWords stand for what the row above says, in the languages of the headings.
var dittoWords = map[string]bool{
	"ditto": true, "dito": true, "do": true, "dto": true, "idem": true, "id": true,
	"same": true, "same as above": true, "the same": true, "as above": true, "see above": true, "same street": true, "same st": true, "same as the above": true, "same as last": true, "same as prev": true, "same as previous": true, "same address": true,
	"igual": true, "lo mismo": true, "mismo": true, "misma": true, "le meme": true, "meme": true, "mesmo": true, "mesma": true,
	"siehe oben": true, "wie oben": true, "gleich": true, "come sopra": true, "como arriba": true, "como acima": true, "comme ci dessus": true,
	"同上": true, "同": true, "仝": true,
}

// IsDitto reports whether a cell says that the one above it counts: a mark in
// any of its shapes, or a word.
func IsDitto(text string) bool {
	if text == "" || len(text) > 24 || strings.ContainsAny(text, "0123456789") {
		return false
	}
	if marks := strings.Trim(text, "-–—―─ ,.|"); marks != "" && len(marks) <= 9 && strings.Trim(marks, `"“”„‟″〃״'′´‘’ ,`+"`") == "" {
		return true
	}
	switch text {
	case ",,", "↓", "↑", "^", "^^", "々", "〃", "s.o.", "s. o.", "S.o.":
		return true
	}
	return dittoWords[letters.Fold(text)]
}
