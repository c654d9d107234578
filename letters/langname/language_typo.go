package langname

import "doorletters/letters"

// minLetters is how long a language's name is at least before a letter of it
// may be wrong: Thai and Tamil, Korean and Korea are near each other.
const minLetters = 6

// misspelt returns the language whose name a text is but for one letter that is
// wrong, missing, too many, or in its neighbour's place: "Portugese". Not ok
// where two languages are as near, or none.
func misspelt(text string) (tag string, ok bool) {
	typed := []rune(letters.Fold(text))
	if len(typed) < minLetters {
		return "", false
	}
	for name, its := range namesToTags {
		known := []rune(name)
		// The first letter is seldom wrong, and "Somali" and "Tomali" are two names.
		if len(known) < minLetters || known[0] != typed[0] || letters.EditDistance(string(typed), name) > 1 {
			continue
		}
		if its == "" || ok && its != tag {
			return "", false
		}
		tag, ok = its, true
	}
	return tag, ok
}
