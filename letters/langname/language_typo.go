package langname

import "doorletters/letters"

// minLetters is how long a language's name is at least before a letter of it
// may be wrong: Thai and Tamil, Korean and Korea are near each other. From
// twiceLetters on two may be: "Vietnamees", "Portugeise".
const minLetters, twiceLetters = 6, 10

// misspelt returns the language whose name a text is but for one letter that is
// wrong, missing, too many, or in its neighbour's place: "Portugese"; of a long name
// two letters. Not ok where two languages are as near, or none.
func (n Names) misspelt(text string) (tag string, ok bool) {
	typed := letters.Fold(text)
	length := len([]rune(typed))
	if length < minLetters {
		return "", false
	}
	own := map[string]string{}
	for folded, name := range n {
		own[folded] = name.Tag
	}
	for slips := 1; slips == 1 || slips == 2 && length >= twiceLetters; slips++ {
		for _, names := range []map[string]string{own, namesToTags, unicodeNames()} {
			if tag, near := nearName(typed, names, slips); near {
				return tag, tag != ""
			}
		}
	}
	return "", false
}

// nearName finds the language with a name that differs by so many slips; the tag is
// empty where several have one, or the name is ambiguous.
func nearName(typed string, names map[string]string, slips int) (tag string, near bool) {
	for name, its := range names {
		// The first letter is seldom wrong, and "Somali" and "Tomali" are two names.
		known := []rune(name)
		if len(known) < minLetters || known[0] != []rune(typed)[0] || abs(len(known)-len([]rune(typed))) > slips || letters.EditDistance(typed, name) > slips {
			continue
		}
		if its == "" || near && its != tag {
			return "", true
		}
		tag, near = its, true
	}
	return tag, near
}

func abs(n int) int { return max(n, -n) }
